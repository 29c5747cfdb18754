import type { Footprint } from '../../graph/placing/footprint.ts';
import type { Part, Placing } from '../../graph/placing/part.ts';

/** The area to start from, in sums of all footprints. */
const ROOM = 3;
const MOST_ROUNDS = 40;
/** Of an overlap, so much goes in one round: all of it at once would make new ones. */
const STEP = 1;

/**
 * Evens out how crowded a part is, then pushes overlapping footprints apart, round after round, until few
 * are left: what is crowded grows outwards and keeps its form, where looking for a free place for each
 * would take long. Changes the placing.
 */
export function loosen(part: Part, placing: Placing): void {
  const { footprints } = part;
  evenOut(placing);
  makeRoom(footprints, placing);
  const bucket = footprints.reduce((most, f) => Math.max(most, f.left + f.right, f.top + f.bottom), 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1)
    if (pushApart(footprints, placing, bucket) < footprints.length / 50) return;
}

/** Forces crowd the middle: distances from it become such that each ring has its share of the area. */
function evenOut({ x, y }: Placing): void {
  const middle = { x: mean(x), y: mean(y) };
  const distances = Array.from(x, (_, i) => Math.hypot((x[i] ?? 0) - middle.x, (y[i] ?? 0) - middle.y));
  const order = distances.map((_, i) => i).sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  const farthest = distances[order.at(-1) ?? 0] ?? 0;
  order.forEach((i, rank) => {
    const distance = distances[i] ?? 0;
    if (distance === 0) return;
    const growth = (farthest * Math.sqrt((rank + 1) / order.length)) / distance;
    x[i] = ((x[i] ?? 0) - middle.x) * growth;
    y[i] = ((y[i] ?? 0) - middle.y) * growth;
  });
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function makeRoom(footprints: readonly Footprint[], { x, y }: Placing): void {
  const needed = ROOM * footprints.reduce((sum, f) => sum + (f.left + f.right) * (f.top + f.bottom), 0);
  const area = extent(x) * extent(y);
  if (area === 0) return;
  const growth = Math.sqrt(needed / area);
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * growth;
    y[i] = (y[i] ?? 0) * growth;
  }
}

function extent(values: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/** One round; returns how many pairs overlapped. */
function pushApart(footprints: readonly Footprint[], { x, y }: Placing, size: number): number {
  const buckets = new Map<number, number[]>();
  const column = (i: number) => Math.floor((x[i] ?? 0) / size);
  const row = (i: number) => Math.floor((y[i] ?? 0) / size);
  const numberOf = (c: number, r: number) => c * 0x100000 + r;
  for (let i = 0; i < footprints.length; i += 1) {
    const number = numberOf(column(i), row(i));
    const others = buckets.get(number);
    if (others === undefined) buckets.set(number, [i]);
    else others.push(i);
  }
  let pairs = 0;
  for (let i = 0; i < footprints.length; i += 1) {
    const [c, r] = [column(i), row(i)];
    for (let dc = -1; dc <= 1; dc += 1)
      for (let dr = -1; dr <= 1; dr += 1)
        for (const j of buckets.get(numberOf(c + dc, r + dr)) ?? [])
          if (j > i && push(footprints, x, y, i, j)) pairs += 1;
  }
  return pairs;
}

function push(
  footprints: readonly Footprint[],
  x: Float64Array,
  y: Float64Array,
  i: number,
  j: number,
): boolean {
  const [a, b] = [footprints[i] as Footprint, footprints[j] as Footprint];
  const dx = (x[j] ?? 0) - (x[i] ?? 0);
  const dy = (y[j] ?? 0) - (y[i] ?? 0);
  const overX = dx >= 0 ? a.right + b.left - dx : a.left + b.right + dx;
  const overY = dy >= 0 ? a.bottom + b.top - dy : a.top + b.bottom + dy;
  if (overX <= 0 || overY <= 0) return false;
  // Measured by their sizes: names are wide, and all of them would go up and down.
  const sideways = Math.abs(dx) * (a.top + b.bottom) > Math.abs(dy) * (a.left + b.right);
  const by = (STEP * (sideways ? overX * (dx >= 0 ? 1 : -1) : overY * (dy >= 0 ? 1 : -1))) / 2;
  const along = sideways ? x : y;
  along[i] = (along[i] ?? 0) - by;
  along[j] = (along[j] ?? 0) + by;
  return true;
}
