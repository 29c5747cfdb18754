import type { Footprint } from '../../graph/placing/footprint.ts';
import type { Part, Placing } from '../../graph/placing/part.ts';

const GAP = 10;
/** Between one and what is beneath it, px. */
const BENEATH = 26;
/** How much wider than high what is beneath one is to be. */
const SHAPE = 1.7;

/** One with all that is beneath it, as a rectangle around its own upper left corner. */
interface Nest {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly entity: number; readonly x: number; readonly y: number }[];
}

/**
 * Places a large connected part as a tree, each one above a block of all that is beneath it: ranks over
 * the whole width would make thousands of entities one long strip. What is beneath several stands with
 * the most important of them.
 * @param pairs from the upper to the lower, the most important upper first
 */
export function nestedPlacing(part: Part, pairs: readonly (readonly [number, number])[]): Placing {
  const uppers = uppersOf(part.keys.length, pairs);
  const lowers: number[][] = part.keys.map(() => []);
  const roots: number[] = [];
  uppers.forEach((upper, entity) => {
    if (upper === null) roots.push(entity);
    else lowers[upper]?.push(entity);
  });
  const nests: Nest[] = [];
  // From the lowest up: each is built of those beneath it.
  for (const entity of downwards(roots, lowers).reverse())
    nests[entity] = above(
      entity,
      part.footprints[entity] as Footprint,
      (lowers[entity] ?? []).map((lower) => nests[lower] as Nest),
    );
  const whole = shelve(roots.map((root) => nests[root] as Nest));
  const x = new Float64Array(part.keys.length);
  const y = new Float64Array(part.keys.length);
  for (const place of whole.places) {
    x[place.entity] = place.x;
    y[place.entity] = place.y;
  }
  return { x, y };
}

/** Each one's upper one, the first that pairs name and that is not itself beneath it. */
function uppersOf(count: number, pairs: readonly (readonly [number, number])[]): (number | null)[] {
  const uppers = new Array<number | null>(count).fill(null);
  for (const [upper, lower] of pairs) {
    if (uppers[lower] !== null) continue;
    let top: number | null = upper;
    while (top !== null && top !== lower) top = uppers[top] ?? null;
    if (top === null) uppers[lower] = upper;
  }
  return uppers;
}

function downwards(roots: readonly number[], lowers: readonly (readonly number[])[]): number[] {
  const order = [...roots];
  for (const entity of order) order.push(...(lowers[entity] ?? []));
  return order;
}

function above(entity: number, box: Footprint, beneath: readonly Nest[]): Nest {
  const block = shelve(beneath);
  const own = box.left + box.right;
  const width = Math.max(own, block.width);
  const top = box.top + box.bottom + (beneath.length === 0 ? 0 : BENEATH);
  const shift = (width - block.width) / 2;
  return {
    width,
    height: top + block.height,
    places: [
      { entity, x: (width - own) / 2 + box.left, y: box.top },
      ...block.places.map((place) => ({ entity: place.entity, x: place.x + shift, y: place.y + top })),
    ],
  };
}

/** In rows, the highest first, each row in the middle. */
function shelve(nests: readonly Nest[]): Nest {
  const area = nests.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = nests.reduce((most, { width }) => Math.max(most, width), 0);
  const width = Math.max(widest, Math.sqrt(area * SHAPE));
  const rows: Nest[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const nest of [...nests].sort((a, b) => b.height - a.height)) {
    if (used + nest.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(nest);
    used += nest.width + GAP;
  }
  const places: Nest['places'][number][] = [];
  let y = 0;
  for (const row of rows) {
    const length = row.reduce((sum, nest) => sum + nest.width + GAP, -GAP);
    let x = (width - length) / 2;
    for (const nest of row) {
      for (const place of nest.places) places.push({ entity: place.entity, x: place.x + x, y: place.y + y });
      x += nest.width + GAP;
    }
    y += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  return { width, height: Math.max(0, y - GAP), places };
}
