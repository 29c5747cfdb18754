import type { GraphDocument } from '../../schema/graph-document.ts';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import type { MentionRefusal } from '../../schema/reasons.ts';
import type { Range, Span } from '../../schema/span.ts';
import type { Article, FurnitureReason } from '../articles/article.ts';
import type { CurationReport } from '../curation/curation.ts';
import type { RefusedJoin } from '../entities/name-groups.ts';
import type { ArticleMentions } from '../mentions/article-mentions.ts';
import type { Mention, RefusedMention } from '../mentions/mention.ts';
import type { RefusedRelation } from '../relations/find-relations.ts';

/** Words of an article with their place. */
interface Quoted {
  readonly text: string;
  readonly span: Span;
}

/** A part of the page that is no story. */
export interface ReportedFurniture extends Quoted {
  readonly because: FurnitureReason;
  /** True where names are read all the same (a byline, a caption), false where nothing is. */
  readonly names: boolean;
}

/** A stretch that a reader took for a name and that is none. */
export interface ReportedRefusal extends Quoted {
  readonly kind: EntityKind;
  readonly because: string;
  readonly refusedFor: MentionRefusal;
  /** The mention that was taken in its place, if one was. */
  readonly lostTo: (Quoted & { readonly because: string }) | null;
  /** Of an unlikely one: how likely what was learnt takes it to be, from 0 to 1. */
  readonly belief: number | null;
}

/** What of one article is in no graph: what was set aside and refused, each with the reason and its place. */
export interface ArticleReport {
  readonly article: string;
  readonly title: string;
  readonly source: string;
  readonly characters: number;
  readonly sentences: number;
  /** In the order of the text. */
  readonly furniture: readonly ReportedFurniture[];
  readonly refusedMentions: readonly ReportedRefusal[];
  readonly refusedRelations: readonly RefusedRelation[];
}

/** What a build found in all articles together, and what it refused. What it kept is in the graph. */
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
  return {
    article: article.id,
    title: article.title,
    source: article.source,
    characters: article.text.length,
    sentences: sentences.length,
    furniture: reportFurniture(article),
    refusedMentions: refusedForGood(refused, mentions).map((mention) => reportRefusal(mention, article)),
    refusedRelations: refusedRelations.filter((relation) => relation.article === article.id),
  };
}

function reportRefusal(mention: RefusedMention, article: Article): ReportedRefusal {
  const { kind, because, refusedFor } = mention;
  const lostTo = mention.refusedFor === 'overlap' ? mention.lostTo : null;
  return {
    ...quote(article, mention),
    kind,
    because,
    refusedFor,
    lostTo: lostTo === null ? null : { ...quote(article, lostTo), because: lostTo.because },
    belief: mention.refusedFor === 'unlikely' ? mention.belief : null,
  };
}

/** Without what a later round took after all, and each that was refused more than once only once. */
function refusedForGood(refused: readonly RefusedMention[], mentions: readonly Mention[]): RefusedMention[] {
  const nameOf = ({ start, end, kind }: Mention) => `${start} ${end} ${kind}`;
  const kept = new Set(mentions.map(nameOf));
  const once = new Map(
    refused.map((mention) => {
      const why = mention.refusedFor === 'overlap' ? nameOf(mention.lostTo) : mention.refusedFor;
      return [`${nameOf(mention)} ${mention.because} ${why}`, mention];
    }),
  );
  return [...once.values()].filter((mention) => !kept.has(nameOf(mention)));
}

function quote({ id, text }: Article, { start, end }: Range): Quoted {
  return { text: text.slice(start, end), span: { article: id, start, end } };
}

/** What nothing is read in, and the paragraphs beside the story in which only names are. */
export function reportFurniture(article: Article): ReportedFurniture[] {
  const asides = new Map<number, Range & { because: FurnitureReason }>();
  for (const { start, end, paragraph, aside } of article.sentences)
    if (aside !== null)
      asides.set(paragraph, { start: asides.get(paragraph)?.start ?? start, end, because: aside });
  const report = (piece: Range & { because: FurnitureReason }, names: boolean) => ({
    ...quote(article, piece),
    because: piece.because,
    names,
  });
  return [
    ...article.furniture.map((piece) => report(piece, false)),
    ...[...asides.values()].map((piece) => report(piece, true)),
  ].sort((a, b) => a.span.start - b.span.start);
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
