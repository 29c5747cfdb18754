import type { Part, Placing } from '../../../graph/placing/part.ts';
import type { Random } from '../../../graph/seeded-random.ts';
import { at, collides, costOf, forgetCosts, makePicture, type Picture, presentCost } from './picture.ts';

const MOVES_PER_ENTITY = 1200;
/** With fewer there is no time to put right what the first, daring moves disturb. */
const FEWEST_MOVES_PER_ENTITY = 60;
/** Moves × (links + entities): keeps a large part within some seconds. */
const MOST_WORK = 40_000_000;
const SWAPS = 0.2;
/** How far a move goes, in px, at first and at last. */
const FIRST_REACH = 420;
const LAST_REACH = 30;
/** By how much a move may make the picture worse at first; at last not at all. */
const FIRST_TOLERANCE = 2;

/**
 * Moves one entity at a time, or swaps two, where that makes for fewer crossings, fewer lines over
 * labels, shorter lines and a rounder picture, and never onto another footprint: a placing without
 * overlaps stays one. Early on a move may also make it a little worse (threshold accepting: Dueck
 * and Scheuer, J. Comput. Phys. 1990; simulated annealing without its exp). A part too large for
 * the time that this takes is left as it is: nobody reads that one line by line.
 */
export function refine(part: Part, placing: Placing, random: Random): void {
  const count = part.keys.length;
  const affordable = Math.floor(MOST_WORK / (part.links.length + count));
  if (affordable < FEWEST_MOVES_PER_ENTITY * count) return;
  const picture = makePicture(part, placing);
  const moves = Math.min(affordable, MOVES_PER_ENTITY * count);
  for (let move = 0; move < moves; move += 1) {
    const left = 1 - move / moves;
    const tolerance = FIRST_TOLERANCE * left * left;
    const reach = LAST_REACH + (FIRST_REACH - LAST_REACH) * left * left;
    const entity = Math.floor(random() * count);
    if (random() < SWAPS) trySwap(picture, entity, Math.floor(random() * count), tolerance);
    else tryMove(picture, entity, reach, tolerance, random);
  }
}

/** To somewhere around where it is, or around something that it is joined to. */
function tryMove(picture: Picture, entity: number, reach: number, tolerance: number, random: Random): void {
  const { x, y, neighbours } = picture;
  const joined = neighbours[entity] ?? [];
  const around = random() < 0.5 ? entity : (joined[Math.floor(random() * joined.length)] ?? entity);
  const from = { x: at(x, entity), y: at(y, entity) };
  const to = {
    x: at(x, around) + (random() * 2 - 1) * reach,
    y: at(y, around) + (random() * 2 - 1) * reach,
  };
  put(picture, entity, to);
  const free = !collides(picture, entity);
  put(picture, entity, from);
  if (!free) return;
  const limit = presentCost(picture, entity) + tolerance;
  put(picture, entity, to);
  if (costOf(picture, entity, limit) < limit) forgetCosts(picture);
  else put(picture, entity, from);
}

function trySwap(picture: Picture, a: number, b: number, tolerance: number): void {
  if (a === b) return;
  exchange(picture, a, b);
  const free = !collides(picture, a) && !collides(picture, b);
  exchange(picture, a, b);
  if (!free) return;
  const limit = presentCost(picture, a) + presentCost(picture, b) + tolerance;
  exchange(picture, a, b);
  const ofA = costOf(picture, a, limit);
  if (ofA < limit && ofA + costOf(picture, b, limit) < limit) forgetCosts(picture);
  else exchange(picture, a, b);
}

function exchange(picture: Picture, a: number, b: number): void {
  const placeOfA = { x: at(picture.x, a), y: at(picture.y, a) };
  put(picture, a, { x: at(picture.x, b), y: at(picture.y, b) });
  put(picture, b, placeOfA);
}

function put(picture: Picture, entity: number, to: { readonly x: number; readonly y: number }): void {
  picture.x[entity] = to.x;
  picture.y[entity] = to.y;
}
