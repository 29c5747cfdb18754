/** Precision, recall and their harmonic mean, with the counts that they are drawn from. All between 0 and 1. */
export interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  /** Right, wrong, missed. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export function measure(tp: number, fp: number, fn: number): Measure {
  const p = ratio(tp, tp + fp);
  const r = ratio(tp, tp + fn);
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), tp, fp, fn };
}

/** The share; 1 where there is nothing that could be wrong or missed. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The arithmetic mean. NaN if there is nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
