import { RELATION_TYPES, type RelationType } from '../../../schema/ontology.ts';
import { readModel } from '../../learned/model-file.ts';
import { hashText, openTable, type WeightTable } from '../../learned/weight-table.ts';
import type { Feature } from './pair-features.ts';

/** The classes that a pair is weighed between: no relation, and every type. */
export const CLASSES: readonly ('none' | RelationType)[] = ['none', ...RELATION_TYPES];

/** What the weigher has learnt: a log-linear model of pairs of names. */
export interface PairModel {
  readonly table: WeightTable;
}

/** @throws Error if the bytes are no such model */
export function readPairModel(bytes: Uint8Array): PairModel {
  const { table } = readModel(bytes);
  if (table.classes !== CLASSES.length) throw new Error('this is no model of the weigher');
  return { table: openTable(table) };
}

/** The probability of each class, in the order of `CLASSES`: the softmax of the sums of the features' weights. */
export function weigh(features: readonly Feature[], { table }: PairModel): Float64Array {
  const scores = new Float64Array(CLASSES.length);
  for (const { name } of features) table.addWeights(hashText(name), scores, 0);
  return softmax(scores);
}

/** Under which name the trust in a rule is stored; no feature of a pair begins like it. */
export function trustFeature(rule: string): string {
  return `trust|${rule}`;
}

/** What share of a rule's readings was right in the annotated articles; a half if it read nothing there. */
export function trustIn(rule: string, { table }: PairModel): number {
  const row = new Float64Array(CLASSES.length);
  table.addWeights(hashText(trustFeature(rule)), row, 0);
  return row[0] === 0 ? 0.5 : (row[0] ?? 0.5);
}

/** The item whose features speak most for a class; null if none speaks for it. */
export function itemThatSpeaks(
  features: readonly Feature[],
  speaksFor: RelationType,
  { table }: PairModel,
): number | null {
  const at = CLASSES.indexOf(speaksFor);
  const weights = new Map<number, number>();
  for (const { name, item } of features) {
    if (item === undefined) continue;
    const row = new Float64Array(CLASSES.length);
    table.addWeights(hashText(name), row, 0);
    weights.set(item, (weights.get(item) ?? 0) + (row[at] ?? 0) - (row[0] ?? 0));
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best === undefined || best[1] <= 0 ? null : best[0];
}

/** Scores as probabilities; the largest score is taken off first, so that none runs out of range. */
export function softmax(scores: Float64Array): Float64Array {
  const largest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
