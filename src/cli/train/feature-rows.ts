/** What one example says of its features: their hashes, and what each occurrence counts. */
export interface FeatureCount {
  readonly features: Int32Array;
  readonly counts: number;
}

/**
 * The features that are to be learnt, each with the number of its row of weights: those that come to `least`
 * over all examples, in the order in which they are first seen. What is rarer teaches nothing that holds elsewhere.
 */
export function frequentFeatures(examples: Iterable<FeatureCount>, least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const example of examples)
    for (const key of example.features) counts.set(key, (counts.get(key) ?? 0) + example.counts);
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rows.set(key, rows.size);
  return rows;
}

/** Each feature with a copy of its own weights, `width` of them, as they lie one row after another. */
export function weightsByFeature(
  rows: ReadonlyMap<number, number>,
  values: Float32Array,
  width: number,
): [feature: number, weights: Float32Array][] {
  return [...rows].map(([feature, row]) => [feature, values.slice(row * width, (row + 1) * width)]);
}
