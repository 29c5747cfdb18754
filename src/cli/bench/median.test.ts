import { expect, it } from 'vitest';
import { median } from './median.ts';

it('is the value in the middle, whatever their order', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([10, 9])).toBe(9.5);
  expect(median([100, 20, 3, 4])).toBe(12);
});

it('does not change what it is given', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

it('has nothing to say of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});
