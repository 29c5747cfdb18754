import type { GraphDocument } from '../../schema/graph-document.ts';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import type { Span } from '../../schema/span.ts';
import type { CurationReport } from '../curation/curation.ts';
import type { RefusedJoin } from '../entities/name-groups.ts';
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
  /** Names that would have been joined to one entity and that something keeps apart. */
  readonly refusedJoins: readonly RefusedJoin[];
  /** What came of each operation of the curation. */
  readonly curation: CurationReport;
  readonly articles: readonly ArticleReport[];
}

/** What the stages returned, as far as it is reported. */
export interface Reported {
  readonly document: GraphDocument | null;
  readonly readings?: readonly ArticleMentions[];
  readonly refusedRelations?: readonly RefusedRelation[];
  readonly refusedJoins?: readonly RefusedJoin[];
  readonly curation?: CurationReport;
}

const NO_CURATION: CurationReport = { applied: [], notApplied: [] };

/** Gathers the report from what the stages returned. */
export function makeReport({
  document,
  readings = [],
  refusedRelations = [],
  refusedJoins = [],
  curation = NO_CURATION,
}: Reported): BuildReport {
  return {
    entities: countBy(document?.nodes.map((node) => node.attributes.kind) ?? []),
    relations: countBy(document?.edges.map((edge) => edge.attributes.type) ?? []),
    refusedJoins,
    curation,
    articles: readings.map((reading) => reportArticle(reading, refusedRelations)),
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
