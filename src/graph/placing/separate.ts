import { collide, type Footprint, type Point } from './footprint.ts';
import type { Part, Placing } from './part.ts';

/** The area to start from, in sums of all footprints: tighter, nobody would get a place near the wanted one. */
const ROOM = 1.5;
/** How far apart the places are that are tried, px. */
const STEP = 14;

/**
 * Gives every entity a place of its own as near as can be to the one it has, so that no two
 * footprints overlap: the best joined come first and stay, the others take the nearest place still free.
 */
export function separate(part: Part, placing: Placing): void {
  makeRoom(part, placing);
  const taken = new TakenPlaces(part.footprints);
  const weight = (entity: number) => part.neighbours[entity]?.length ?? 0;
  const order = part.keys.map((_, entity) => entity).sort((a, b) => weight(b) - weight(a) || a - b);
  for (const entity of order) {
    const place = nearestFree(taken, entity, { x: placing.x[entity] ?? 0, y: placing.y[entity] ?? 0 });
    taken.add(entity, place);
    placing.x[entity] = place.x;
    placing.y[entity] = place.y;
  }
}

function makeRoom(part: Part, { x, y }: Placing): void {
  const needed = ROOM * part.footprints.reduce((sum, f) => sum + (f.left + f.right) * (f.top + f.bottom), 0);
  const area = extent(x) * extent(y);
  if (area === 0 || area >= needed) return;
  const growth = Math.sqrt(needed / area);
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * growth;
    y[i] = (y[i] ?? 0) * growth;
  }
}

function extent(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/**
 * The place near the wanted one where this entity overlaps none of those taken. Tries square rings around
 * it, each ring's nearest places first.
 */
export function nearestFree(taken: TakenPlaces, entity: number, wanted: Point): Point {
  if (taken.isFree(entity, wanted)) return wanted;
  for (let ring = taken.firstRing(wanted); ; ring += 1)
    for (let along = 0; along <= ring; along += 1)
      for (const [dx, dy] of places(ring, along)) {
        const place = { x: wanted.x + dx * STEP, y: wanted.y + dy * STEP };
        if (!taken.isFree(entity, place)) continue;
        taken.rememberRing(wanted, ring);
        return place;
      }
}

/** The eight places (fewer at the corners) of a ring that are equally far from its middle. */
function places(ring: number, along: number): (readonly [number, number])[] {
  return [
    [ring, along],
    [-ring, along],
    [along, ring],
    [-along, -ring],
    [ring, -along],
    [-ring, -along],
    [-along, ring],
    [along, -ring],
  ];
}

/** Where footprints stand already, in square buckets of which a footprint's centre is in one. */
export class TakenPlaces {
  readonly #footprints: readonly Footprint[];
  readonly #bucketSize: number;
  readonly #buckets = new Map<number, { readonly box: Footprint; readonly at: Point }[]>();

  /** By bucket: how many rings had to be tried from there. */
  readonly #rings = new Map<number, number>();

  constructor(footprints: readonly Footprint[]) {
    this.#footprints = footprints;
    // Two centres further apart than this cannot belong to overlapping footprints.
    this.#bucketSize = footprints.reduce((most, f) => Math.max(most, f.left + f.right, f.top + f.bottom), 1);
  }

  /** The ring to begin with: what was full around here is so still, give or take the size of a bucket. */
  firstRing(wanted: Point): number {
    const known = this.#rings.get(this.#bucket(wanted.x, wanted.y)) ?? 0;
    return Math.max(1, known - Math.ceil(this.#bucketSize / STEP));
  }

  rememberRing(wanted: Point, ring: number): void {
    this.#rings.set(this.#bucket(wanted.x, wanted.y), ring);
  }

  add(entity: number, at: Point): void {
    const bucket = this.#bucket(at.x, at.y);
    const placed = { box: this.#footprints[entity] as Footprint, at };
    const others = this.#buckets.get(bucket);
    if (others === undefined) this.#buckets.set(bucket, [placed]);
    else others.push(placed);
  }

  isFree(entity: number, at: Point): boolean {
    const own = this.#footprints[entity] as Footprint;
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1) {
        const bucket = this.#bucket(at.x + dx * this.#bucketSize, at.y + dy * this.#bucketSize);
        for (const other of this.#buckets.get(bucket) ?? [])
          if (collide(own, at, other.box, other.at)) return false;
      }
    return true;
  }

  #bucket(x: number, y: number): number {
    return Math.floor(x / this.#bucketSize) * 0x100000 + Math.floor(y / this.#bucketSize);
  }
}
