import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Range } from '../schema/span.ts';
import { type GraphIndex, indexDocument } from './graph-index.ts';
import { toldBy } from './passage.ts';
import { sampleDocument } from './sample-document.fixture.ts';

const TEXT = '商汤落户上海。微软也来了。商汤与微软合作，上海欢迎。';
const sample = sampleDocument(TEXT);

const range = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));

/** The sample with its names and statements anywhere in its text. */
const indexes: fc.Arbitrary<GraphIndex> = fc
  .record({
    named: fc.array(fc.array(range, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    stated: fc.array(fc.array(range, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ named, stated }) =>
    indexDocument({
      ...sample,
      nodes: sample.nodes.map((node, at) => ({
        ...node,
        attributes: {
          ...node.attributes,
          mentions: (named[at] ?? []).map((span) => ({ article: 'a', ...span })),
        },
      })),
      edges: sample.edges.map((edge, at) => ({
        ...edge,
        attributes: {
          ...edge.attributes,
          evidence: (stated[at] ?? []).flatMap((span) =>
            edge.attributes.evidence.map((evidence) => ({ ...evidence, ...span })),
          ),
        },
      })),
    }),
  );

const ranges = fc
  .array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 4 })
  .map((pairs) => pairs.map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })));

/** The same, looked up in the document itself. */
function lookUp({ document }: GraphIndex, article: string, parts: readonly Range[]) {
  const said = document.edges.filter(({ attributes }) =>
    attributes.evidence.some(
      (span) =>
        span.article === article && parts.some((part) => part.start < part.end && overlaps(span, part)),
    ),
  );
  const named = document.nodes.filter(({ attributes }) =>
    attributes.mentions.some(
      (span) =>
        span.article === article && parts.some((part) => span.start >= part.start && span.end <= part.end),
    ),
  );
  return {
    entities: new Set([
      ...named.map(({ key }) => key),
      ...said.flatMap(({ source, target }) => [source, target]),
    ]),
    relations: new Set(said.map(({ key }) => key)),
  };
}

describe('what a passage says', () => {
  it('is whoever is named in it and what is stated in it', () => {
    fc.assert(
      fc.property(indexes, ranges, (index, parts) => {
        expect(toldBy(index, 'a', parts)).toEqual(lookUp(index, 'a', parts));
      }),
    );
  });

  it('is all of an article for the whole of its text, and grows with the passage', () => {
    fc.assert(
      fc.property(indexes, ranges, (index, parts) => {
        const whole = toldBy(index, 'a', [{ start: 0, end: TEXT.length }]);
        expect([...whole.entities].sort()).toEqual([...index.entities.keys()].sort());
        expect([...whole.relations].sort()).toEqual([...index.relations.keys()].sort());
        const told = toldBy(index, 'a', parts);
        const wider = toldBy(
          index,
          'a',
          parts.map(({ start, end }) => ({ start: Math.max(0, start - 3), end: end + 3 })),
        );
        expect([...told.entities].filter((key) => !wider.entities.has(key))).toEqual([]);
        expect([...told.relations].filter((key) => !wider.relations.has(key))).toEqual([]);
      }),
    );
  });

  it('holds both ends of each relation', () => {
    fc.assert(
      fc.property(indexes, ranges, (index, parts) => {
        const { entities, relations } = toldBy(index, 'a', parts);
        for (const key of relations) {
          const edge = index.relations.get(key);
          expect(entities.has(edge?.source ?? '') && entities.has(edge?.target ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is nothing for an article that is not there, and for a passage without characters', () => {
    const index = indexDocument(sample);
    expect(toldBy(index, 'nowhere', [{ start: 0, end: 99 }]).entities.size).toBe(0);
    expect(toldBy(index, 'a', [{ start: 3, end: 3 }])).toEqual({ entities: new Set(), relations: new Set() });
  });
});
