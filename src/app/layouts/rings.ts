import { collide, type Footprint, type Point } from '../../graph/placing/footprint.ts';

/** One footprint on a ring: where its middle is, as an angle, and what it takes up. */
export interface OnRing {
  readonly angle: number;
  readonly box: Footprint;
}

/** By how much a radius grows until everything has room, px. */
const STEP = 12;

/**
 * Evenly spread angles, the first at the top, clockwise.
 * @param turn by how much of a place all of them are turned on: 0.5 puts a ring's into the gaps of the one within
 */
export function spreadAngles(count: number, turn = 0): number[] {
  return Array.from({ length: count }, (_, i) => ((i + turn) / count) * 2 * Math.PI - Math.PI / 2);
}

/** @param stretch how much wider than high the ring is */
export function pointOnRing(angle: number, radius: number, stretch: number): Point {
  return { x: radius * stretch * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The least radius, from `least` on, at which no two neighbours on the ring overlap, nor any with the ring within. */
export function radiusFor(
  ring: readonly OnRing[],
  within: readonly { readonly at: Point; readonly box: Footprint }[],
  least: number,
  stretch: number,
): number {
  for (let radius = least; ; radius += STEP) {
    const points = ring.map(({ angle }) => pointOnRing(angle, radius, stretch));
    const free = ring.every(({ box }, i) => {
      const at = points[i] as Point;
      const next = (i + 1) % ring.length;
      const clash = next !== i && collide(box, at, (ring[next] as OnRing).box, points[next] as Point);
      return !clash && within.every((inner) => !collide(box, at, inner.box, inner.at));
    });
    if (free) return radius;
  }
}
