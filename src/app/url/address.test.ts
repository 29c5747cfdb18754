import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../../schema/ontology.ts';
import {
  ARTICLE_LIST,
  COMMUNITY_MARKS,
  LANGUAGES,
  LAYOUTS,
  NOTHING,
  type Selection,
  SIZES,
  UNTOUCHED,
  VIEWS,
} from '../store/app-state.ts';
import { type Address, formatHash, hashOf, hashOfReading, parseHash } from './address.ts';

const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const keys = fc.uniqueArray(key, { maxLength: 3 });
const setOf = <Value>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(value, { maxLength: 4 }).map((values) => new Set(values));
const some = <Value extends string>(values: readonly Value[]) =>
  fc.subarray([...values]).map((chosen) => new Set(chosen));
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  key.map((key) => ({ type: 'entity' as const, key })),
  fc
    .uniqueArray(key, { minLength: 2, maxLength: 4 })
    .map((several) => ({ type: 'entities' as const, keys: several })),
  key.map((key) => ({ type: 'relation' as const, key })),
  fc.record({ type: fc.constant('path' as const), from: key, to: key, way: fc.nat(98) }),
);
const date = fc.constantFrom(null, '2018', '2019-03', '2019-03-09');
const dates = fc
  .record({ from: date, to: date })
  .map((range) => (range.from === null && range.to === null ? null : range));
const address: fc.Arbitrary<Address> = fc.record({
  exploration: fc.record({
    selection,
    filter: fc.record({
      hiddenKinds: some(ENTITY_KINDS),
      hiddenTypes: some(RELATION_TYPES),
      hiddenStatuses: some(STATUSES),
      hiddenArticles: setOf(key),
      dates,
      leastQuotes: fc.integer({ min: 1, max: 100_000 }),
      leastConnections: fc.integer({ min: 0, max: 100_000 }),
    }),
    focus: fc
      .record({
        centres: keys,
        steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
        hidden: setOf(key),
        pinned: setOf(key),
        expanded: setOf(key),
      })
      // Without a centre there is nothing that the number of steps says.
      .map((focus) => (focus.centres.length === 0 ? { ...focus, steps: 1 as const } : focus)),
    view: fc.constantFrom(...VIEWS),
    layout: fc.constantFrom(...LAYOUTS),
    appearance: fc.record({
      sizeBy: fc.constantFrom(...SIZES),
      communities: fc.constantFrom(...COMMUNITY_MARKS),
      greyHidden: fc.boolean(),
    }),
    reading: fc.option(
      fc.record({
        article: fc.oneof(key, fc.constantFrom('', '2019@12', 'a@', '@7')),
        at: fc.option(fc.nat(999_999_999)),
      }),
    ),
    followText: fc.boolean(),
    passage: fc.option(
      fc
        .record({
          article: fc.oneof(key, fc.constantFrom('2019@12', 'a@', '@7', 'a@1-2')),
          start: fc.nat(9999),
          length: fc.integer({ min: 1, max: 9999 }),
        })
        .map(({ article, start, length }) => ({ article, start, end: start + length })),
    ),
  }),
  language: fc.constantFrom(null, ...LANGUAGES),
  quote: fc.option(key),
});

it('comes back as it went, whatever is looked at and however', () => {
  fc.assert(
    fc.property(address, (given) => {
      const hash = formatHash(given);
      fc.pre(hash.length < 1900);
      const { exploration, language, quote } = parseHash(hash);
      const sorted = (set: ReadonlySet<string>) => new Set([...set].sort());
      const { filter } = given.exploration;
      expect(language).toBe(given.language);
      expect(quote).toBe(given.quote);
      expect(exploration).toEqual({
        ...given.exploration,
        // A link to a quote opens its article itself.
        reading: given.quote === null ? given.exploration.reading : null,
        filter: { ...filter, hiddenArticles: sorted(filter.hiddenArticles) },
      });
    }),
  );
});

it('is never longer than is safe to send, and what is left of it opens', () => {
  const many = Array.from({ length: 400 }, (_, i) => `organisation/某某公司${i}`);
  const hash = formatHash({
    exploration: {
      ...UNTOUCHED,
      selection: { type: 'entity', key: 'location/上海市' },
      focus: { ...UNTOUCHED.focus, hidden: new Set(many) },
    },
    language: 'en',
    quote: null,
  });
  expect(hash.length).toBeLessThanOrEqual(2001);
  const parsed = parseHash(hash);
  expect(parsed).toMatchObject({
    exploration: { selection: { key: 'location/上海市' } },
    language: 'en',
  });
  expect(parsed.exploration.focus.hidden.size).toBeGreaterThan(20);
  expect(formatHash(parsed)).toBe(hash);
});

it.each(['', '#', '#entity=', '#other=x', '#%', '#view=none&layout=x&quotes=-3&dates=..&steps=9&lang=fr'])(
  'is as at first by %s',
  (hash) => {
    const { exploration, language, quote } = parseHash(hash);
    const { moved: _, places: __, ...untouched } = UNTOUCHED;
    expect(exploration).toEqual(untouched);
    expect(language).toBeNull();
    expect(formatHash({ exploration, language, quote })).toBe('#');
  },
);

it('is plain for plain keys', () => {
  expect(hashOf({ type: 'entity', key: 'location/shanghai' })).toBe('#entity=location/shanghai');
  expect(hashOf({ type: 'path', from: 'a', to: 'b', way: 0 })).toBe('#path=a&to=b');
  expect(hashOf(NOTHING)).toBe('#');
});

it('names an article and a place in it', () => {
  expect(hashOfReading({ article: '2019-02-25-harbour', at: 123 })).toBe('#read=2019-02-25-harbour@123');
  expect(hashOfReading({ article: '2019-02-25-harbour', at: null })).toBe('#read=2019-02-25-harbour');
  expect(parseHash('#read=港口@x').exploration.reading).toEqual({ article: '港口@x', at: null });
  expect(parseHash('#read=').exploration.reading).toEqual({ article: ARTICLE_LIST, at: null });
});

it('opens links to the list that the outline has replaced', () => {
  expect(parseHash('#entity=a&view=list').exploration).toMatchObject({
    view: 'outline',
    selection: { type: 'entity', key: 'a' },
  });
});
