import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../schema/span.ts';
import { type MarkedText, nestSegments, segmentText } from './segment-text.ts';

/** Text with surrogates, paired and alone, NUL, combining marks and marks of direction, which offsets must survive. */
const text = fc
  .array(
    fc.constantFrom(
      '云',
      '帆',
      '。',
      'a',
      '\u{20bb7}',
      '👩‍👩‍👧',
      'e\u0301',
      '\u200f',
      '\u200b',
      '\u202e',
      '\ud842',
      '\udfb7',
      '\u0000',
      '\n',
      '<b>',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const marks = fc.array(
  fc.tuple(fc.nat(90), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);
const range = fc
  .tuple(fc.nat(90), fc.nat(90))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

function textOf(parts: readonly MarkedText<Range>[]): string {
  return parts.map((part) => ('text' in part ? part.text : textOf(part.inside))).join('');
}

/** The units that each mark holds in the tree, in order. */
function unitsUnder(parts: readonly MarkedText<Range>[], over: readonly Range[] = []): [Range, number][] {
  return parts.flatMap((part) => {
    if (!('text' in part)) return unitsUnder(part.inside, [...over, part.mark]);
    const units = Array.from({ length: part.end - part.start }, (_, i) => part.start + i);
    return over.flatMap((mark) => units.map((unit): [Range, number] => [mark, unit]));
  });
}

const unitsOf = ({ start, end }: Range, within: Range) => {
  const from = Math.max(start, within.start);
  return Array.from({ length: Math.max(0, Math.min(end, within.end) - from) }, (_, i) => from + i);
};

describe('a text in segments', () => {
  it('is the text, and each mark covers exactly its span, however marks lie', () => {
    fc.assert(
      fc.property(text, marks, (words, given) => {
        const whole = { start: 0, end: words.length };
        const segments = segmentText(words, whole, given);
        expect(segments.map((segment) => segment.text).join('')).toBe(words);
        for (const mark of given) {
          const covered = segments.filter((segment) => segment.marks.includes(mark));
          expect(covered.flatMap((segment) => unitsOf(segment, whole))).toEqual(unitsOf(mark, whole));
        }
      }),
    );
  });

  it('is the same as a tree, part by part', () => {
    fc.assert(
      fc.property(text, range, marks, (words, within, given) => {
        const part = { start: Math.min(within.start, words.length), end: Math.min(within.end, words.length) };
        const tree = nestSegments(segmentText(words, part, given));
        expect(textOf(tree)).toBe(words.slice(part.start, part.end));
        const under = unitsUnder(tree);
        for (const mark of given)
          expect(under.filter(([over]) => over === mark).map(([, unit]) => unit)).toEqual(
            unitsOf(mark, part),
          );
      }),
    );
  });

  it('has the outer mark outside, and says what touches and what is left over', () => {
    const words = '海湾市算力行动计划云帆';
    const plan = { start: 0, end: 9 };
    const city = { start: 0, end: 3 };
    const crossing = { start: 7, end: 11 };
    const tree = nestSegments(segmentText(words, { start: 0, end: 11 }, [city, crossing, plan]));
    expect(tree).toMatchObject([
      {
        mark: plan,
        begins: true,
        height: 1,
        touches: false,
        inside: [{ mark: city, height: 0 }, { text: '算力行动' }, { mark: crossing, begins: true }],
      },
      { mark: crossing, begins: false, start: 9, end: 11, inside: [{ text: '云帆' }] },
    ]);
    const touching = nestSegments(segmentText(words, { start: 0, end: 11 }, [city, { start: 3, end: 5 }]));
    expect(touching).toMatchObject([{ touches: true }, { touches: false }, { text: '行动计划云帆' }]);
  });
});
