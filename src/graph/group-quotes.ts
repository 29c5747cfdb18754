import type { ArticleRecord } from '../schema/graph-document.ts';
import type { Quote } from './quote.ts';

/** What one article says. */
export interface ArticleQuotes {
  readonly article: ArticleRecord;
  /** In reading order. */
  readonly quotes: readonly Quote[];
}

/** Quotes by article, the earliest article first, those without a date last; of one day in the given order. */
export function groupByArticle(quotes: readonly Quote[]): ArticleQuotes[] {
  const groups = new Map<ArticleRecord, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.article);
    if (group === undefined) groups.set(quote.article, [quote]);
    else group.push(quote);
  }
  return [...groups]
    .map(([article, ofArticle]) => ({ article, quotes: ofArticle }))
    .sort((one, other) => compareDates(one.article.publishedAt, other.article.publishedAt));
}

/** A year comes before its months, and a month before its days. */
function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
