import type { Part, Placing } from '../../../graph/placing/part.ts';
import type { Random } from '../../../graph/seeded-random.ts';

/** How far apart two joined entities want to be, in px. */
export const LINK_LENGTH = 110;
/** Labels are wider than they are high, and so is a screen: the plane is stretched sideways by this much. */
const STRETCH = 1.25;
/** In a part with more pairs than this, distances are taken from a sample of entities only. */
const MOST_TERMS = 400_000;
/** With a sample, this many of those that hang on the same entity are kept apart from each other. */
const SIBLINGS = 4;
const COOLING = 0.78;
const LAST_STEP = 0.05;

/** Wanted distances: entity `from[t]` to entity `to[t]`, in links. */
interface Terms {
  readonly from: number[];
  readonly to: number[];
  readonly hops: number[];
}

/**
 * Places a connected part so that distances on the plane follow distances in the graph: stress by
 * stochastic gradient descent (Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient Descent,
 * TVCG 2019, without exp and pow so that all engines agree to the last bit).
 */
export function stressPlacing(part: Part, random: Random): Placing {
  const count = part.keys.length;
  const x = new Float64Array(count).map(() => random());
  const y = new Float64Array(count).map(() => random());
  const terms = wantedDistances(part, random);
  let longest = 1;
  for (const hops of terms.hops) longest = Math.max(longest, hops);
  const order = Int32Array.from(terms.hops, (_, index) => index);
  for (let step = longest * longest; step > LAST_STEP; step *= COOLING) {
    shuffle(order, random);
    for (const term of order) satisfy(terms, term, step, x, y);
  }
  const middle = { x: mean(x), y: mean(y) };
  for (let i = 0; i < count; i += 1) {
    x[i] = ((x[i] ?? 0) - middle.x) * LINK_LENGTH * STRETCH;
    y[i] = ((y[i] ?? 0) - middle.y) * LINK_LENGTH;
  }
  return { x, y };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function satisfy(terms: Terms, term: number, step: number, x: Float64Array, y: Float64Array): void {
  const a = terms.from[term] ?? 0;
  const b = terms.to[term] ?? 0;
  const wanted = terms.hops[term] ?? 1;
  const dx = (x[a] ?? 0) - (x[b] ?? 0);
  const dy = (y[a] ?? 0) - (y[b] ?? 0);
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance === 0) return;
  const pull = (Math.min(1, step / (wanted * wanted)) * (distance - wanted)) / (2 * distance);
  x[a] = (x[a] ?? 0) - pull * dx;
  y[a] = (y[a] ?? 0) - pull * dy;
  x[b] = (x[b] ?? 0) + pull * dx;
  y[b] = (y[b] ?? 0) + pull * dy;
}

function wantedDistances(part: Part, random: Random): Terms {
  const terms: Terms = { from: [], to: [], hops: [] };
  const numbers = part.keys.map((_, index) => index);
  const pivots = Math.floor(MOST_TERMS / numbers.length);
  const sampled = numbers.length > pivots;
  if (sampled) shuffle(numbers, random);
  for (const pivot of numbers.slice(0, pivots))
    hopsFrom(part, pivot).forEach((hops, other) => {
      if (sampled ? other !== pivot : other > pivot) addTerm(terms, pivot, other, hops);
    });
  if (sampled) addNearTerms(part, terms, random);
  return terms;
}

function addTerm(terms: Terms, from: number, to: number, hops: number): void {
  terms.from.push(from);
  terms.to.push(to);
  terms.hops.push(hops);
}

/** What a sample of distances misses: links, and that two leaves of one hub do not belong in one place. */
function addNearTerms(part: Part, terms: Terms, random: Random): void {
  for (const [a, b] of part.links) addTerm(terms, a, b, 1);
  for (const joined of part.neighbours)
    for (const one of joined)
      for (let draw = 0; draw < SIBLINGS; draw += 1) {
        const other = joined[Math.floor(random() * joined.length)] ?? one;
        if (other !== one && part.neighbours[one]?.includes(other) === false) addTerm(terms, one, other, 2);
      }
}

/** Breadth first: how many links it takes from `start` to each entity of the part. */
function hopsFrom(part: Part, start: number): number[] {
  const hops = part.keys.map(() => -1);
  hops[start] = 0;
  const queue = [start];
  for (const current of queue)
    for (const next of part.neighbours[current] ?? [])
      if (hops[next] === -1) {
        hops[next] = (hops[current] ?? 0) + 1;
        queue.push(next);
      }
  return hops;
}

function shuffle(values: number[] | Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}
