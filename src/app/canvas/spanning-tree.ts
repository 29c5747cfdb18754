import type { Point } from './inside-loop.ts';

/**
 * The shortest lines that join all the points, as pairs of places in the list: one fewer than there are
 * points. Prim's algorithm; grows with the square of the number of points.
 */
export function spanningTree(points: readonly Point[]): [number, number][] {
  const distance = points.map(() => Number.POSITIVE_INFINITY);
  const nearest = points.map(() => 0);
  const outside = new Set(points.keys());
  const lines: [number, number][] = [];
  let last = 0;
  outside.delete(last);
  while (outside.size > 0) {
    let next = -1;
    for (const place of outside) {
      const far = squared(points[last], points[place]);
      if (far < (distance[place] ?? 0)) {
        distance[place] = far;
        nearest[place] = last;
      }
      if (next < 0 || (distance[place] ?? 0) < (distance[next] ?? 0)) next = place;
    }
    outside.delete(next);
    lines.push([nearest[next] ?? 0, next]);
    last = next;
  }
  return lines;
}

function squared(a: Point = ORIGIN, b: Point = ORIGIN): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

const ORIGIN: Point = { x: 0, y: 0 };
