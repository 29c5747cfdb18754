import { expect, it } from 'vitest';
import { groupByArticle } from './group-quotes.ts';
import type { Quote } from './quote.ts';

function article(id: string, publishedAt: string | null): Quote['article'] {
  return { id, title: id, byline: null, publishedAt, source: id, sha256: '0'.repeat(64), text: '甲。乙。' };
}

function quote(of: Quote['article'], start = 0): Quote {
  return {
    article: of,
    start,
    end: start + 2,
    cutStart: false,
    cutEnd: false,
    marks: [],
    because: [],
    claims: [],
  };
}

it('puts the quotes of each article together, the earliest first and those without a date last', () => {
  const undated = article('undated', null);
  const day = article('day', '2019-03-09');
  const month = article('month', '2019-03');
  const before = article('before', '2018-12-31');
  const sameDay = article('same day', '2019-03-09');
  const groups = groupByArticle(
    [undated, day, month, before, sameDay].flatMap((of) => [quote(of), quote(of, 2)]),
  );
  expect(groups.map(({ article: { id } }) => id)).toEqual(['before', 'month', 'day', 'same day', 'undated']);
  expect(groups.every(({ quotes }) => quotes.map(({ start }) => start).join() === '0,2')).toBe(true);
});

it('makes nothing of nothing', () => {
  expect(groupByArticle([])).toEqual([]);
});
