import type { Diagnostic } from '../diagnostic.ts';
import type { Article } from './article.ts';
import { type ArticleSource, articleId, readArticle } from './read-article.ts';

/**
 * Reads all sources, in the order in which they are given. Two that would have the same id (`a.md` and
 * `sub/a.md`, `a.md` and `a.txt`) cannot both be in a graph: the first that can be read is, the other is
 * an error that names both.
 */
export function readArticles(sources: readonly ArticleSource[]): {
  readonly articles: Article[];
  readonly diagnostics: Diagnostic[];
} {
  const articles = new Map<string, Article>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const id = articleId(source.name);
    const first = articles.get(id);
    if (first !== undefined) {
      diagnostics.push({
        severity: 'error',
        code: 'same-id',
        message: `It has the same id "${id}" as ${first.source} and was left out; rename one of the two files.`,
        source: source.source,
      });
      continue;
    }
    const read = readArticle(source);
    diagnostics.push(...read.diagnostics);
    if (read.article !== null) articles.set(id, read.article);
  }
  return { articles: [...articles.values()], diagnostics };
}
