import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, longestPiece } from './pieces.ts';

const cut = (text: string): string[] => cutIntoPieces(text).map(({ start, end }) => text.slice(start, end));

describe('cutIntoPieces', () => {
  it('leaves a line that is short enough whole', () => {
    expect(cut('上海。北京！')).toEqual(['上海。北京！']);
  });

  it('cuts after line ends', () => {
    expect(cut('上海\r\n\n北京\n')).toEqual(['上海\r\n\n', '北京\n']);
  });

  it('cuts a long line after the last sentence that fits, with its closing quotation mark', () => {
    const [first, second, third] = [`${'甲'.repeat(60)}。`, `${'乙'.repeat(90)}！”`, `${'丙'.repeat(70)}。`];
    expect(cut(first + second + third)).toEqual([first + second, third]);
  });

  it('cuts at a comma rather than at a bracket, and at a bracket rather than anywhere', () => {
    const tail = '丁'.repeat(150);
    const withComma = `${'甲'.repeat(110)}，`;
    expect(cut(`${withComma}乙）${tail}`)).toEqual([withComma, `乙）${tail}`]);
    const withBracket = `${'甲'.repeat(110)}）`;
    expect(cut(withBracket + tail)).toEqual([withBracket, tail]);
    expect(cut('甲'.repeat(250)).map(({ length }) => length)).toEqual([200, 50]);
  });

  it('does not cut so early that small pieces come of it', () => {
    expect(cut(`甲。${'乙'.repeat(250)}`).map(({ length }) => length)).toEqual([200, 52]);
  });

  it('gives pieces that tile the text, none empty or too long, none starting within a surrogate pair', () => {
    const part = fc.oneof(
      fc.constantFrom('，', '。”', '\n', ' ', '𠮷'.repeat(90), 'x𠮷'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          const pieces = cut(text);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) {
            expect(piece.length).toBeGreaterThan(0);
            expect(piece.length).toBeLessThanOrEqual(longestPiece);
            expect(piece).not.toMatch(/\p{Surrogate}/u);
          }
        },
      ),
    );
  });
});
