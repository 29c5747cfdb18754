import { expect, it } from 'vitest';
import { nodeSize } from './node-size.ts';

it('goes from 16 to 56 px', () => {
  expect(nodeSize(0, 23)).toBe(16);
  expect(nodeSize(23, 23)).toBe(56);
  expect(nodeSize(0, 0)).toBe(16);
});

it('a quarter of the relations is half of the way', () => {
  expect(nodeSize(5, 20)).toBe(36);
});
