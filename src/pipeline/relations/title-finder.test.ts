import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleExpression } from './title-finder.ts';

const word = fc.stringMatching(/^[甲乙丙.+]{1,4}$/);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 });

it('matches the longest word that begins somewhere, as a plain list would', () => {
  fc.assert(
    fc.property(words, words, fc.stringMatching(/^[甲乙丙丁.+]{0,12}$/), (titles, prefixes, text) => {
      const longestFirst = (list: readonly string[]) =>
        [...list]
          .sort((a, b) => b.length - a.length)
          .map((one) => one.replaceAll(/[.+]/g, '\\$&'))
          .join('|');
      const plain = new RegExp(`(?:${longestFirst(prefixes)})?(?:${longestFirst(titles)})`);
      const tree = new RegExp(titleExpression(titles, prefixes));
      expect(tree.exec(text)?.[0]).toBe(plain.exec(text)?.[0]);
      expect(tree.exec(text)?.index).toBe(plain.exec(text)?.index);
    }),
  );
});
