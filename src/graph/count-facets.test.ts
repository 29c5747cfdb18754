import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeRecord, GraphDocument } from '../schema/graph-document.ts';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../schema/ontology.ts';
import { countAtLeast, countFacets } from './count-facets.ts';
import { type Filter, filterGraph, SHOW_ALL } from './filter-graph.ts';
import { type GraphIndex, indexDocument } from './graph-index.ts';
import { sampleDocument } from './sample-document.fixture.ts';

const ARTICLES = ['a', 'b', 'c'];
const DATES = [null, '2017', '2018-03', '2019-01-17'];
const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const entity = fc.record({
  kind: pick(ENTITY_KINDS),
  named: fc.array(pick(ARTICLES), { minLength: 1, maxLength: 4 }),
});
const relation = fc.record({
  ends: fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one !== other),
  type: pick(RELATION_TYPES.slice(0, 3)),
  status: pick(STATUSES),
  date: pick(DATES),
  article: pick(ARTICLES),
});

/** Any small graph: what it says is of no matter here, only what passes. */
const graph: fc.Arbitrary<GraphIndex> = fc
  .tuple(fc.array(entity, { minLength: 8, maxLength: 8 }), fc.array(relation, { maxLength: 14 }))
  .map(([entities, relations]) => {
    const sample = sampleDocument('一');
    const [article] = sample.attributes.articles;
    const [first] = sample.nodes;
    if (article === undefined || first === undefined) throw new Error('the sample is empty');
    const document: GraphDocument = {
      ...sample,
      attributes: { ...sample.attributes, articles: ARTICLES.map((id) => ({ ...article, id })) },
      nodes: entities.map(({ kind, named }, i) => ({
        key: `e${i}`,
        attributes: {
          ...first.attributes,
          kind,
          mentions: named.map((id) => ({ article: id, start: 0, end: 1 })),
        },
      })),
      edges: relations.map(({ ends, type, status, date, article: id }, i): EdgeRecord => {
        const evidence = [{ article: id, start: 0, end: 1, triggers: [], rule: 'test', status, date }];
        const attributes = { type, status, date, title: null, speaker: null, evidence };
        return { key: `r${i}`, source: `e${ends[0]}`, target: `e${ends[1]}`, attributes };
      }),
    };
    return indexDocument(document);
  });

const some = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: values.length - 1 }).map((chosen) => new Set(chosen));

const filters: fc.Arbitrary<Filter> = fc.record({
  hiddenKinds: some(ENTITY_KINDS),
  hiddenTypes: some(RELATION_TYPES.slice(0, 3)),
  hiddenStatuses: some(STATUSES),
  hiddenArticles: some(ARTICLES),
  dates: fc.constantFrom(null, null, { from: '2018', to: null }, { from: null, to: '2018-03' }),
  leastQuotes: fc.integer({ min: 1, max: 3 }),
  leastConnections: fc.integer({ min: 0, max: 2 }),
});

describe('the numbers beside a filter', () => {
  it('are what each least number of quotes and of connections would show', () => {
    fc.assert(
      fc.property(graph, filters, fc.integer({ min: 0, max: 5 }), (index, filter, least) => {
        const counts = countFacets(index, filter);
        const shown = (change: Partial<Filter>) => filterGraph(index, { ...filter, ...change }).entities.size;
        expect(countAtLeast(counts.quotes, Math.max(least, 1))).toBe(
          shown({ leastQuotes: Math.max(least, 1) }),
        );
        expect(countAtLeast(counts.connections, least)).toBe(shown({ leastConnections: least }));
      }),
    );
  });

  it('are what each switch of relations would show alone', () => {
    fc.assert(
      fc.property(graph, filters, (index, filter) => {
        const counts = countFacets(index, filter);
        const relations = (change: Partial<Filter>) => {
          const shown = filterGraph(index, { ...filter, leastConnections: 0, ...change }).relations;
          return index.document.edges.filter(({ key }) => shown.has(key));
        };
        for (const status of STATUSES)
          expect(counts.statuses.get(status)).toBe(
            relations({ hiddenStatuses: new Set() }).filter(({ attributes }) => attributes.status === status)
              .length,
          );
        for (const type of RELATION_TYPES)
          expect(counts.types.get(type)).toBe(
            relations({ hiddenTypes: new Set() }).filter(({ attributes }) => attributes.type === type).length,
          );
        const dates = relations({ dates: null }).map(({ attributes }) => attributes.date);
        expect(counts.dates).toEqual(dates.filter((date) => date !== null));
        expect(counts.undated).toBe(dates.filter((date) => date === null).length);
      }),
    );
  });

  it('are what each kind and each article would bring, by itself or with the others', () => {
    fc.assert(
      fc.property(graph, filters, (index, filter) => {
        const counts = countFacets(index, filter);
        for (const kind of ENTITY_KINDS) {
          const hiddenKinds = new Set([...filter.hiddenKinds].filter((other) => other !== kind));
          const { entities } = filterGraph(index, { ...filter, hiddenKinds });
          const brought = [...entities].filter((key) => index.entities.get(key)?.attributes.kind === kind);
          expect(counts.kinds.get(kind)).toBe(brought.length);
        }
        const { entities } = filterGraph(index, { ...filter, hiddenArticles: SHOW_ALL.hiddenArticles });
        for (const article of ARTICLES)
          expect(counts.articles.get(article)).toBe(
            [...entities].filter((key) => index.articlesOf.get(key)?.has(article)).length,
          );
      }),
    );
  });
});
