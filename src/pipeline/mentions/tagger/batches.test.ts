import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatches } from './batches.ts';

describe('planBatches', () => {
  it('puts texts of similar lengths together', () => {
    expect(planBatches([150, 5, 150, 6, 0, 150])).toEqual([[1, 3], [0, 2], [5]]);
  });

  it('has every text that is not empty once, and bounds the positions of a batch', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 60 }), (lengths) => {
        const batches = planBatches(lengths);
        const expected = lengths.flatMap((length, index) => (length > 0 ? [index] : []));
        expect(batches.flat().sort((a, b) => a - b)).toEqual(expected);
        for (const batch of batches) {
          const longest = Math.max(...batch.map((index) => lengths[index] ?? 0));
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length === 1 || batch.length * longest <= 300).toBe(true);
        }
      }),
    );
  });
});
