/**
 * Weights of features for a number of classes, kept small: a feature is known by a 32-bit hash, a weight
 * is a whole number of steps.
 */
export interface WeightTable {
  readonly classes: number;
  /** Adds the weights of a feature, one a class, to `scores` from `offset` on. */
  addWeights(feature: number, scores: Float64Array, offset: number): void;
}

/** The numbers that a table consists of. */
export interface TableParts {
  readonly classes: number;
  readonly features: Int32Array;
  /** `weights[feature · classes + class]`, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
}

/** Makes a table of float weights; rows whose weights are all smaller than `worth` are left out. */
export function packTable(
  classes: number,
  rows: Iterable<readonly [feature: number, weights: Float32Array]>,
  worth: number,
): TableParts {
  const kept = [...rows].filter(([, row]) => row.some((weight) => Math.abs(weight) >= worth));
  const largest = kept.reduce(
    (most, [, row]) => row.reduce((more, weight) => Math.max(more, Math.abs(weight)), most),
    0,
  );
  const step = Math.max(largest, 1e-6) / 127;
  const weights = new Int8Array(kept.length * classes);
  kept.forEach(([, row], index) => {
    row.forEach((weight, at) => {
      weights[index * classes + at] = Math.round(weight / step);
    });
  });
  return { classes, features: Int32Array.from(kept, ([feature]) => feature), weights, step };
}

/** An open-addressed table from a feature to its row: no objects, a look or two a feature. */
export function openTable({ classes, features, weights, step }: TableParts): WeightTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 2)));
  const rows = new Int32Array(size).fill(-1);
  features.forEach((feature, row) => {
    let at = feature & (size - 1);
    while (rows[at] !== -1) at = (at + 1) & (size - 1);
    rows[at] = row;
  });
  return {
    classes,
    addWeights: (feature, scores, offset) => {
      let at = feature & (size - 1);
      for (;;) {
        const row = rows[at] ?? -1;
        if (row === -1) return;
        if (features[row] === feature) {
          for (let index = 0; index < classes; index += 1)
            scores[offset + index] =
              (scores[offset + index] ?? 0) + (weights[row * classes + index] ?? 0) * step;
          return;
        }
        at = (at + 1) & (size - 1);
      }
    },
  };
}

const SEED = 0x811c9dc5;
const SEPARATOR = '|'.charCodeAt(0);

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits. */
export function hashText(text: string): number {
  return hashOn(SEED, text);
}

/** The hash of its parts with `|` between them, without that text being made. */
export function hashParts(first: string, ...others: readonly string[]): number {
  let hash = hashOn(SEED, first);
  for (const part of others) hash = hashOn(step(hash, SEPARATOR), part);
  return hash;
}

function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = step(next, text.charCodeAt(at));
  return next;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
