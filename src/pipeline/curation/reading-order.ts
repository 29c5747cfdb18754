import type { Article } from '../articles/article.ts';
import type { EntityMention } from '../entities/entity.ts';

/** How mentions stand in the articles, these in the order in which they are given. */
export interface ReadingOrder {
  readonly compare: (a: EntityMention | undefined, b: EntityMention | undefined) => number;
  readonly sort: (mentions: readonly EntityMention[]) => EntityMention[];
}

export function readingOrder(articles: readonly Article[]): ReadingOrder {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const compare: ReadingOrder['compare'] = (a, b) => {
    if (a === undefined || b === undefined) return 0;
    return (places.get(a.article) ?? 0) - (places.get(b.article) ?? 0) || a.start - b.start;
  };
  return { compare, sort: (mentions) => [...mentions].sort(compare) };
}
