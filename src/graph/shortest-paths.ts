import type { VisibleGraph } from './filter-graph.ts';
import type { GraphIndex } from './graph-index.ts';
import { neighbours } from './neighbourhood.ts';

/** A way from one entity to another along relations, whichever way they point. */
export interface Path {
  /** From the first to the last, one more than there are steps. */
  readonly entities: readonly string[];
  /** For each step, the visible relations that join its two ends. */
  readonly steps: readonly (readonly string[])[];
}

/**
 * The shortest ways from one entity to another through what is visible, at most `limit` of them, in an
 * order that depends on the document alone. Breadth first from the far end, then every way down the
 * distances: graphology's own gives one way, and a reader wants to see that there are others.
 */
export function shortestPaths(
  index: GraphIndex,
  visible: VisibleGraph,
  from: string,
  to: string,
  limit = 20,
): Path[] {
  if (from === to) return [];
  const distances = distancesTo(index, visible, to, from);
  if (!distances.has(from)) return [];
  const found: Path[] = [];
  const walk = (way: readonly string[]): void => {
    const here = way.at(-1) ?? from;
    if (here === to) {
      found.push(toPath(index, visible, way));
      return;
    }
    const left = distances.get(here) ?? 0;
    for (const next of neighbours(index, visible, here)) {
      if (found.length >= limit) return;
      if (distances.get(next) === left - 1) walk([...way, next]);
    }
  };
  walk([from]);
  return found;
}

/** Steps to `to` from everything that is not further from it than `from`. */
function distancesTo(
  index: GraphIndex,
  visible: VisibleGraph,
  to: string,
  from: string,
): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  if (!visible.entities.has(to) || !visible.entities.has(from)) return distances;
  distances.set(to, 0);
  let front: readonly string[] = [to];
  for (let steps = 1; front.length > 0 && !distances.has(from); steps += 1) {
    const next: string[] = [];
    for (const key of front)
      for (const other of neighbours(index, visible, key))
        if (!distances.has(other)) {
          distances.set(other, steps);
          next.push(other);
        }
    front = next;
  }
  return distances;
}

function toPath(index: GraphIndex, visible: VisibleGraph, entities: readonly string[]): Path {
  const steps = entities.slice(1).map((key, at) => {
    const before = entities[at] ?? key;
    const joining = [...index.graph.edges(before, key), ...index.graph.edges(key, before)];
    return [...new Set(joining)].filter((relation) => visible.relations.has(relation));
  });
  return { entities, steps };
}
