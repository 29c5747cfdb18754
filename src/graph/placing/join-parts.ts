import type { Point } from './footprint.ts';
import { placeIsolated, type Room } from './isolated.ts';
import { type PlacedPart, packParts } from './pack.ts';
import type { Part, Placing } from './part.ts';

/**
 * One picture of a graph's parts: the connected ones side by side, what is joined to nothing in rows under
 * them. A place for every entity, by key: px, around 0, rounded to 0.1. Changes the placings in place.
 */
export function joinParts(connected: readonly PlacedPart[], isolated: readonly Part[]): Map<string, Point> {
  packParts(connected);
  const beneath = placeIsolated(isolated, roomUnder(connected));
  return centred([...connected, ...isolated.map((part, i) => ({ part, placing: beneath[i] as Placing }))]);
}

function roomUnder(placed: readonly PlacedPart[]): Room | null {
  if (placed.length === 0) return null;
  const frame = frameOf(placed);
  return { left: frame.left, right: frame.right, bottom: frame.bottom };
}

function frameOf(placed: readonly PlacedPart[]) {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { part, placing } of placed)
    part.footprints.forEach((box, i) => {
      const x = placing.x[i] ?? 0;
      const y = placing.y[i] ?? 0;
      frame.left = Math.min(frame.left, x - box.left);
      frame.right = Math.max(frame.right, x + box.right);
      frame.top = Math.min(frame.top, y - box.top);
      frame.bottom = Math.max(frame.bottom, y + box.bottom);
    });
  return frame;
}

function centred(placed: readonly PlacedPart[]): Map<string, Point> {
  const frame = frameOf(placed);
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const places = new Map<string, Point>();
  for (const { part, placing } of placed)
    part.keys.forEach((key, i) => {
      places.set(key, {
        x: rounded((placing.x[i] ?? 0) - middle.x),
        y: rounded((placing.y[i] ?? 0) - middle.y),
      });
    });
  return places;
}

/** To 0.1 px, and never −0, which JSON writes as 0 and a test would call another number. */
function rounded(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
