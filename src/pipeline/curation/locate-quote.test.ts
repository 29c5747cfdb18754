import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declareReading } from './curation-world.testing.ts';
import { findUnbackedAdditions, locateQuote } from './locate-quote.ts';
import { parseCuration } from './parse-curation.ts';

const TEXT = '“云岭科技”（ＹＬ）与遠航集團合作。\n𠮷田说：“云岭科技很好。”';
const { articles } = declareReading({ text: TEXT, entities: [] });

describe('locateQuote', () => {
  it('finds every stretch of a text at its first place, unit for unit', () => {
    const range = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }));
    fc.assert(
      fc.property(range, ([start, length]) => {
        const quote = TEXT.slice(start, start + length);
        const place = locateQuote(articles, { article: 'story', quote });
        if (typeof place === 'string') throw new Error(place);
        expect(TEXT.slice(place.start, place.end)).toBe(quote);
        expect(place.start).toBe(TEXT.indexOf(quote));
      }),
    );
  });

  it('tells an article that is not there from words that are not', () => {
    expect(locateQuote(articles, { article: 'other', quote: '云岭' })).toBe('no-article');
    expect(locateQuote(articles, { article: 'story', quote: '云岭公司' })).toBe('not-verbatim');
  });
});

describe('findUnbackedAdditions', () => {
  const unbacked = (quote: string, article = 'story') => {
    const text = `\n- drop: { entity: person 甲 }\n- add: { entity: organisation 云岭科技, article: ${article}, quote: ${JSON.stringify(quote)} }`;
    const parsed = parseCuration({ source: 'curation.yaml', text });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return findUnbackedAdditions(parsed.curation, articles);
  };

  it('names line, quote, article and what to do', () => {
    expect(unbacked('云岭科技上市')).toEqual([
      {
        line: 3,
        message:
          'The quote “云岭科技上市” does not stand in article story (story.txt). ' +
          'Copy the quote from the article, character by character, or take the operation out.',
      },
    ]);
  });

  it('shows what the article says if only the characters are others', () => {
    const [problem] = unbacked('"云岭科技"(YL)与远航集团合作');
    expect(problem?.message).toContain('It says ““云岭科技”（ＹＬ）与遠航集團合作”: write that');
  });

  it('lets pass what is verbatim, and what is about another article', () => {
    expect(unbacked('“云岭科技”（ＹＬ）')).toEqual([]);
    expect(unbacked('云岭科技上市', 'other')).toEqual([]);
  });
});
