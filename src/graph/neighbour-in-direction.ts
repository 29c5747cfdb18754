export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Directions on the screen: y grows downwards. */
export type Compass = 'left' | 'right' | 'up' | 'down';

const UNIT: Readonly<Record<Compass, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The nearest of `places` that lies within 45° of the direction, seen from `from`; null if there is
 * none. What lies off to the side counts as further away than what lies straight ahead (its sideways
 * distance counts twice), so that a row of places is walked along rather than jumped across.
 */
export function neighbourInDirection(
  from: { readonly x: number; readonly y: number },
  places: Iterable<Place>,
  compass: Compass,
): string | null {
  const [ux, uy] = UNIT[compass];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      nearest = place.key;
    }
  }
  return nearest;
}
