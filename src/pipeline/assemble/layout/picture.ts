import type { Part, Placing } from '../../../graph/placing/part.ts';
import { segmentHits, segmentsCross } from './crossing.ts';
import { LINK_LENGTH } from './stress.ts';

// What makes a picture hard to read, in one unit; weighed by eye and by count on the graph of a real article.
const CROSSING = 2;
const LINE_OVER_ENTITY = 3;
/** A line that leaves an entity through the entity's own label. */
const LINE_OVER_OWN_LABEL = 0.3;
/** A line of one px. */
const LENGTH = 1.2 / LINK_LENGTH;
/** One px away from the middle, by the square. Unequal, because a screen is wider than high. */
const SPREAD_SIDEWAYS = 0.1 / LINK_LENGTH ** 2;
const SPREAD_UPRIGHT = 0.25 / LINK_LENGTH ** 2;
/**
 * A part as it is placed now, in flat arrays, because its cost is asked for some ten thousand times.
 * Writing to `x` and `y` moves an entity; whoever leaves it there calls `forgetCosts`.
 */
export interface Picture {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How far each footprint reaches from its centre, px. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** The two ends of each link. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly neighbours: readonly (readonly number[])[];
  /** The cost of each entity where it stands; NaN where it is not known. */
  readonly costs: Float64Array;
}

export function makePicture(part: Part, placing: Placing): Picture {
  return {
    ...placing,
    left: Float64Array.from(part.footprints, (box) => box.left),
    right: Float64Array.from(part.footprints, (box) => box.right),
    top: Float64Array.from(part.footprints, (box) => box.top),
    bottom: Float64Array.from(part.footprints, (box) => box.bottom),
    from: Float64Array.from(part.links, ([from]) => from),
    to: Float64Array.from(part.links, ([, to]) => to),
    neighbours: part.neighbours,
    costs: new Float64Array(part.keys.length).fill(Number.NaN),
  };
}

/** What an entity costs where it stands. Most moves are not made, so it is asked for again and again. */
export function presentCost(picture: Picture, entity: number): number {
  const known = at(picture.costs, entity);
  if (!Number.isNaN(known)) return known;
  const cost = costOf(picture, entity, Number.POSITIVE_INFINITY);
  picture.costs[entity] = cost;
  return cost;
}

/** To be called when an entity has moved: its lines may cross any other's. */
export function forgetCosts({ costs }: Picture): void {
  costs.fill(Number.NaN);
}

/** The value at an index that is known to be inside. */
export function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** True if the entity's footprint shares area with another one. */
export function collides(picture: Picture, entity: number): boolean {
  const { x, y, left, right, top, bottom } = picture;
  const west = at(x, entity) - at(left, entity);
  const east = at(x, entity) + at(right, entity);
  const north = at(y, entity) - at(top, entity);
  const south = at(y, entity) + at(bottom, entity);
  for (let i = 0; i < x.length; i += 1)
    if (
      i !== entity &&
      west < at(x, i) + at(right, i) &&
      at(x, i) - at(left, i) < east &&
      north < at(y, i) + at(bottom, i) &&
      at(y, i) - at(top, i) < south
    )
      return true;
  return false;
}

/** Everything in the picture's cost that depends on where this entity stands; only roughly once beyond `limit`. */
export function costOf(picture: Picture, entity: number, limit: number): number {
  const x = at(picture.x, entity);
  const y = at(picture.y, entity);
  let cost = SPREAD_SIDEWAYS * x * x + SPREAD_UPRIGHT * y * y;
  const joined = picture.neighbours[entity] ?? [];
  for (const other of joined) cost += costOfLength(picture, entity, other);
  if (cost < limit) cost += LINE_OVER_ENTITY * linesOver(picture, entity);
  for (const other of joined) {
    if (cost >= limit) return cost;
    cost +=
      CROSSING * crossings(picture, entity, other) + LINE_OVER_ENTITY * entitiesUnder(picture, entity, other);
  }
  return cost;
}

function costOfLength({ x, y, right, bottom }: Picture, a: number, b: number): number {
  const dx = at(x, a) - at(x, b);
  const dy = at(y, a) - at(y, b);
  const upper = dy < 0 ? a : b;
  const throughLabel = Math.abs(dx) * at(bottom, upper) < Math.abs(dy) * at(right, upper);
  return LENGTH * Math.sqrt(dx * dx + dy * dy) + (throughLabel ? LINE_OVER_OWN_LABEL : 0);
}

/** How many lines of others run over this entity. */
function linesOver({ x, y, left, right, top, bottom, from, to }: Picture, entity: number): number {
  const west = at(x, entity) - at(left, entity);
  const east = at(x, entity) + at(right, entity);
  const north = at(y, entity) - at(top, entity);
  const south = at(y, entity) + at(bottom, entity);
  let count = 0;
  for (let link = 0; link < from.length; link += 1) {
    const c = at(from, link);
    const d = at(to, link);
    if (c === entity || d === entity) continue;
    if (segmentHits(at(x, c), at(y, c), at(x, d), at(y, d), west, north, east, south)) count += 1;
  }
  return count;
}

/** How many other links the link a–b crosses. */
function crossings({ x, y, from, to }: Picture, a: number, b: number): number {
  const [ax, ay, bx, by] = [at(x, a), at(y, a), at(x, b), at(y, b)];
  let count = 0;
  for (let link = 0; link < from.length; link += 1) {
    const c = at(from, link);
    const d = at(to, link);
    if (c === a || c === b || d === a || d === b) continue;
    if (segmentsCross(ax, ay, bx, by, at(x, c), at(y, c), at(x, d), at(y, d))) count += 1;
  }
  return count;
}

/** How many other entities the line a–b runs over. */
function entitiesUnder({ x, y, left, right, top, bottom }: Picture, a: number, b: number): number {
  const [ax, ay, bx, by] = [at(x, a), at(y, a), at(x, b), at(y, b)];
  let count = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (i === a || i === b) continue;
    const west = at(x, i) - at(left, i);
    const north = at(y, i) - at(top, i);
    if (segmentHits(ax, ay, bx, by, west, north, at(x, i) + at(right, i), at(y, i) + at(bottom, i)))
      count += 1;
  }
  return count;
}
