import type { EntityKind } from '../../../schema/ontology.ts';
import { firstLabel, furtherLabel, LABELS } from './labels.ts';

/** What a conditional random field believes of a sentence. */
export interface LabelChain {
  /** That the character at a position has a label. */
  probability(position: number, label: number): number;
  /** That a position has a label and the one before it another. */
  pairProbability(position: number, before: number, label: number): number;
  /** That a name of a kind reaches from `start` to just before `end`. */
  nameProbability(start: number, end: number, kind: EntityKind): number;
}

/**
 * Forwards and backwards through the chain, scaled at each position so that no number runs out of range
 * (Rabiner, 1989, section V.A).
 * @param scores `scores[position · LABELS + label]`
 * @param transitions as in `LabelModel`
 */
export function followChain(scores: Float64Array, transitions: Float32Array): LabelChain {
  const length = scores.length / LABELS;
  const steps = Float64Array.from(transitions, Math.exp);
  const emitted = exponentials(scores, length);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS).fill(1);
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let label = 0; label < LABELS; label += 1) {
      let into = at === 0 ? (steps[label] ?? 0) : 0;
      for (let before = 0; at > 0 && before < LABELS; before += 1)
        into += (forward[(at - 1) * LABELS + before] ?? 0) * (steps[(1 + before) * LABELS + label] ?? 0);
      const value = into * (emitted[at * LABELS + label] ?? 0);
      forward[at * LABELS + label] = value;
      sum += value;
    }
    scales[at] = sum;
    for (let label = 0; label < LABELS; label += 1)
      forward[at * LABELS + label] = (forward[at * LABELS + label] ?? 0) / sum;
  }
  for (let at = length - 2; at >= 0; at -= 1)
    for (let before = 0; before < LABELS; before += 1) {
      let onwards = 0;
      for (let label = 0; label < LABELS; label += 1) {
        const next = (at + 1) * LABELS + label;
        onwards += (steps[(1 + before) * LABELS + label] ?? 0) * (emitted[next] ?? 0) * (backward[next] ?? 0);
      }
      backward[at * LABELS + before] = onwards / (scales[at + 1] ?? 1);
    }
  const goOn = (at: number, before: number, label: number) =>
    ((steps[(1 + before) * LABELS + label] ?? 0) * (emitted[at * LABELS + label] ?? 0)) / (scales[at] ?? 1);
  return {
    probability: (at, label) => (forward[at * LABELS + label] ?? 0) * (backward[at * LABELS + label] ?? 0),
    pairProbability: (at, before, label) =>
      (forward[(at - 1) * LABELS + before] ?? 0) *
      goOn(at, before, label) *
      (backward[at * LABELS + label] ?? 0),
    nameProbability: (start, end, kind) => {
      const [first, further] = [firstLabel(kind), furtherLabel(kind)];
      let chance = forward[start * LABELS + first] ?? 0;
      for (let at = start + 1; at < end; at += 1)
        chance *= goOn(at, at === start + 1 ? first : further, further);
      if (end === length) return chance;
      const last = end - start === 1 ? first : further;
      let over = 0;
      for (let label = 0; label < LABELS; label += 1)
        if (label !== further) over += goOn(end, last, label) * (backward[end * LABELS + label] ?? 0);
      return chance * over;
    },
  };
}

/** Of the scores, each position's largest taken as 1. */
function exponentials(scores: Float64Array, length: number): Float64Array {
  const values = new Float64Array(scores.length);
  for (let at = 0; at < length; at += 1) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label += 1)
      largest = Math.max(largest, scores[at * LABELS + label] ?? 0);
    for (let label = 0; label < LABELS; label += 1)
      values[at * LABELS + label] = Math.exp((scores[at * LABELS + label] ?? 0) - largest);
  }
  return values;
}
