import { RELATION_TYPES, type RelationType } from '../../../schema/ontology.ts';
import type { Feature } from './pair-features.ts';

/** The classes that a pair is weighed between: no relation, and every type. */
export const CLASSES: readonly ('none' | RelationType)[] = ['none', ...RELATION_TYPES];

/** A log-linear model: for each sign its weight for each class. */
export interface RelationModel {
  /** Weights of each sign, one a class in the order of `CLASSES`. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** From what probability on a class is believed. */
  readonly threshold: number;
}

/** Reads a model as `writeModel` writes it: `threshold`, then a line a sign with `class:weight` pairs. */
export function readRelationModel(text: string): RelationModel {
  const [head = '', ...lines] = text.split('\n');
  const weights = new Map<string, Float32Array>();
  for (const line of lines) {
    const [name = '', ...pairs] = line.split('\t');
    if (name === '') continue;
    const row = new Float32Array(CLASSES.length);
    for (const pair of pairs) {
      const [at, value] = pair.split(':');
      row[Number(at)] = Number(value) / 100;
    }
    weights.set(name, row);
  }
  return { weights, threshold: Number(head) };
}

/** The probability of each class, in the order of `CLASSES`: the softmax of the sums of the signs' weights. */
export function weigh(features: readonly Feature[], { weights }: RelationModel): Float64Array {
  const scores = new Float64Array(CLASSES.length);
  for (const { name } of features) {
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let at = 0; at < row.length; at += 1) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0);
  }
  return softmax(scores);
}

export function softmax(scores: Float64Array): Float64Array {
  const largest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  const result = scores.map((score) => {
    const power = Math.exp(score - largest);
    sum += power;
    return power;
  });
  return result.map((power) => power / sum);
}
