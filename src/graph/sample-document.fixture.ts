import type { EdgeRecord, GraphDocument, NodeRecord } from '../schema/graph-document.ts';

/** For tests: four entities, three relations (two of them parallel) and one article with the given text. */
export function sampleDocument(text: string): GraphDocument {
  return {
    attributes: {
      format: 'yintu',
      version: 1,
      articles: [
        {
          id: 'a',
          title: '样本',
          byline: null,
          publishedAt: '2019-02-25',
          source: 'a.md',
          sha256: '0'.repeat(64),
          text,
        },
      ],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      entity('shanghai', 'location', '上海', { aliases: [{ text: '申城', because: 'lexicon' }], x: 10 }),
      entity('sensetime', 'organisation', '商汤科技', { x: 0 }),
      entity('microsoft', 'organisation', '微软', {
        aliases: [{ text: '软商', because: 'lexicon' }],
        x: -10,
      }),
      entity('watson', 'technology', 'Watson', { y: 20 }),
    ],
    edges: [
      relation('r1', 'located_in', 'sensetime', 'shanghai'),
      relation('r2', 'cooperates_with', 'microsoft', 'sensetime', { speaker: 'watson', status: 'planned' }),
      relation('r3', 'cooperates_with', 'sensetime', 'microsoft'),
    ],
  };
}

function entity(
  key: string,
  kind: NodeRecord['attributes']['kind'],
  name: string,
  more: Partial<NodeRecord['attributes']>,
): NodeRecord {
  const mentions = [{ article: 'a', start: 0, end: 1 }];
  return { key, attributes: { kind, name, aliases: [], mentions, facts: [], x: 0, y: 0, ...more } };
}

function relation(
  key: string,
  type: EdgeRecord['attributes']['type'],
  source: string,
  target: string,
  more: Partial<EdgeRecord['attributes']> = {},
): EdgeRecord {
  const evidence: EdgeRecord['attributes']['evidence'] = [
    { article: 'a', start: 0, end: 1, triggers: [], rule: 'test', status: 'actual', date: null },
  ];
  const attributes = {
    type,
    status: 'actual' as const,
    date: null,
    title: null,
    speaker: null,
    evidence,
    ...more,
  };
  return { key, source, target, attributes };
}
