import { isInsideLoop, type Point } from './inside-loop.ts';
import { spanningTree } from './spanning-tree.ts';

/**
 * What joins points to one ground: the lines of their shortest tree, and the triangle between two lines
 * that meet, if no stranger is in it. Each piece by its corners, two or three.
 * @param strangers null: too many to be told of; then there are no triangles
 */
export function hullPieces(points: readonly Point[], strangers: readonly Point[] | null): Point[][] {
  const lines = spanningTree(points).map(([a, b]) =>
    [points[a], points[b]].filter((point) => point !== undefined),
  );
  if (strangers === null) return lines;
  const meeting = new Map<Point, Point[]>();
  for (const [a, b] of lines) {
    if (a === undefined || b === undefined) continue;
    meeting.set(a, [...(meeting.get(a) ?? []), b]);
    meeting.set(b, [...(meeting.get(b) ?? []), a]);
  }
  const triangles = [...meeting].flatMap(([corner, ends]) =>
    ends.flatMap((end, place) => ends.slice(place + 1).map((other) => [corner, end, other])),
  );
  return [...lines, ...triangles.filter((triangle) => !strangers.some((at) => isInsideLoop(at, triangle)))];
}
