import type { Part, Placing } from './part.ts';

/** The finest grid on which parts are fitted together, in px. */
const FINEST_CELL = 20;
/** About so many cells has the grid at most: a large picture gets larger ones. */
const MOST_CELLS = 40_000;
const GAP = 20;
/** The picture's shape that is aimed at. */
const WIDE = 4;
const HIGH = 3;

export interface PlacedPart {
  readonly part: Part;
  readonly placing: Placing;
}

/** A part as the cells that it covers, from its own upper left corner. */
interface Shape {
  readonly cells: readonly (readonly [number, number])[];
  readonly width: number;
  readonly height: number;
  /** Px from the part's coordinates to its corner. */
  readonly left: number;
  readonly top: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Moves connected parts side by side, the largest first, each where the whole then fits into the
 * smallest 4:3 frame (polyomino packing: Freivalds, Dogrusoz, Kikusts, Disconnected Graph Layout and
 * the Polyomino Packing Approach, GD 2001). Changes the placings in place.
 */
export function packParts(parts: readonly PlacedPart[]): void {
  const cell = cellFor(parts);
  const shaped = parts.map((placed) => ({ ...placed, shape: shapeOf(placed, cell) }));
  shaped.sort(
    (a, b) => b.shape.cells.length - a.shape.cells.length || (keyOf(a.part) < keyOf(b.part) ? -1 : 1),
  );
  const taken = new Set<number>();
  let frame: Frame = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { shape, placing } of shaped) {
    const [column, row] = bestPlace(shape, taken, frame);
    for (const [x, y] of shape.cells) taken.add(cellNumber(column + x, row + y));
    frame = around(frame, shape, column, row);
    shift(placing, column * cell - shape.left, row * cell - shape.top);
  }
}

function cellFor(parts: readonly PlacedPart[]): number {
  let area = 0;
  for (const placed of parts) {
    const { left, right, top, bottom } = frameOfPart(placed);
    area += (right - left) * (bottom - top);
  }
  return Math.max(FINEST_CELL, Math.round(Math.sqrt(area / MOST_CELLS)));
}

function frameOfPart({ part, placing }: PlacedPart): Frame {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  part.footprints.forEach((box, i) => {
    const [x, y] = [placing.x[i] ?? 0, placing.y[i] ?? 0];
    frame.left = Math.min(frame.left, x - box.left);
    frame.right = Math.max(frame.right, x + box.right);
    frame.top = Math.min(frame.top, y - box.top);
    frame.bottom = Math.max(frame.bottom, y + box.bottom);
  });
  return frame;
}

export function shift({ x, y }: Placing, dx: number, dy: number): void {
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) + dx;
    y[i] = (y[i] ?? 0) + dy;
  }
}

function keyOf(part: Part): string {
  return part.keys[0] ?? '';
}

/** One number for a cell; columns and rows may be negative, down to −2^20. */
function cellNumber(column: number, row: number): number {
  return (row + 0x100000) * 0x200000 + column + 0x100000;
}

function around(frame: Frame, shape: Shape, column: number, row: number): Frame {
  return {
    left: Math.min(frame.left, column),
    top: Math.min(frame.top, row),
    right: Math.max(frame.right, column + shape.width),
    bottom: Math.max(frame.bottom, row + shape.height),
  };
}

function bestPlace(shape: Shape, taken: ReadonlySet<number>, frame: Frame): [number, number] {
  if (taken.size === 0) return [0, 0];
  let best: [number, number] = [frame.right, frame.top];
  let least = Number.POSITIVE_INFINITY;
  for (let row = frame.top - shape.height; row <= frame.bottom; row += 1)
    for (let column = frame.left - shape.width; column <= frame.right; column += 1) {
      const cost = costOf(frame, shape, column, row);
      if (cost >= least || !fits(shape, taken, column, row)) continue;
      least = cost;
      best = [column, row];
    }
  return best;
}

/** The frame counts first, then nearness to its middle. */
function costOf(frame: Frame, shape: Shape, column: number, row: number): number {
  const next = around(frame, shape, column, row);
  const size = Math.max((next.right - next.left) / WIDE, (next.bottom - next.top) / HIGH);
  const dx = column + shape.width / 2 - (frame.left + frame.right) / 2;
  const dy = row + shape.height / 2 - (frame.top + frame.bottom) / 2;
  return size + 0.001 * Math.sqrt(dx * dx + dy * dy);
}

function fits(shape: Shape, taken: ReadonlySet<number>, column: number, row: number): boolean {
  return shape.cells.every(([x, y]) => !taken.has(cellNumber(column + x, row + y)));
}

/** All cells under footprints and lines, and those between them in both directions: no part inside another. */
function shapeOf(placed: PlacedPart, cell: number): Shape {
  const { part, placing } = placed;
  const boxes = part.footprints.map((f, i) => {
    const x = placing.x[i] ?? 0;
    const y = placing.y[i] ?? 0;
    return { left: x - f.left, right: x + f.right, top: y - f.top, bottom: y + f.bottom };
  });
  const frame = frameOfPart(placed);
  const left = frame.left - GAP / 2;
  const top = frame.top - GAP / 2;
  const cellOf = (px: number) => Math.floor(px / cell);
  const rows: { first: number; last: number }[] = [];
  const columns: { first: number; last: number }[] = [];
  const cover = (column: number, row: number) => {
    widen(rows, row, column);
    widen(columns, column, row);
  };
  for (const box of boxes)
    for (let row = cellOf(box.top - GAP / 2 - top); row <= cellOf(box.bottom + GAP / 2 - top); row += 1)
      for (
        let column = cellOf(box.left - GAP / 2 - left);
        column <= cellOf(box.right + GAP / 2 - left);
        column += 1
      )
        cover(column, row);
  for (const [a, b] of part.links)
    coverLine(placing, a, b, cell, (x, y) => cover(cellOf(x - left), cellOf(y - top)));
  return { cells: between(rows, columns), width: columns.length, height: rows.length, left, top };
}

function widen(ranges: { first: number; last: number }[], at: number, value: number): void {
  const range = ranges[at];
  if (range === undefined) ranges[at] = { first: value, last: value };
  else {
    range.first = Math.min(range.first, value);
    range.last = Math.max(range.last, value);
  }
}

function coverLine(
  { x, y }: Placing,
  a: number,
  b: number,
  cell: number,
  cover: (x: number, y: number) => void,
): void {
  const dx = (x[b] ?? 0) - (x[a] ?? 0);
  const dy = (y[b] ?? 0) - (y[a] ?? 0);
  const steps = Math.ceil((2 * Math.max(Math.abs(dx), Math.abs(dy))) / cell);
  for (let step = 1; step < steps; step += 1)
    cover((x[a] ?? 0) + (dx * step) / steps, (y[a] ?? 0) + (dy * step) / steps);
}

function between(
  rows: readonly { first: number; last: number }[],
  columns: readonly { first: number; last: number }[],
): [number, number][] {
  const cells: [number, number][] = [];
  rows.forEach((inRow, row) => {
    for (let column = inRow.first; column <= inRow.last; column += 1) {
      const inColumn = columns[column];
      if (inColumn !== undefined && inColumn.first <= row && row <= inColumn.last) cells.push([column, row]);
    }
  });
  return cells;
}
