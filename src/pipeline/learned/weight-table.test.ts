import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from './model-file.ts';
import { hashParts, hashText, openTable, packTable } from './weight-table.ts';

const CLASSES = 3;
const rows = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: CLASSES, maxLength: CLASSES }),
  ),
  { selector: ([feature]) => feature, maxLength: 60 },
);
const asRows = (all: readonly (readonly [number, readonly number[]])[]) =>
  all.map(([feature, weights]) => [feature, Float32Array.from(weights)] as const);

describe('a table of weights', () => {
  it('gives back what was packed to half a step, also through a file', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const parts = packTable(CLASSES, asRows(all), 0);
        const { table } = readModel(writeModel({ lists: [], table: parts }));
        const opened = openTable(table);
        for (const [feature, weights] of all) {
          const scores = new Float64Array(CLASSES);
          opened.addWeights(feature, scores, 0);
          weights.forEach((weight, at) => {
            expect(Math.abs((scores[at] ?? 0) - weight)).toBeLessThanOrEqual(parts.step / 2 + 1e-6);
          });
        }
      }),
    );
  });

  it('adds nothing for a feature that it does not hold', () => {
    const table = openTable(packTable(CLASSES, asRows([[7, [1, 2, 3]]]), 0));
    const scores = Float64Array.of(0, 5, 6, 7);
    table.addWeights(8, scores, 1);
    expect([...scores]).toEqual([0, 5, 6, 7]);
  });

  it('leaves out rows that are not worth keeping', () => {
    const all = asRows([
      [1, [0.01, -0.01, 0]],
      [2, [0, 0, -0.5]],
    ]);
    expect([...packTable(CLASSES, all, 0.1).features]).toEqual([2]);
  });

  it('tells texts apart', () => {
    const texts = ['', '甲', '乙', '甲乙', '乙甲', 'b|op<|与', 'b|op>|与'];
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });

  it('knows a text by its parts, too', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'binary' })), (first, others) => {
        expect(hashParts(first, ...others)).toBe(hashText([first, ...others].join('|')));
      }),
    );
  });
});

describe('a model file', () => {
  const table = packTable(CLASSES, asRows([[7, [1, 2, 3]]]), 0);
  const bytes = writeModel({ lists: [Float32Array.of(1.5, 2.5), new Float32Array()], table });

  it('keeps its lists, wherever in a larger buffer it lies', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readModel(shifted.subarray(3)).lists.map((list) => [...list])).toEqual([[1.5, 2.5], []]);
  });

  it('is refused where it is none, or cut short anywhere', () => {
    expect(() => readModel(new Uint8Array(40))).toThrow('no learnt model');
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => readModel(bytes.slice(0, length))).toThrow(/learnt model/);
  });
});
