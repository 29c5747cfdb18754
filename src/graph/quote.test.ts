import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDocument } from './graph-index.ts';
import { quoteEvidence, quoteMentions, segmentQuote } from './quote.ts';
import { sampleDocument } from './sample-document.fixture.ts';

const index = indexDocument(sampleDocument('上海很大。商汤落户上海，上海欢迎商汤。北京也大。'));
const article = 'a';

describe('quotes of an entity', () => {
  it('are its sentences, each once, with every mention in it marked', () => {
    const mentions = [
      { article, start: 0, end: 2 },
      { article, start: 9, end: 11, because: 'tagger' },
      { article, start: 12, end: 14, because: 'lexicon' },
    ];
    const quotes = quoteMentions(index, mentions);
    expect(quotes.map(({ article: { text }, start, end }) => text.slice(start, end))).toEqual([
      '上海很大。',
      '商汤落户上海，上海欢迎商汤。',
    ]);
    expect(quotes[1]?.marks.map((mark) => [mark.start, mark.end])).toEqual([
      [9, 11],
      [12, 14],
    ]);
    expect(quotes[1]?.because).toEqual(['tagger', 'lexicon']);
  });

  it('come in reading order whatever the order of the mentions', () => {
    const quotes = quoteMentions(index, [
      { article, start: 12, end: 14 },
      { article, start: 0, end: 2 },
    ]);
    expect(quotes.map((quote) => quote.start)).toEqual([0, 5]);
  });
});

describe('quotes of a relation', () => {
  it('mark both ends and the words that say so, where they overlap too', () => {
    const [quote] = quoteEvidence(index, [
      {
        article,
        start: 5,
        end: 11,
        source: { start: 5, end: 7 },
        target: { start: 7, end: 11 },
        triggers: [{ start: 7, end: 9 }],
        rule: '落户',
        status: 'actual',
        date: null,
      },
    ]);
    expect(quote && segmentQuote(quote).map(({ text, roles }) => [text, roles])).toEqual([
      ['商汤', ['source']],
      ['落户', ['target', 'trigger']],
      ['上海', ['target']],
      ['，上海欢迎商汤。', []],
    ]);
  });
});

describe('segments', () => {
  it('together are the quote, and each mark is exactly its slice of the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '”', '\n', 'a', '𠮷'), minLength: 1 });
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
        (text, pairs) => {
          const mentions = pairs.map(([a, b]) => {
            const start = a % text.length;
            return { article, start, end: start + 1 + (b % Math.min(4, text.length - start)) };
          });
          const quotes = quoteMentions(indexDocument(sampleDocument(text)), mentions);
          const marked = new Set<number>();
          for (const quote of quotes) {
            const segments = segmentQuote(quote);
            expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(quote.start, quote.end));
            for (const { start, end, roles } of segments)
              if (roles.length > 0) for (let at = start; at < end; at += 1) marked.add(at);
          }
          const expected = new Set(
            mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
          expect([...marked].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
        },
      ),
    );
  });
});
