import type { Matrix } from './paddle-parameter.ts';

/** The widths of LAC small (`lac_small/nets.py`). */
export const width = { embedding: 128, hidden: 128, tags: 57 } as const;

/** One direction of one layer: a linear map of the input to the three gates, and the recurrent unit. */
export interface GruParameters {
  /** [input × 3 hidden], gates in the order update, reset, candidate */
  readonly input: Matrix;
  readonly inputBias: Matrix;
  /** [hidden × 2 hidden] for update and reset, followed by [hidden × hidden] for the candidate */
  readonly recurrent: Matrix;
  readonly recurrentBias: Matrix;
}

export interface Layer {
  readonly forward: GruParameters;
  readonly reversed: GruParameters;
}

/** LAC small as Baidu trained it. */
export interface LacParameters {
  /** One row a character; the last row is the unknown character's. */
  readonly embedding: Matrix;
  readonly layers: readonly [Layer, Layer];
  /** [2 hidden × tags] */
  readonly emission: Matrix;
  readonly emissionBias: Matrix;
  /** [tags + 2 × tags]: row 0 start, row 1 stop, then from tag to tag */
  readonly transitions: Matrix;
}

/**
 * Gathers the network from its parameter files.
 * @param read gives the parameter of that name
 * @param embeddingRows the rows to keep, in their new order
 * @throws if a parameter has not the shape that the network needs
 */
export function gatherLacParameters(
  read: (name: string) => Matrix,
  embeddingRows: readonly number[],
): LacParameters {
  const shaped = (name: string, rows: number, columns: number): Matrix => {
    const matrix = read(name);
    if (matrix.rows !== rows || matrix.columns !== columns)
      throw new Error(`${name} is [${matrix.rows} × ${matrix.columns}], not [${rows} × ${columns}]`);
    return matrix;
  };
  const gates = 3 * width.hidden;
  const direction = (index: number, inputs: number): GruParameters => ({
    input: shaped(`fc_${index}.w_0`, inputs, gates),
    inputBias: shaped(`fc_${index}.b_0`, 1, gates),
    recurrent: shaped(`gru_${index}.w_0`, width.hidden, gates),
    recurrentBias: shaped(`gru_${index}.b_0`, 1, gates),
  });
  return {
    embedding: pickRows(read('word_emb'), embeddingRows),
    layers: [
      { forward: direction(0, width.embedding), reversed: direction(1, width.embedding) },
      { forward: direction(2, 2 * width.hidden), reversed: direction(3, 2 * width.hidden) },
    ],
    emission: shaped('fc_4.w_0', 2 * width.hidden, width.tags),
    emissionBias: shaped('fc_4.b_0', 1, width.tags),
    transitions: shaped('crfw', width.tags + 2, width.tags),
  };
}

function pickRows(matrix: Matrix, rows: readonly number[]): Matrix {
  const { columns } = matrix;
  const data = new Float32Array(rows.length * columns);
  rows.forEach((row, index) => {
    if (row >= matrix.rows) throw new Error(`row ${row} is beyond the ${matrix.rows} rows of the embedding`);
    data.set(matrix.data.subarray(row * columns, (row + 1) * columns), index * columns);
  });
  return { rows: rows.length, columns, data };
}
