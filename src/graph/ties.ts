import Graph from 'graphology';
import type { EdgeRecord } from '../schema/graph-document.ts';
import type { GraphIndex } from './graph-index.ts';

/** Who has to do with whom, and nothing else: what a worker needs that measures the whole graph. */
export interface Ties {
  /** Keys, in the document's order. */
  readonly entities: readonly string[];
  /** Places in `entities`, a pair for each relation. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** @param counts whether a relation is a tie; without it each is */
export function tiesOf(index: GraphIndex, counts: (relation: EdgeRecord) => boolean = () => true): Ties {
  const entities = index.document.nodes.map(({ key }) => key);
  const places = new Map(entities.map((key, place) => [key, place]));
  const pairs = index.document.edges
    .filter(counts)
    .map(({ source, target }) => [places.get(source) ?? 0, places.get(target) ?? 0] as const);
  return { entities, pairs };
}

/** Without directions, and with one edge for each pair, which weighs as much as it has relations. */
export function tieGraph({ entities, pairs }: Ties): Graph<object, { weight: number }> {
  const graph = new Graph<object, { weight: number }>({ type: 'undirected' });
  for (const place of entities.keys()) graph.addNode(place);
  for (const [source, target] of pairs)
    graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  return graph;
}
