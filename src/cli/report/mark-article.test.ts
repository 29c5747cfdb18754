import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../build/describe.ts';
import { markText } from './mark-article.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', '云', '😀', 'a'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});
const anyMarks = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 8 });

describe('markText', () => {
  it('tiles any text with pieces that lie in the same marks from end to end', () => {
    fc.assert(
      fc.property(anyText, anyMarks, (text, ranges) => {
        const marks = ranges.map(([start, length]) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        }));
        const lines = markText(text, marks);
        const pieces = lines.flatMap((line) => line.pieces);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, marks: covering } of pieces) {
          expect(start).toBeLessThan(end);
          for (const mark of marks) {
            const inside = mark.start < mark.end && mark.start <= start && end <= mark.end;
            // A mark that begins or ends in a surrogate pair takes the whole pair.
            if (inside) expect(covering).toContain(mark);
            else if (mark.end <= start - 1 || end + 1 <= mark.start) expect(covering).not.toContain(mark);
          }
        }
      }),
    );
  });

  it('never cuts a character in two', () => {
    const [line] = markText('a😀b', [{ start: 2, end: 3 }]);
    expect(line?.pieces.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
      [0, 1, 0],
      [1, 3, 1],
      [3, 4, 0],
    ]);
  });

  it('counts lines as places are counted, whatever ends them', () => {
    const text = 'ab\ncd\r\nef\rg\n\nh';
    const locate = createLocator(text);
    for (const { number, start } of markText(text, [])) expect(locate(start).line).toBe(number);
    expect(markText(text, [])).toHaveLength(6);
  });

  it('names the shortest of the marks first where they overlap', () => {
    const long = { start: 0, end: 6 };
    const short = { start: 2, end: 4 };
    const crossing = { start: 3, end: 8 };
    const [line] = markText('12345678', [long, short, crossing]);
    expect(line?.pieces.map(({ start, marks }) => [start, ...marks])).toEqual([
      [0, long],
      [2, short, long],
      [3, short, crossing, long],
      [4, crossing, long],
      [6, crossing],
    ]);
  });
});
