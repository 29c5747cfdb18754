import type { GraphIndex } from '../../graph/graph-index.ts';
import { nodeSize } from '../../graph/node-size.ts';
import { connections, highestConnections, rankEntities } from '../../graph/rank-entities.ts';
import { type EntityKind, isSymmetric, type RelationType, type Status } from '../../schema/ontology.ts';
import { type LabelText, setLabel } from './label-text.ts';

export interface DrawnNode {
  readonly key: string;
  readonly kind: EntityKind;
  /** Diameter in px at zoom 1. */
  readonly size: number;
  readonly label: LabelText;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly directed: boolean;
  readonly status: Status;
  /** Another relation joins the same two entities: the lines must part. */
  readonly parallel: boolean;
}

/** The whole document as it is to be drawn, before any filter; nodes come the most important first. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export function drawGraph(index: GraphIndex): Drawing {
  const highest = highestConnections(index);
  const nodes = rankEntities(index).map(({ key, attributes }) => ({
    key,
    kind: attributes.kind,
    size: nodeSize(connections(index, key), highest),
    label: setLabel(attributes.name),
    x: attributes.x,
    y: attributes.y,
  }));
  const joined = new Map<string, number>();
  for (const edge of index.document.edges) {
    const pair = pairOf(edge);
    joined.set(pair, (joined.get(pair) ?? 0) + 1);
  }
  const edges = index.document.edges.map((edge) => ({
    key: edge.key,
    source: edge.source,
    target: edge.target,
    type: edge.attributes.type,
    directed: !isSymmetric(edge.attributes.type),
    status: edge.attributes.status,
    parallel: (joined.get(pairOf(edge)) ?? 0) > 1,
  }));
  return { nodes, edges };
}

/**
 * The same graph with sizes that tell something else, the largest first; its edges stay the same object.
 * @param values by key; null: sizes and order stay as they are
 */
export function resizeDrawing(drawing: Drawing, values: ReadonlyMap<string, number> | null): Drawing {
  if (values === null) return drawing;
  const tellsOf = ({ key }: DrawnNode) => values.get(key) ?? 0;
  const highest = drawing.nodes.reduce((most, node) => Math.max(most, tellsOf(node)), 0);
  const nodes = drawing.nodes.map((node) => ({ ...node, size: nodeSize(tellsOf(node), highest) }));
  return { nodes: nodes.sort((a, b) => b.size - a.size), edges: drawing.edges };
}

function pairOf({ source, target }: { source: string; target: string }): string {
  return source < target ? JSON.stringify([source, target]) : JSON.stringify([target, source]);
}
