import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiseRows } from './quantise.ts';

describe('quantiseRows', () => {
  it('gives each row a scale of its own', () => {
    const { scales, data } = quantiseRows(Float32Array.of(1, -0.25, 0, 254, 2, -254), 2);
    expect(Array.from(scales)).toEqual([Math.fround(1 / 127), 2]);
    expect(Array.from(data)).toEqual([127, -32, 0, 127, 1, -127]);
  });

  it('keeps a row of nothing but zeros', () => {
    expect(Array.from(quantiseRows(new Float32Array(3), 1).data)).toEqual([0, 0, 0]);
  });

  it('is never further off than half a step', () => {
    const value = fc.float({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
        const { scales, data } = quantiseRows(Float32Array.from(values), 1);
        const scale = scales[0] ?? 0;
        values.forEach((original, index) => {
          const error = Math.abs(original - scale * (data[index] ?? 0));
          expect(error).toBeLessThanOrEqual(scale * 0.5001);
        });
      }),
    );
  });
});
