import type { GraphDocument } from '../../schema/graph-document.ts';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import type { Span } from '../../schema/span.ts';
import type { ArticleMentions } from '../mentions/article-mentions.ts';
import type { RefusedRelation } from '../relations/find-relations.ts';

/** What of one article was kept, set aside and refused, each with the reason and its place. */
export interface ArticleReport {
  readonly article: string;
  readonly title: string;
  readonly source: string;
  readonly characters: number;
  readonly sentences: number;
  readonly mentions: readonly {
    readonly text: string;
    readonly kind: EntityKind;
    readonly because: string;
    readonly span: Span;
  }[];
  readonly furniture: readonly { readonly text: string; readonly because: string; readonly span: Span }[];
  readonly refusedMentions: readonly {
    readonly text: string;
    readonly kind: EntityKind;
    readonly because: string;
    readonly refusedFor: string;
    readonly span: Span;
  }[];
  readonly refusedRelations: readonly RefusedRelation[];
}

/** What a build found in all articles together, and what it refused. */
export interface BuildReport {
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
  readonly articles: readonly ArticleReport[];
}

/** Gathers the report from what the stages returned. */
export function makeReport(
  document: GraphDocument | null,
  readings: readonly ArticleMentions[],
  refused: readonly RefusedRelation[],
): BuildReport {
  return {
    entities: countBy(document?.nodes.map((node) => node.attributes.kind) ?? []),
    relations: countBy(document?.edges.map((edge) => edge.attributes.type) ?? []),
    articles: readings.map((reading) => reportArticle(reading, refused)),
  };
}

function reportArticle(
  { article, sentences, mentions, refused }: ArticleMentions,
  refusedRelations: readonly RefusedRelation[],
): ArticleReport {
  const place = ({ start, end }: { start: number; end: number }) => ({
    text: article.text.slice(start, end),
    span: { article: article.id, start, end },
  });
  return {
    article: article.id,
    title: article.title,
    source: article.source,
    characters: article.text.length,
    sentences: sentences.length,
    mentions: mentions.map((mention) => ({
      ...place(mention),
      kind: mention.kind,
      because: mention.because,
    })),
    furniture: article.furniture.map((piece) => ({ ...place(piece), because: piece.because })),
    refusedMentions: refused.map((mention) => ({
      ...place(mention),
      kind: mention.kind,
      because: mention.because,
      refusedFor: mention.refusedFor,
    })),
    refusedRelations: refusedRelations.filter((relation) => relation.article === article.id),
  };
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
