import * as z from 'zod/mini';
import { ENTITY_KINDS, MANNERS, RELATION_TYPES, type RelationType, STATUSES } from '../../schema/ontology.ts';
import { rangeSchema, spanSchema } from '../../schema/span.ts';

/** The version of the report's form that this code writes. */
export const REPORT_VERSION = 1;

const text = z.string();
const count = z.int().check(z.nonnegative());
const counts = z.record(z.string(), count);
const nullableText = z.nullable(z.string());
const kind = z.enum(ENTITY_KINDS);
const type = z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]);
const status = z.enum(STATUSES);

/** How likely what was learnt takes an `unlikely` thing to be, from 0 to 1; null of others. */
const belief = z.nullable(z.number());

/** As editors count: line and column from one, columns in UTF-16 units. */
const place = z.object({ line: count, column: count });

/** Words of an article as they stand there; `span` has the offsets that graph.json has. */
const quoteSchema = z.object({ text, span: spanSchema, place });

/** An entity of the graph, by its key there. */
const entityReference = z.object({ key: text, kind, name: text });

/** A place that names an entity or refers to it. */
const mentionSchema = z.extend(quoteSchema, {
  entity: text,
  kind,
  /** The reader that found it, one of `MENTION_REASONS`. */
  because: text,
  /** True for what refers to the entity without naming it (该公司). */
  nominal: z.boolean(),
});

const entitySchema = z.extend(entityReference, {
  aliases: z.array(
    z.object({
      text,
      /** One of `ALIAS_REASONS`. */
      because: text,
      /** Where this article says that it is another name of this. */
      evidence: z.optional(quoteSchema),
    }),
  ),
  /** How many mentions in this article each reader has found. */
  mentions: counts,
});

/** Who says it: `said` in their words or `reported` at second hand. Offsets are the article's. */
const attributionSchema = z.object({
  manner: z.enum(MANNERS),
  /** Null if the text does not name anybody of the graph. */
  speaker: z.nullable(entityReference),
  who: z.optional(rangeSchema),
  title: z.optional(rangeSchema),
  marker: rangeSchema,
  /** The words for who says it, with the title, and those that make it theirs: 云帆科技总经理沈舟 … 说. */
  words: text,
});

/** A sentence that states a relation. Offsets of `source`, `target` and `triggers` are the article's. */
const evidenceSchema = z.extend(quoteSchema, {
  source: z.optional(rangeSchema),
  target: z.optional(rangeSchema),
  triggers: z.array(rangeSchema),
  /** The rule that read it: `located_in/open`; the part before the stroke is the relation's type. */
  rule: text,
  status,
  date: nullableText,
  /** Whose words it is; absent if the article states it itself. */
  attribution: z.optional(attributionSchema),
});

const relationSchema = z.object({
  key: text,
  type,
  source: entityReference,
  target: entityReference,
  status,
  date: nullableText,
  title: nullableText,
  /** Whose words these are, if no sentence states it in the article's own. */
  speaker: z.nullable(entityReference),
  amount: nullableText,
  share: nullableText,
  /** The sentences of this article that state it. */
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});

const factSchema = z.object({ entity: entityReference, label: text, value: text, evidence: quoteSchema });

/** A part of the page that is no story. */
const furnitureSchema = z.extend(quoteSchema, {
  because: text,
  /** True where names are read all the same (a byline, a caption), false where nothing is. */
  names: z.boolean(),
});

const refusedMentionSchema = z.extend(quoteSchema, {
  kind,
  /** The reader that took it for a name. */
  because: text,
  /** One of `MENTION_REFUSALS`. */
  refusedFor: text,
  /** The mention that was taken in its place, of `overlap`. */
  lostTo: z.nullable(z.extend(quoteSchema, { because: text })),
  belief,
});

const refusedRelationSchema = z.extend(quoteSchema, {
  type,
  source: z.object({ kind, name: text }),
  target: z.object({ kind, name: text }),
  rule: text,
  /** One of `RELATION_REFUSALS`. */
  refusedFor: text,
  belief,
});

const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  /** A stable name: `empty-file`. */
  code: text,
  message: text,
  /** The file it is about. */
  source: text,
  range: z.optional(rangeSchema),
  /** The line of a file that is no article, from one. */
  line: z.optional(count),
  place: z.nullable(place),
});

const articleSchema = z.object({
  article: text,
  title: text,
  byline: nullableText,
  publishedAt: nullableText,
  source: text,
  /** Of the text, as in graph.json. */
  sha256: text,
  /** UTF-16 units. */
  characters: count,
  sentences: count,
  /** In the order of the text. */
  mentions: z.array(mentionSchema),
  /** Those that this article mentions. */
  entities: z.array(entitySchema),
  /** Those that this article states. */
  relations: z.array(relationSchema),
  facts: z.array(factSchema),
  furniture: z.array(furnitureSchema),
  refusedMentions: z.array(refusedMentionSchema),
  refusedRelations: z.array(refusedRelationSchema),
});

/** One operation of the curation file, and what came of it. */
const curationSchema = z.object({
  /** In the curation file, from one. */
  line: count,
  /** In words: `rename organisation 云岭 to 云岭科技`. */
  operation: text,
  outcome: z.enum(['applied', 'not-applied']),
  /** The curator's reason. */
  why: nullableText,
  /** Why nothing came of it. */
  because: nullableText,
  /** What came of it beside what was asked for. */
  effects: z.array(text),
});

/** Two names that would have been joined to one entity, and what keeps them apart. */
const refusedJoinSchema = z.object({
  kind,
  short: text,
  full: text,
  /** Why they would have been joined, one of `ALIAS_REASONS`. */
  because: text,
  keptApartBy: z.object({ one: text, other: text, because: text }),
});

/**
 * The contract of `--report FILE`: for each article what was kept, set aside and refused, with reasons and
 * places. Reasons are machine words (`src/schema/reasons.ts`, `FurnitureReason`, names of rules).
 * It holds neither times nor paths outside the working folder: the same articles give the same report.
 */
export const reportDocumentSchema = z.object({
  format: z.literal('yintu-report'),
  version: z.literal(REPORT_VERSION),
  /** In all articles together: entities by kind, relations by type. */
  entities: counts,
  relations: counts,
  diagnostics: z.array(diagnosticSchema),
  /** In the order of the curation file; empty if nothing was curated. */
  curation: z.array(curationSchema),
  refusedJoins: z.array(refusedJoinSchema),
  articles: z.array(articleSchema),
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;
export type ReportArticle = z.infer<typeof articleSchema>;
export type ReportMention = z.infer<typeof mentionSchema>;
export type ReportEntity = z.infer<typeof entitySchema>;
export type ReportRelation = z.infer<typeof relationSchema>;
export type ReportEvidence = z.infer<typeof evidenceSchema>;
export type ReportDiagnostic = z.infer<typeof diagnosticSchema>;
export type ReportRefusedJoin = z.infer<typeof refusedJoinSchema>;
export type ReportCuration = z.infer<typeof curationSchema>;
