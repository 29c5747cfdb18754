import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../graph/graph-index.ts';
import { sampleDocument } from '../graph/sample-document.fixture.ts';
import { articleOf } from './article.testing.ts';
import { heightIn, placeOfStop, stepTo, stopsIn, stopsOf, tickPath } from './stops.ts';

const TEXT = '商汤落户上海。微软也来了。';
const sample = sampleDocument(TEXT);
const index = indexDocument({
  ...sample,
  attributes: {
    ...sample.attributes,
    articles: [
      articleOf(TEXT, { id: 'late', publishedAt: '2020-01-01' }),
      articleOf(TEXT, { id: 'early', publishedAt: '2018-01-01' }),
    ],
  },
});
const span = fc.record({
  article: fc.constantFrom('late', 'early', 'gone'),
  start: fc.nat(8),
  end: fc.integer({ min: 9, max: 12 }),
});
const owners = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b'), spans: fc.array(span, { maxLength: 5 }) }),
  { maxLength: 3 },
);
const ORDER = ['early', 'late'];

describe('stops', () => {
  it('go through the articles in order of date, each text from its beginning, each place once', () => {
    const spans = [
      { article: 'late', start: 4, end: 6 },
      { article: 'late', start: 0, end: 2 },
      { article: 'early', start: 4, end: 6 },
      { article: 'gone', start: 0, end: 1 },
      { article: 'late', start: 0, end: 2 },
    ];
    const stops = stopsOf(index, [{ key: 'shanghai', spans }]);
    expect(stops.map(({ article, start }) => `${article} ${start}`)).toEqual(['early 4', 'late 0', 'late 4']);
    expect(stopsIn(stops, 'late')).toHaveLength(2);
    expect(placeOfStop(stops, { article: 'late', start: 0, of: 'shanghai' })).toBe(1);
    expect(placeOfStop(stops, { article: 'late', start: 0, of: 'microsoft' })).toBe(-1);
    expect(placeOfStop(stops, null)).toBe(-1);
  });

  it('are all come to by stepping on, and then the first one again; and so backwards', () => {
    fc.assert(
      fc.property(owners, fc.constantFrom(1 as const, -1 as const), (given, step) => {
        const stops = stopsOf(index, given);
        const [first = null] = stops;
        let at = first;
        const seen = stops.map(() => {
          at = stepTo(stops, at, { article: 'late', from: 0 }, step, ORDER);
          return at;
        });
        expect(new Set(seen).size).toBe(stops.length);
        expect(at).toBe(first);
      }),
    );
  });

  it('begin where one has been reading', () => {
    fc.assert(
      fc.property(owners, fc.constantFrom('late', 'early'), fc.nat(12), (given, article, from) => {
        const stops = stopsOf(index, given);
        const next = stepTo(stops, null, { article, from }, 1, ORDER);
        const before = stepTo(stops, null, { article, from }, -1, ORDER);
        expect(next === null).toBe(stops.length === 0);
        if (next === null || before === null) return;
        const [on, back] = [stops.indexOf(next), stops.indexOf(before)];
        expect((back + 1) % stops.length).toBe(on);
        const isAhead = (stop: typeof next) =>
          ORDER.indexOf(stop.article) > ORDER.indexOf(article) ||
          (stop.article === article && stop.start >= from);
        expect(next).toBe(stops.find(isAhead) ?? stops[0]);
      }),
    );
  });
});

describe('ticks', () => {
  it('are one stroke for each row of pixels, however many stops there are', () => {
    expect(tickPath([10.2, 3, 9.8, 3], 8)).toBe('M0 3h8M0 10h8');
    expect(tickPath([], 8)).toBe('');
    const many = Array.from({ length: 5000 }, (_, i) => i / 10);
    expect(tickPath(many, 8).split('M')).toHaveLength(502);
  });

  it('stand as far down their block as the stop does', () => {
    const block = { start: 100, end: 200, top: 40, height: 50 };
    expect(heightIn(block, 100)).toBe(40);
    expect(heightIn(block, 150)).toBe(65);
    expect(heightIn(block, 999)).toBe(90);
    expect(heightIn({ ...block, end: 100 }, 100)).toBe(40);
  });
});
