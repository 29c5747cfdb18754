export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a point lies inside a closed loop of straight lines, by the even-odd rule: where the loop
 * crosses itself, what it goes around twice is outside. Fewer than three corners enclose nothing.
 */
export function isInsideLoop({ x, y }: Point, loop: readonly Point[]): boolean {
  let inside = false;
  for (const [at, one] of loop.entries()) {
    const other = loop[at === 0 ? loop.length - 1 : at - 1] ?? one;
    // Half-open: a ray through a corner meets just one of the two lines that end there.
    if (one.y > y === other.y > y) continue;
    const crossing = one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x);
    if (x < crossing) inside = !inside;
  }
  return inside;
}
