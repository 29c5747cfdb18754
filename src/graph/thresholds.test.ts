import { expect, it } from 'vitest';
import { thresholds } from './thresholds.ts';

it('offers each small number and round large ones, and what is set already', () => {
  expect(thresholds(1, 4, 1)).toEqual([1, 2, 3, 4]);
  expect(thresholds(0, 120, 17)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 17, 20, 30, 40, 50, 75, 100]);
  expect(thresholds(1, 1, 1)).toEqual([1]);
  expect(thresholds(1, 3, 9)).toEqual([1, 2, 3, 9]);
});
