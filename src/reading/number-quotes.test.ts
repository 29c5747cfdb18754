import { expect, it } from 'vitest';
import { indexDocument } from '../graph/graph-index.ts';
import { sampleDocument } from '../graph/sample-document.fixture.ts';
import type { Status } from '../schema/ontology.ts';
import { numberQuotes } from './number-quotes.ts';

const TEXT = '样本。商汤科技将落户上海。微软没有来。商汤科技已落户上海，商汤科技在上海。';

function evidence(words: string, status: Status, date: string | null = null) {
  const start = TEXT.indexOf(words);
  return { article: 'a', start, end: start + words.length, triggers: [], rule: 'test', status, date };
}

function sample() {
  const document = sampleDocument(TEXT);
  const [edge] = document.edges;
  if (edge === undefined) throw new Error('the sample has a relation');
  const stated = [
    evidence('商汤科技在上海', 'actual'),
    evidence('商汤科技已落户上海', 'actual'),
    evidence('商汤科技将落户上海', 'planned', '2019'),
  ] as const;
  const edges = [{ ...edge, attributes: { ...edge.attributes, evidence: [...stated] } }];
  return indexDocument({ ...document, edges });
}

it('numbers the sentences that state relations in the order of the text, and says what rests on which', () => {
  const index = sample();
  const article = index.articles.get('a');
  if (article === undefined) throw new Error('the sample has an article');
  const { quotes, relations } = numberQuotes(index, article);
  expect(quotes.map(({ number, start, end }) => [number, TEXT.slice(start, end)])).toEqual([
    [1, '商汤科技将落户上海。'],
    [2, '商汤科技已落户上海，商汤科技在上海。'],
  ]);
  // What is told as planned and as done is two lines; what one sentence says twice is one.
  expect(relations.map(({ status, date, quotes: numbers }) => [status, date, numbers])).toEqual([
    ['planned', '2019', [1]],
    ['actual', null, [2]],
  ]);
  const other = { ...article, id: 'other' };
  expect(numberQuotes(index, other)).toEqual({ quotes: [], relations: [] });
});
