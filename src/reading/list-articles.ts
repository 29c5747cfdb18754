import type { GraphIndex } from '../graph/graph-index.ts';
import type { ArticleRecord } from '../schema/graph-document.ts';

export interface ListedArticle {
  readonly article: ArticleRecord;
  /** How many entities it names, and how many relations it states. */
  readonly entities: number;
  readonly relations: number;
}

const listed = new WeakMap<GraphIndex, readonly ListedArticle[]>();

/** All articles in the order in which they were published; those without a date last, as they stand in the graph. */
export function listArticles(index: GraphIndex): readonly ListedArticle[] {
  const known = listed.get(index);
  if (known !== undefined) return known;
  const entities = countBy([...index.articlesOf.values()].map((ids) => [...ids]));
  const relations = countBy(
    index.document.edges.map(({ attributes }) => attributes.evidence.map(({ article }) => article)),
  );
  const list = index.document.attributes.articles
    .map((article) => ({
      article,
      entities: entities.get(article.id) ?? 0,
      relations: relations.get(article.id) ?? 0,
    }))
    .sort((a, b) => compareDates(a.article.publishedAt, b.article.publishedAt));
  listed.set(index, list);
  return list;
}

/** How many of the lists name each id. */
function countBy(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ids of lists) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
