import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ArticleSource, readArticle } from '../../pipeline/articles/read-article.ts';
import { repeatArticle } from './repeated-article.ts';

const article = new URL('../../../data/articles/2019-02-25-shanghai-city-brain.md', import.meta.url);
const text = readFileSync(article, 'utf8');

function storyLength(source: ArticleSource): number {
  const { article: read } = readArticle(source);
  const story = read?.sentences.filter(({ aside }) => aside === null) ?? [];
  return story.reduce((sum, { start, end }) => sum + end - start, 0);
}

describe.each([3000, 10_000, 100_000])('an article repeated to %i bytes', (size) => {
  const source = repeatArticle(text, size);
  const repeated = new TextDecoder().decode(source.bytes);

  it('is about as long, and no line of it is cut', () => {
    expect(source.bytes.length).toBeGreaterThanOrEqual(size);
    expect(source.bytes.length).toBeLessThan(size + 1500);
  });

  it('has one front matter, and is read to its end: no copy is set aside as said before', () => {
    expect(repeated.match(/^title:/gmu)).toHaveLength(1);
    expect(storyLength(source)).toBeGreaterThan(0.8 * repeated.length);
  });
});
