import type { GruParameters, LacParameters, Layer } from './lac-parameters.ts';
import type { Matrix } from './paddle-parameter.ts';

/**
 * The network as Baidu's sources define it (`lac_small/nets.py`; `dynamic_gru` of PaddlePaddle 1.x), written
 * plainly and without regard to speed: what the conversion is checked against. It shares no code with it.
 * @param ids the characters of one sentence
 * @returns each character's score for each tag
 */
export function referenceEmissions(parameters: LacParameters, ids: readonly number[]): number[][] {
  const embedded = ids.map((id) => rowOf(parameters.embedding, id));
  const features = parameters.layers.reduce(bidirectional, embedded);
  return features.map((feature) => affine(feature, parameters.emission, parameters.emissionBias));
}

function bidirectional(inputs: number[][], layer: Layer): number[][] {
  const forward = gru(inputs, layer.forward);
  const reversed = gru(inputs.toReversed(), layer.reversed).toReversed();
  return forward.map((state, position) => [...state, ...(reversed[position] ?? [])]);
}

/** `u, r = σ(x + h' W)`, `c = tanh(x + (r ∘ h') W_c)`, `h = (1 − u)·h' + u·c`. */
function gru(inputs: readonly number[][], parameters: GruParameters): number[][] {
  const hidden = parameters.recurrent.rows;
  const gateWeights = block(parameters.recurrent, 0, hidden, 2 * hidden);
  const candidateWeights = block(parameters.recurrent, 2 * hidden * hidden, hidden, hidden);
  let state: number[] = new Array(hidden).fill(0);
  return inputs.map((input) => {
    const projected = add(
      affine(input, parameters.input, parameters.inputBias),
      rowOf(parameters.recurrentBias, 0),
    );
    const gates = add(projected.slice(0, 2 * hidden), product(state, gateWeights)).map(sigmoid);
    const update = gates.slice(0, hidden);
    const reset = gates.slice(hidden);
    const kept = state.map((value, unit) => (reset[unit] ?? 0) * value);
    const candidate = add(projected.slice(2 * hidden), product(kept, candidateWeights)).map(Math.tanh);
    state = state.map((value, unit) => {
      const share = update[unit] ?? 0;
      return (1 - share) * value + share * (candidate[unit] ?? 0);
    });
    return state;
  });
}

function block(matrix: Matrix, from: number, rows: number, columns: number): Matrix {
  return { rows, columns, data: matrix.data.subarray(from, from + rows * columns) };
}

function rowOf({ data, columns }: Matrix, row: number): number[] {
  return Array.from(data.subarray(row * columns, (row + 1) * columns));
}

function affine(vector: readonly number[], weights: Matrix, bias: Matrix): number[] {
  return add(product(vector, weights), rowOf(bias, 0));
}

function product(vector: readonly number[], { data, rows, columns }: Matrix): number[] {
  const sums: number[] = new Array(columns).fill(0);
  for (let row = 0; row < rows; row++) {
    const factor = vector[row] ?? 0;
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] ?? 0) + factor * (data[row * columns + column] ?? 0);
    }
  }
  return sums;
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
