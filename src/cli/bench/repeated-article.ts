import type { ArticleSource } from '../../pipeline/articles/read-article.ts';

const FRONT_MATTER = /^---\r?\n.*?\r?\n---\r?\n/su;

/**
 * A long article: the given one's body, again and again, up to about `size` bytes of UTF-8. Each copy's
 * lines end in its number, for the reader of articles sets a line aside that stands twice, and then nothing
 * would be read in the copies.
 */
export function repeatArticle(article: string, size: number): ArticleSource {
  const head = FRONT_MATTER.exec(article)?.[0] ?? '';
  const lines = article.slice(head.length).split('\n');
  const encoder = new TextEncoder();
  let text = head;
  let length = encoder.encode(head).length;
  for (let copy = 1; length < size; copy += 1)
    for (const line of lines) {
      const added = `${copy === 1 || line.trim() === '' ? line : `${line}（${copy}）`}\n`;
      text += added;
      length += encoder.encode(added).length;
      if (length >= size) break;
    }
  return { name: 'repeated.md', source: 'repeated.md', bytes: encoder.encode(text) };
}
