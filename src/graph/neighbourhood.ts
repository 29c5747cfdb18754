import type { VisibleGraph } from './filter-graph.ts';
import type { GraphIndex } from './graph-index.ts';

/**
 * The entities that can be reached from any of `centres` by at most `steps` relations that are visible,
 * the centres among them; a centre that is not visible reaches nothing.
 */
export function neighbourhood(
  index: GraphIndex,
  visible: VisibleGraph,
  centres: Iterable<string>,
  steps: number,
): Set<string> {
  const reached = new Set([...centres].filter((key) => visible.entities.has(key)));
  let edge: readonly string[] = [...reached];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const key of edge)
      for (const other of neighbours(index, visible, key))
        if (!reached.has(other)) {
          reached.add(other);
          next.push(other);
        }
    edge = next;
  }
  return reached;
}

/** The entities that a visible relation joins to this one. */
export function neighbours(index: GraphIndex, visible: VisibleGraph, key: string): Set<string> {
  const found = new Set<string>();
  if (!index.graph.hasNode(key)) return found;
  index.graph.forEachEdge(key, (relation, _, source, target) => {
    if (visible.relations.has(relation)) found.add(source === key ? target : source);
  });
  return found;
}

/** The entities that visible relations join to each of several ones, in the order of the first one's relations. */
export function commonNeighbours(
  index: GraphIndex,
  visible: VisibleGraph,
  keys: readonly string[],
): string[] {
  const [first, ...rest] = keys.map((key) => neighbours(index, visible, key));
  if (first === undefined) return [];
  return [...first].filter((key) => rest.every((others) => others.has(key)));
}
