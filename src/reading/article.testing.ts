import type { ArticleRecord } from '../schema/graph-document.ts';

/** An article of which only the text matters. */
export function articleOf(text: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'a',
    title: '',
    byline: null,
    publishedAt: null,
    source: 'a.txt',
    sha256: '0'.repeat(64),
    text,
    ...more,
  };
}
