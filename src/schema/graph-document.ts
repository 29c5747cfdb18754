import * as z from 'zod/mini';
import { ENTITY_KINDS, MANNERS, RELATION_TYPES, type RelationType, STATUSES } from './ontology.ts';
import { rangeSchema, spanSchema } from './span.ts';

/** The version of the contract that this code writes and reads. */
export const FORMAT_VERSION = 1;

const text = z.string();
const nonEmpty = z.string().check(z.minLength(1));
const nullableText = z.nullable(z.string());

/** A year, a month or a day: `2017`, `2017-11`, `2019-01-17`. Resolved against the article's own date. */
const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const articleSchema = z.object({
  id: nonEmpty,
  title: text,
  byline: nullableText,
  publishedAt: z.nullable(isoDate),
  source: text,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The whole decoded source text, front matter included: every span is a slice of this. */
  text,
  /** What of the text is no story, each with the reason: front matter, share bars, teasers of other articles. */
  furniture: z.optional(z.array(z.extend(rangeSchema, { because: text }))),
});

const mentionSchema = z.extend(spanSchema, {
  /** A definite nominal (该公司, 人工智能岛) that refers to the entity without naming it. */
  nominal: z.optional(z.literal(true)),
  /** Which reader found it: `tagger`, `lexicon`, or the name of a rule. */
  because: z.optional(text),
});

const aliasSchema = z.object({
  text: nonEmpty,
  because: nonEmpty,
  /** Where the text says that it is another name of this: the fuller name through the closing bracket. */
  evidence: z.optional(spanSchema),
});

const factSchema = z.object({ label: nonEmpty, value: nonEmpty, evidence: spanSchema });

export const nodeAttributesSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  name: nonEmpty,
  aliases: z.array(aliasSchema),
  /** The pinyin of the name and then of each alias: `pu dong xin qu`; empty for one without Chinese. */
  pinyin: z.optional(z.array(text)),
  mentions: z.array(mentionSchema).check(z.minLength(1)),
  facts: z.array(factSchema),
  x: z.number(),
  y: z.number(),
});

/** Whose words a sentence is. All ranges are of the evidence's article, and may lie outside the sentence. */
const attributionSchema = z.object({
  manner: z.enum(MANNERS),
  /** The entity that says it, by key; absent if the text does not name it. */
  speaker: z.optional(nonEmpty),
  /** The words for whoever says it: 沈舟, 他, 业内人士; absent if nobody is told (据介绍). */
  who: z.optional(rangeSchema),
  /** The title that the text gives the speaker, with the body that it is of: 云帆科技总经理. */
  title: z.optional(rangeSchema),
  /** The words that make it somebody's: 表示, 据介绍. */
  marker: rangeSchema,
});

/** A sentence or clause that states the relation, and in it what stands for what. */
const evidenceSchema = z.extend(spanSchema, {
  /** Where the two ends are named (or referred to); absent if one is taken over from an earlier clause. */
  source: z.optional(rangeSchema),
  target: z.optional(rangeSchema),
  /** The words that say which relation it is. */
  triggers: z.array(rangeSchema),
  /** The rule that read it. */
  rule: nonEmpty,
  /** What this sentence says of status and date; the relation's own are drawn from all its evidence. */
  status: z.enum(STATUSES),
  date: z.nullable(isoDate),
  /** Absent if the article states it in its own words. */
  attribution: z.optional(attributionSchema),
});

export const edgeAttributesSchema = z.object({
  type: z.enum(RELATION_TYPES as [RelationType, ...RelationType[]]),
  status: z.enum(STATUSES),
  date: z.nullable(isoDate),
  /** The title held, for positions. */
  title: nullableText,
  /** The entity whose words these are, by key. */
  speaker: nullableText,
  /** The sum, for investments and acquisitions, as the text words it. */
  amount: z.optional(text),
  /** The share held, for ownership, as the text words it. */
  share: z.optional(text),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});

/**
 * The contract of graph.json: a graphology-serialised graph whose articles travel in its attributes.
 * Offsets are UTF-16 code units into `attributes.articles[].text`.
 */
export const graphDocumentSchema = z.object({
  attributes: z.object({
    format: z.literal('yintu'),
    version: z.literal(FORMAT_VERSION),
    articles: z.array(articleSchema),
    /** Traditional characters that may be typed for those of the texts, each before its simplified one: `張张東东`. */
    traditional: z.optional(text),
  }),
  options: z.object({
    type: z.literal('directed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(false),
  }),
  nodes: z.array(z.object({ key: nonEmpty, attributes: nodeAttributesSchema })),
  edges: z.array(
    z.object({ key: nonEmpty, source: nonEmpty, target: nonEmpty, attributes: edgeAttributesSchema }),
  ),
});

export type GraphDocument = z.infer<typeof graphDocumentSchema>;
export type ArticleRecord = z.infer<typeof articleSchema>;
export type MentionRecord = z.infer<typeof mentionSchema>;
export type AliasRecord = z.infer<typeof aliasSchema>;
export type FactRecord = z.infer<typeof factSchema>;
export type AttributionRecord = z.infer<typeof attributionSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type NodeRecord = GraphDocument['nodes'][number];
export type EdgeRecord = GraphDocument['edges'][number];
