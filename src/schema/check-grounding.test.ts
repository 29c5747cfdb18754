import { describe, expect, it } from 'vitest';
import { checkGrounding } from './check-grounding.ts';
import type { AliasRecord, AttributionRecord, GraphDocument } from './graph-document.ts';
import { parseGraphValue } from './parse-graph.ts';

const TEXT = '云岭科技（下称云岭）今日上市。';

/** A document of one article that names one company, with this alias. */
function documentWith(alias: AliasRecord): GraphDocument {
  return {
    attributes: {
      format: 'yintu',
      version: 1,
      articles: [
        {
          id: 'a',
          title: '',
          byline: null,
          publishedAt: null,
          source: 'a.txt',
          sha256: '0'.repeat(64),
          text: TEXT,
        },
      ],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      {
        key: 'organisation/云岭科技',
        attributes: {
          kind: 'organisation',
          name: '云岭科技',
          aliases: [alias],
          mentions: [{ article: 'a', start: 0, end: 4 }],
          facts: [],
          x: 0,
          y: 0,
        },
      },
    ],
    edges: [],
  };
}

describe('where the text declares an alias', () => {
  const breaches = (evidence: AliasRecord['evidence']) =>
    checkGrounding(documentWith({ text: '云岭', because: 'declared', evidence }));

  it('may be told or not', () => {
    expect(breaches({ article: 'a', start: 0, end: 10 })).toEqual([]);
    expect(breaches(undefined)).toEqual([]);
    const told = documentWith({
      text: '云岭',
      because: 'declared',
      evidence: { article: 'a', start: 0, end: 10 },
    });
    expect(parseGraphValue(JSON.parse(JSON.stringify(told)))).toEqual({ ok: true, document: told });
  });

  it.each([
    [{ article: 'a', start: 0, end: TEXT.length + 1 }, 'outside'],
    [{ article: 'a', start: 3, end: 3 }, 'empty'],
    [{ article: 'b', start: 0, end: 10 }, 'not in the document'],
  ])('is a stretch of a text that is there: %j', (evidence, what) => {
    expect(breaches(evidence)).toEqual([
      { where: 'node organisation/云岭科技, alias 云岭', what: expect.stringContaining(what) },
    ]);
  });
});

describe('whose words a sentence is', () => {
  const toldBy = (attribution: AttributionRecord): GraphDocument => {
    const document = documentWith({ text: '云岭', because: 'declared' });
    const [company] = document.nodes;
    if (company === undefined) throw new Error('no company');
    const evidence = { article: 'a', start: 0, end: 14, triggers: [], rule: 'r', date: null, attribution };
    const attributes = {
      date: null,
      title: null,
      speaker: null,
      type: 'located_in',
      status: 'actual',
    } as const;
    return {
      ...document,
      nodes: [company, { ...company, key: 'place' }],
      edges: [
        {
          key: 'r',
          source: company.key,
          target: 'place',
          attributes: { ...attributes, evidence: [{ ...evidence, status: 'actual' }] },
        },
      ],
    };
  };
  const marker = { start: 11, end: 13 };
  const breaches = (change: Partial<AttributionRecord>) =>
    checkGrounding(toldBy({ manner: 'said', marker, ...change })).map(({ what }) => what);

  it('may be told or not, in the sentence or around it', () => {
    expect(breaches({})).toEqual([]);
    expect(breaches({ speaker: 'place', who: { start: 0, end: 4 } })).toEqual([]);
    expect(parseGraphValue(toldBy({ manner: 'reported', marker })).ok).toBe(true);
  });

  it('is somebody of the graph, and stands in the text', () => {
    expect(breaches({ speaker: 'nobody' })).toEqual(['speaker "nobody" is no node']);
    expect(breaches({ who: { start: 4, end: 99 } })).toEqual(['span 4–99 is outside 0–15']);
    expect(breaches({ title: { start: 4, end: 4 } })).toEqual(['span 4–4 is empty']);
    expect(breaches({ marker: { start: 14, end: 16 } })).toEqual(['span 14–16 is outside 0–15']);
  });
});
