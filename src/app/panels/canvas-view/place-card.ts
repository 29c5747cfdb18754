import type { Box } from '../../canvas/place-labels.ts';

/** At a side of the thing; or off one of its corners, clear of a line that runs through the other two. */
export type Side =
  | 'above'
  | 'below'
  | 'right'
  | 'left'
  | 'above-left'
  | 'above-right'
  | 'below-left'
  | 'below-right';

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Between the thing and its card, px. */
const GAP = 8;

/**
 * Where a card stands beside a thing: at the first of `sides` at which it fits into `bounds`, moved along
 * that side as far as it must be. If it fits nowhere, at the first, moved into the bounds. All in px.
 */
export function placeCard(
  thing: Box,
  card: { readonly width: number; readonly height: number },
  bounds: Box,
  sides: readonly Side[],
): Place {
  const places = sides.map((side) => alongside(thing, card, bounds, side));
  const fitting = places.find(
    ({ left, top }) =>
      left >= bounds.left &&
      top >= bounds.top &&
      left + card.width <= bounds.right &&
      top + card.height <= bounds.bottom,
  );
  if (fitting !== undefined) return fitting;
  const [{ left, top } = { left: 0, top: 0 }] = places;
  return {
    left: within(left, bounds.left, bounds.right - card.width),
    top: within(top, bounds.top, bounds.bottom - card.height),
  };
}

function alongside(
  thing: Box,
  { width, height }: { width: number; height: number },
  bounds: Box,
  side: Side,
): Place {
  const above = thing.top - GAP - height;
  const below = thing.bottom + GAP;
  const before = thing.left - GAP - width;
  const after = thing.right + GAP;
  const middle = within((thing.left + thing.right - width) / 2, bounds.left, bounds.right - width);
  const level = within((thing.top + thing.bottom - height) / 2, bounds.top, bounds.bottom - height);
  const places: Record<Side, Place> = {
    above: { left: middle, top: above },
    below: { left: middle, top: below },
    right: { left: after, top: level },
    left: { left: before, top: level },
    'above-left': { left: before, top: above },
    'above-right': { left: after, top: above },
    'below-left': { left: before, top: below },
    'below-right': { left: after, top: below },
  };
  return places[side];
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
