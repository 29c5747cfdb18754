import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

it('finds words that lie within and across one another', () => {
  const words = new WordSet(['任', '任命', '命为', '出任', 'A轮', '']);
  expect([...words.presentIn('经理事会任命为院长,完成A轮')].sort()).toEqual(['A轮', '任', '任命', '命为']);
});

it('finds the very words that the text includes', () => {
  const text = fc.string({ unit: fc.constantFrom('任', '命', '为', 'A'), maxLength: 12 });
  const word = fc.string({ unit: fc.constantFrom('任', '命', '为', 'A'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, fc.uniqueArray(word), (sentence, words) => {
      const included = words.filter((one) => sentence.includes(one));
      expect([...new WordSet(words).presentIn(sentence)].sort()).toEqual(included.sort());
    }),
  );
});
