import type { Projection } from '../tagger/token.ts';
import { LABELS } from './labels.ts';

/**
 * What the labeller has learnt: a linear-chain conditional random field. A label's score is the sum of the
 * projected states of the tagger's network, of the weights of the character's features, and of the
 * transition from the label before.
 */
export interface LabelModel {
  readonly projection: Projection;
  /** Of starting with a label, then of going from label to label: `transitions[(1 + from) · LABELS + to]`. */
  readonly transitions: Float32Array;
  /** Adds the weights of a feature for every label to `scores` at `offset`. */
  addWeights(feature: number, scores: Float32Array | Float64Array, offset: number): void;
}

/** The numbers that a model consists of; features without a weight worth keeping are left out. */
export interface LabelWeights {
  readonly projection: Float32Array;
  readonly transitions: Float32Array;
  readonly features: Int32Array;
  /** `weights[feature · LABELS + label]`, as steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
}

/** The first bytes, in ASCII. */
const MAGIC = Uint8Array.from('YintuLabels1', (letter) => letter.charCodeAt(0));

/** The model as bytes: little-endian, the four parts one after the other behind their lengths. */
export function writeLabelModel({
  projection,
  transitions,
  features,
  weights,
  step,
}: LabelWeights): Uint8Array {
  const head = new Float32Array([projection.length, transitions.length, features.length, step]);
  const parts = [MAGIC, head, projection, transitions, features, weights].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @throws Error if the bytes are no such model */
export function readLabelModel(bytes: Uint8Array): LabelModel {
  if (!MAGIC.every((letter, at) => bytes[at] === letter)) throw new Error('this is no model of the labeller');
  const data = bytes.slice(MAGIC.length).buffer;
  const [projected = 0, transitional = 0, features = 0, step = 0] = new Float32Array(data, 0, 4);
  const projection = new Float32Array(data, 16, projected);
  const transitions = new Float32Array(data, 16 + 4 * projected, transitional);
  const keys = new Int32Array(data, 16 + 4 * (projected + transitional), features);
  const weights = new Int8Array(data, 16 + 4 * (projected + transitional + features));
  if (weights.length !== features * LABELS) throw new Error('the model of the labeller is cut short');
  const rowOf = indexKeys(keys);
  return {
    projection: { labels: LABELS, weights: projection },
    transitions,
    addWeights: (feature, scores, offset) => {
      const row = rowOf(feature);
      if (row === -1) return;
      for (let label = 0; label < LABELS; label += 1)
        scores[offset + label] = (scores[offset + label] ?? 0) + (weights[row * LABELS + label] ?? 0) * step;
    },
  };
}

/** An open-addressed table from a feature to its row: four looks a feature at most on average, no objects. */
function indexKeys(keys: Int32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const rows = new Int32Array(size).fill(-1);
  keys.forEach((key, row) => {
    let at = key & (size - 1);
    while (rows[at] !== -1) at = (at + 1) & (size - 1);
    rows[at] = row;
  });
  return (key) => {
    let at = key & (size - 1);
    for (;;) {
      const row = rows[at] ?? -1;
      if (row === -1 || keys[row] === key) return row;
      at = (at + 1) & (size - 1);
    }
  };
}
