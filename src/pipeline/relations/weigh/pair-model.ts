import { RELATION_TYPES, type RelationType } from '../../../schema/ontology.ts';
import { readModel } from '../../learned/model-file.ts';
import { hashText, openTable, type WeightTable } from '../../learned/weight-table.ts';
import { NO_ITEM, type Signs } from './pair-features.ts';

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

/** The probability of each class, in the order of `CLASSES`: the softmax of the sums of the signs' weights. */
export function weigh(hashes: readonly number[], { table }: PairModel): Float64Array {
  const scores = new Float64Array(CLASSES.length);
  for (const hash of hashes) table.addWeights(hash, scores, 0);
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

/** The item, of those that `isMeant`, whose signs speak most for a class; null if none speaks for it. */
export function itemThatSpeaks(
  { hashes, items }: Signs,
  isMeant: (item: number) => boolean,
  speaksFor: RelationType,
  { table }: PairModel,
): number | null {
  const at = CLASSES.indexOf(speaksFor);
  const weights = new Map<number, number>();
  hashes.forEach((hash, index) => {
    const item = items[index] ?? NO_ITEM;
    if (item === NO_ITEM || !isMeant(item)) return;
    const row = new Float64Array(CLASSES.length);
    table.addWeights(hash, row, 0);
    weights.set(item, (weights.get(item) ?? 0) + (row[at] ?? 0) - (row[0] ?? 0));
  });
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best === undefined || best[1] <= 0 ? null : best[0];
}

/** Scores as probabilities; the largest score is taken off first, so that none runs out of range. */
export function softmax(scores: Float64Array): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of scores) largest = Math.max(largest, score);
  const chances = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp((scores[at] ?? 0) - largest);
    chances[at] = power;
    sum += power;
  }
  for (let at = 0; at < chances.length; at += 1) chances[at] = (chances[at] ?? 0) / sum;
  return chances;
}
