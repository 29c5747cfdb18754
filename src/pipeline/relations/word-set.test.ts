import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

it('finds words that lie within and across one another', () => {
  const words = new WordSet(['任', '任命', '命为', '出任', 'A轮', '']);
  expect([...words.presentIn('经理事会任命为院长,完成A轮')].sort()).toEqual(['A轮', '任', '任命', '命为']);
  expect([...words.presentIn('')]).toEqual([]);
});
