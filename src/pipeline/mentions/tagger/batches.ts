/** A batch's positions, padding included, and sentences: more of either gains no speed. */
const limits = { positions: 300, sentences: 8 } as const;

/**
 * Puts texts of similar lengths together, so that little is padded, none of length 0.
 * @param lengths each text's length
 * @returns the texts' indexes, batch by batch
 */
export function planBatches(lengths: readonly number[]): number[][] {
  const shortestFirst = lengths
    .map((length, index) => ({ length, index }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.index - b.index);
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const { length, index } of shortestFirst) {
    if (batch.length === limits.sentences || (batch.length + 1) * length > limits.positions) {
      if (batch.length > 0) batches.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
