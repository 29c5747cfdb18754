import type { Part, Placing } from './part.ts';

const WIDE = 4;
const HIGH = 3;
/** Px. */
const GAP = 2;

/** A frame in px; `bottom` is the y under which there is room. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Sets entities that are joined to nothing in even rows under the rest, over its whole width; where
 * there is no rest, in a 4:3 block. Each part holds one entity. Returns one placing a part.
 */
export function placeIsolated(parts: readonly Part[], room: Room | null): Placing[] {
  const boxes = parts.flatMap((part) => part.footprints);
  const cellWidth = boxes.reduce((most, f) => Math.max(most, f.left + f.right + GAP), 0);
  const cellHeight = boxes.reduce((most, f) => Math.max(most, f.top + f.bottom + GAP), 0);
  const square = Math.ceil(Math.sqrt((boxes.length * cellHeight * WIDE) / (cellWidth * HIGH)));
  const fitting = room === null ? square : Math.floor((room.right - room.left) / cellWidth);
  const most = Math.max(1, fitting);
  const rows = Math.ceil(boxes.length / most);
  const columns = Math.ceil(boxes.length / rows);
  const left = room === null ? 0 : (room.left + room.right - columns * cellWidth) / 2;
  const top = room === null ? 0 : room.bottom + cellHeight / 4;
  return boxes.map((box, i) => ({
    x: Float64Array.of(left + ((i % columns) + 0.5) * cellWidth),
    y: Float64Array.of(top + Math.floor(i / columns) * cellHeight + box.top),
  }));
}
