import { expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

const source = (path: string, text: string) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  source: path,
  bytes: new TextEncoder().encode(text),
});

it('keeps the first of two articles with one id and names both files', () => {
  const { articles, diagnostics } = readArticles([
    source('a.md', '甲在上海。'),
    source('sub/a.txt', '乙在北京。'),
    source('b.md', '丙。'),
  ]);
  expect(articles.map((article) => [article.id, article.source])).toEqual([
    ['a', 'a.md'],
    ['b', 'b.md'],
  ]);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'same-id', source: 'sub/a.txt' }]);
  expect(diagnostics[0]?.message).toContain('a.md');
});

it('does not let a file that cannot be read take the place of one that can', () => {
  const { articles, diagnostics } = readArticles([source('a.md', ''), source('sub/a.md', '乙在北京。')]);
  expect(articles.map((article) => article.source)).toEqual(['sub/a.md']);
  expect(diagnostics).toMatchObject([{ code: 'empty-file', source: 'a.md' }]);
});
