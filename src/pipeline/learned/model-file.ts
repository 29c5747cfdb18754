import type { TableParts } from './weight-table.ts';

/** What a learnt model is stored as: some lists of floats, and one table of weights. */
export interface ModelParts {
  readonly lists: readonly Float32Array[];
  readonly table: TableParts;
}

/** The first bytes of a file, in ASCII. */
const MAGIC = Uint8Array.from('YintuModel1\0', (letter) => letter.charCodeAt(0));

/**
 * A model as bytes, little-endian: the magic, then 32-bit numbers (how many lists, the length of each, how
 * many classes and features the table has), its step, the lists, the features, and the weights.
 */
export function writeModel({ lists, table }: ModelParts): Uint8Array {
  const head = Int32Array.of(
    lists.length,
    ...lists.map(({ length }) => length),
    table.classes,
    table.features.length,
  );
  const parts = [MAGIC, head, Float32Array.of(table.step), ...lists, table.features, table.weights].map(
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

/** @throws Error if the bytes are no model, or one that is cut short */
export function readModel(bytes: Uint8Array): ModelParts {
  if (!MAGIC.every((letter, at) => bytes[at] === letter)) throw new Error('this is no learnt model');
  // A copy: a slice of Node's Buffer is a view of it, and floats want to be aligned.
  const data = Uint8Array.from(bytes.subarray(MAGIC.length)).buffer;
  let at = 0;
  const take = (length: number) => {
    const from = at;
    at += 4 * length;
    if (at > data.byteLength) throw new Error('the learnt model is cut short');
    return from;
  };
  const number = () => new Int32Array(data, take(1), 1)[0] ?? 0;
  const lengths = Array.from({ length: number() }, number);
  const [classes, features] = [number(), number()];
  const step = new Float32Array(data, take(1), 1)[0] ?? 0;
  const lists = lengths.map((length) => new Float32Array(data, take(length), length));
  const keys = new Int32Array(data, take(features), features);
  const weights = new Int8Array(data, at);
  if (weights.length !== classes * features) throw new Error('the learnt model is cut short');
  return { lists, table: { classes, features: keys, weights, step } };
}
