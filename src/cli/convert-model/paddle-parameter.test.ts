import { describe, expect, it } from 'vitest';
import { readPaddleParameter } from './paddle-parameter.ts';

/** A parameter file of float32 [2, 300] or of what else the description says, with a level of detail. */
function parameterFile({
  version = 0,
  levels = [] as number[],
  description = [8, 5, 16, 2, 16, 0xac, 2],
  values = 600,
}) {
  const head = new DataView(new ArrayBuffer(12 + levels.reduce((sum, size) => sum + 8 + size, 0) + 8));
  head.setUint32(0, version, true);
  head.setBigUint64(4, BigInt(levels.length), true);
  let at = 12;
  for (const size of levels) {
    head.setBigUint64(at, BigInt(size), true);
    at += 8 + size;
  }
  head.setInt32(at + 4, description.length, true);
  const data = Float32Array.from({ length: values }, (_, index) => index / 8);
  return Uint8Array.from([
    ...new Uint8Array(head.buffer),
    ...description,
    ...new Uint8Array(data.buffer, 0, data.byteLength),
  ]);
}

describe('readPaddleParameter', () => {
  it('reads a matrix, whatever alignment the description leaves it with', () => {
    const matrix = readPaddleParameter(parameterFile({}), 'w');
    expect([matrix.rows, matrix.columns]).toEqual([2, 300]);
    expect(Array.from(matrix.data.subarray(0, 3))).toEqual([0, 0.125, 0.25]);
    expect(matrix.data.at(-1)).toBe(599 / 8);
  });

  it('reads a vector as one row', () => {
    const matrix = readPaddleParameter(parameterFile({ description: [8, 5, 16, 4], values: 4 }), 'b');
    expect([matrix.rows, matrix.columns, matrix.data.length]).toEqual([1, 4, 4]);
  });

  it('passes over levels of detail', () => {
    expect(readPaddleParameter(parameterFile({ levels: [16, 8] }), 'w').data.at(-1)).toBe(599 / 8);
  });

  it.each([
    ['another version', parameterFile({ version: 1 }), 'its version is 1'],
    [
      'another element type',
      parameterFile({ description: [8, 6, 16, 4], values: 4 }),
      'its element type is 6',
    ],
    ['too little data', parameterFile({ values: 599 }), '2396 bytes of data do not make [2, 300]'],
    ['no head', new Uint8Array(5), 'it has only 5 bytes'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => readPaddleParameter(bytes, 'fc_0.w_0')).toThrow(message);
    expect(() => readPaddleParameter(bytes, 'fc_0.w_0')).toThrow('fc_0.w_0');
  });
});
