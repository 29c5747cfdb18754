import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLongSentence } from './cut-long-sentence.ts';

it('leaves a sentence of ordinary length whole', () => {
  expect(cutLongSentence('上海'.repeat(100), { start: 3, end: 150 })).toEqual([{ start: 3, end: 150 }]);
});

it('cuts a long one behind a comma', () => {
  const text = '城市，'.repeat(400);
  const [first] = cutLongSentence(text, { start: 0, end: text.length });
  expect(text.charAt((first?.end ?? 0) - 1)).toBe('，');
});

it('tiles any text with pieces of bounded length and never cuts a surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('中', '𠮷', '，', 'a'), minLength: 0, maxLength: 2500 }),
      (text) => {
        const pieces = cutLongSentence(text, { start: 0, end: text.length });
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(500);
          expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      },
    ),
  );
});
