import louvain from 'graphology-communities-louvain';
import { seededRandom } from './seeded-random.ts';
import { type Ties, tieGraph } from './ties.ts';

const SEED = 20190225;

/** The number of each entity's group, in the order of `entities`: Louvain, the same each time. */
export function groupByTies(ties: Ties): number[] {
  const graph = tieGraph(ties);
  if (graph.size === 0) return [...ties.entities.keys()];
  const groups = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  return ties.entities.map((_, place) => groups[place] ?? -1);
}
