import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadEmissionModel } from '../../pipeline/mentions/tagger/emission-model.ts';
import { buildModel, type Precision } from './build-model.ts';
import { type GruParameters, type LacParameters, width } from './lac-parameters.ts';
import { encodeOnnx } from './onnx-encoding.ts';
import type { Matrix } from './paddle-parameter.ts';
import { referenceEmissions } from './reference-network.ts';

/** Numbers from −0.3 to 0.3 that are the same each time (a linear congruential generator). */
function seededMatrices(): (rows: number, columns: number) => Matrix {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 0.6;
  };
  return (rows, columns) => ({ rows, columns, data: Float32Array.from({ length: rows * columns }, next) });
}

function randomParameters(characters: number): LacParameters {
  const matrix = seededMatrices();
  const gru = (inputs: number): GruParameters => ({
    input: matrix(inputs, 3 * width.hidden),
    inputBias: matrix(1, 3 * width.hidden),
    recurrent: matrix(width.hidden, 3 * width.hidden),
    recurrentBias: matrix(1, 3 * width.hidden),
  });
  return {
    embedding: matrix(characters, width.embedding),
    layers: [
      { forward: gru(width.embedding), reversed: gru(width.embedding) },
      { forward: gru(2 * width.hidden), reversed: gru(2 * width.hidden) },
    ],
    emission: matrix(2 * width.hidden, width.tags),
    emissionBias: matrix(1, width.tags),
    transitions: matrix(width.tags + 2, width.tags),
  };
}

const parameters = randomParameters(12);
const sentences = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [7], [3, 3, 9, 0, 11]];

async function load(precision: Precision) {
  const wasm = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  return loadEmissionModel(encodeOnnx(buildModel(parameters, precision)), await readFile(wasm));
}

/** The largest distance of a score from the reference network's, sentences of different lengths together. */
async function largestDifference(precision: Precision): Promise<number> {
  const model = await load(precision);
  const { scores, tags } = await model.score(sentences.map((ids) => Int32Array.from(ids)));
  const differences = sentences.flatMap((ids, sentence) =>
    referenceEmissions(parameters, ids).flatMap((row, position) =>
      row.map((expected, tag) => {
        const found = scores[(position * sentences.length + sentence) * tags + tag] ?? Number.NaN;
        return Math.abs(found - expected);
      }),
    ),
  );
  await model.release();
  return Math.max(...differences);
}

describe('buildModel', () => {
  it('computes in float32 what the reference network computes', async () => {
    expect(await largestDifference('float32')).toBeLessThan(1e-4);
  });

  it('stays close to it in int8, and is really rounded', async () => {
    const difference = await largestDifference('int8');
    expect(difference).toBeLessThan(0.1);
    expect(difference).toBeGreaterThan(1e-4);
  });

  it('keeps the transitions as they are', async () => {
    const model = await load('int8');
    expect(model.transitions).toEqual({ tags: width.tags, scores: parameters.transitions.data });
    await model.release();
  });

  it('gives the same bytes each time', () => {
    expect(encodeOnnx(buildModel(parameters, 'int8'))).toEqual(encodeOnnx(buildModel(parameters, 'int8')));
  });
});
