import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import type { Quote } from './quote.ts';

function quoteOf(text: string, ...marks: readonly (readonly [number, number])[]): Quote {
  return {
    article: { id: 'a', title: '', byline: null, publishedAt: null, text, source: 'a.md', sha256: '' },
    start: 0,
    end: text.length,
    cutStart: false,
    cutEnd: false,
    marks: marks.map(([start, end]) => ({ start, end, role: 'mention' })),
    because: [],
    claims: [],
  };
}

/** With the flag `u` whole pairs are one character: only a half matches. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

const words = ({ article, start, end }: Quote) => article.text.slice(start, end);

describe('an excerpt', () => {
  it('is the quote itself if that is short', () => {
    const quote = quoteOf('商汤落户上海。', [0, 2]);
    expect(excerpt(quote, 80)).toBe(quote);
  });

  it('has what is marked in its middle, and says where it was cut', () => {
    const cut = excerpt(quoteOf(`${'前'.repeat(100)}商汤${'后'.repeat(100)}`, [100, 102]), 12);
    expect(words(cut)).toBe(`${'前'.repeat(5)}商汤${'后'.repeat(5)}`);
    expect(cut).toMatchObject({ cutStart: true, cutEnd: true });
  });

  it('uses the room on the other side where the quote begins or ends', () => {
    expect(words(excerpt(quoteOf(`商汤${'后'.repeat(100)}`, [0, 2]), 12))).toBe(`商汤${'后'.repeat(10)}`);
    expect(words(excerpt(quoteOf(`${'前'.repeat(100)}商汤`, [100, 102]), 12))).toBe(`${'前'.repeat(10)}商汤`);
  });

  it('keeps to the first mark where the others are far', () => {
    const cut = excerpt(quoteOf(`商汤${'中'.repeat(100)}上海`, [102, 104], [0, 2]), 12);
    expect(words(cut)).toContain('商汤');
  });

  it('is never longer than asked for, keeps the first mark and cuts no character in two', () => {
    const texts = fc.array(fc.constantFrom('上', 'a', '𠮷', '。'), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 8, max: 60 }), (characters, at, length) => {
        const text = characters.join('');
        const chosen = at % characters.length;
        const start = characters.slice(0, chosen).join('').length;
        const mark = [start, start + (characters[chosen]?.length ?? 0)] as const;
        const cut = excerpt(quoteOf(text, mark), length);
        expect(cut.end - cut.start).toBeLessThanOrEqual(length);
        expect(cut.start).toBeLessThanOrEqual(mark[0]);
        expect(cut.end).toBeGreaterThanOrEqual(mark[1]);
        expect(words(cut)).not.toMatch(HALF_A_CHARACTER);
      }),
    );
  });
});
