import type { GraphIndex } from '../../graph/graph-index.ts';
import { nodeSize } from '../../graph/node-size.ts';
import { connections, highestConnections, rankEntities } from '../../graph/rank-entities.ts';
import type { EdgeRecord } from '../../schema/graph-document.ts';
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
  /** The bundle that it is part of, by key; null: few join these two. */
  readonly bundle: string | null;
}

/** More relations than this between two entities do not part, but become one line. */
export const MOST_CURVES = 6;

/** All relations between two entities that more of them join than can be told apart as lines. */
export interface DrawnBundle {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly edges: readonly DrawnEdge[];
}

/** The whole document as it is to be drawn, before any filter; nodes come the most important first. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly bundles: readonly DrawnBundle[];
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
  const edges = drawEdges(index.document.edges);
  return { nodes, edges, bundles: gather(edges) };
}

function drawEdges(relations: readonly EdgeRecord[]): DrawnEdge[] {
  const joined = new Map<string, number>();
  for (const relation of relations) {
    const pair = pairOf(relation);
    joined.set(pair, (joined.get(pair) ?? 0) + 1);
  }
  return relations.map((relation) => {
    const pair = pairOf(relation);
    const together = joined.get(pair) ?? 0;
    return {
      key: relation.key,
      source: relation.source,
      target: relation.target,
      type: relation.attributes.type,
      directed: !isSymmetric(relation.attributes.type),
      status: relation.attributes.status,
      parallel: together > 1,
      bundle: together > MOST_CURVES ? pair : null,
    };
  });
}

function gather(edges: readonly DrawnEdge[]): DrawnBundle[] {
  const bundles = new Map<string, { key: string; source: string; target: string; edges: DrawnEdge[] }>();
  for (const edge of edges) {
    if (edge.bundle === null) continue;
    const { source, target, bundle: key } = edge;
    const bundle = bundles.get(key) ?? { key, source, target, edges: [] };
    bundle.edges.push(edge);
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
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
  return { ...drawing, nodes: nodes.sort((a, b) => b.size - a.size) };
}

function pairOf({ source, target }: { source: string; target: string }): string {
  return source < target ? JSON.stringify([source, target]) : JSON.stringify([target, source]);
}
