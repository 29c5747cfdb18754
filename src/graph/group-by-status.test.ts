import { describe, expect, it } from 'vitest';
import type { EvidenceRecord, GraphDocument } from '../schema/graph-document.ts';
import type { Status } from '../schema/ontology.ts';
import { indexDocument } from './graph-index.ts';
import { groupByStatus } from './group-by-status.ts';
import { quoteEvidence } from './quote.ts';
import { saidBy } from './said-by.ts';
import { sampleDocument } from './sample-document.fixture.ts';

const TEXT = '商汤准备落户上海。商汤落户上海。商汤否认落户上海。';

/** The sample in three articles: the first in the graph is the latest, the last has no date. */
function threeArticles(): GraphDocument {
  const document = sampleDocument(TEXT);
  const { attributes } = document;
  const articles = attributes.articles.flatMap((article) => [
    { ...article, id: 'late', publishedAt: '2020-01' },
    article,
    { ...article, id: 'undated', publishedAt: null },
  ]);
  return { ...document, attributes: { ...attributes, articles } };
}

const evidence = (article: string, start: number, status: Status, speaker?: string): EvidenceRecord => ({
  article,
  start,
  end: start + 3,
  triggers: [],
  rule: 'test',
  status,
  date: null,
  ...(speaker && { attribution: { manner: 'said', speaker, marker: { start, end: start + 1 } } }),
});

describe('quotes by how firmly they tell it', () => {
  const index = indexDocument(threeArticles());
  const grouped = (...items: EvidenceRecord[]) =>
    groupByStatus(quoteEvidence(index, items)).map(({ status, quotes }) => [
      status,
      ...quotes.map(({ article, start }) => `${article.id} ${start}`),
    ]);

  it('are one group if they agree', () => {
    expect(grouped(evidence('a', 9, 'actual'), evidence('late', 9, 'actual'))).toEqual([
      ['actual', 'a 9', 'late 9'],
    ]);
    expect(grouped()).toEqual([]);
  });

  it('come in time order, and the group that begins first in front', () => {
    expect(
      grouped(
        evidence('undated', 0, 'denied'),
        evidence('late', 9, 'actual'),
        evidence('a', 16, 'actual'),
        evidence('a', 0, 'planned'),
      ),
    ).toEqual([
      ['planned', 'a 0'],
      ['actual', 'a 16', 'late 9'],
      ['denied', 'undated 0'],
    ]);
  });
});

describe('what an entity says', () => {
  it('is every relation that it tells of, with the sentences in which it does', () => {
    const document = sampleDocument(TEXT);
    const items = [evidence('a', 0, 'planned', 'watson'), evidence('a', 9, 'actual', 'microsoft')];
    const edges = document.edges.map((edge) =>
      edge.key === 'r1' ? { ...edge, attributes: { ...edge.attributes, evidence: items } } : edge,
    );
    const index = indexDocument({ ...document, edges });
    const told = (speaker: string) =>
      saidBy(index, speaker).map(({ relation, evidence: said }) => [relation.key, said.length]);
    expect(told('microsoft')).toEqual([['r1', 1]]);
    // r2 has a speaker as a whole, as in graphs built before each sentence had one.
    expect(told('watson')).toEqual([
      ['r1', 1],
      ['r2', 1],
    ]);
    expect(told('shanghai')).toEqual([]);
  });
});
