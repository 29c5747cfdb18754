/** Int8 values with one scale a row: `value ≈ scale[row] · data[row, column]`. */
export interface QuantisedRows {
  readonly scales: Float32Array;
  readonly data: Int8Array;
}

/** The largest step on each side of zero; −128 is left out so that both sides are alike. */
const steps = 127;

/**
 * Rounds a matrix to int8, symmetrically and with a scale of its own for each row, so that the row's
 * largest value is exactly representable.
 */
export function quantiseRows(values: Float32Array, rows: number): QuantisedRows {
  const columns = values.length / rows;
  const scales = new Float32Array(rows);
  const data = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    const slice = values.subarray(row * columns, (row + 1) * columns);
    const largest = slice.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(largest / steps) || 1;
    scales[row] = scale;
    slice.forEach((value, column) => {
      data[row * columns + column] = Math.max(-steps, Math.min(steps, Math.round(value / scale)));
    });
  }
  return { scales, data };
}
