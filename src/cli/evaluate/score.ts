import type { GraphDocument } from '../../schema/graph-document.ts';
import { type BuiltGraph, graphOfArticle } from './built-graph.ts';
import { type Gold, indexSpans } from './gold.ts';
import { type EntityVerdict, judgeEntities } from './judge-entities.ts';
import { judgeMentions, type MentionVerdict } from './judge-mentions.ts';
import { judgeRelations, type RelationVerdict } from './judge-relations.ts';
import { type Measure, measure, ratio } from './measure.ts';

/** What a graph is worth beside what a careful reader found. */
export interface Score {
  /** The article's id. */
  readonly article: string;
  readonly mentions: Measure;
  readonly entities: Measure;
  readonly relations: Measure;
  /** The share of gold's relations whose two ends are connected, by whatever type. */
  readonly pairs: { readonly r: number };
  /** The share of the right relations with an evidence that overlaps gold's. */
  readonly evidence: { readonly overlapping: number };
}

/** A score and all that it was drawn from. */
export interface Judgement {
  readonly score: Score;
  readonly gold: Gold;
  readonly built: BuiltGraph;
  readonly mentions: MentionVerdict;
  readonly entities: EntityVerdict;
  readonly relations: RelationVerdict;
}

/**
 * Scores what a graph says of gold's article. What gold does not require (entities and mentions that are not
 * `required`, relations that are not `core`) is neutral: neither missed when absent nor wrong when present.
 */
export function judge(document: GraphDocument, gold: Gold): Judgement {
  const built = graphOfArticle(document, gold.article);
  const spans = indexSpans(gold);
  const mentions = judgeMentions(built.entities, gold, spans);
  const entities = judgeEntities(built.entities, gold, spans);
  const relations = judgeRelations(built.relations, gold, entities.matches);
  const wrongKind = entities.wrongKind.length;
  const right = relations.right.length;
  const score: Score = {
    article: gold.article,
    mentions: measure(mentions.right.length, mentions.wrong.length, mentions.missed.length),
    entities: measure(
      entities.right.length,
      entities.stray.length + wrongKind,
      entities.missed.length + wrongKind,
    ),
    relations: measure(right, relations.wrong.length, relations.missed.length),
    pairs: { r: ratio(relations.connected, right + relations.missed.length) },
    evidence: { overlapping: ratio(relations.grounded, right) },
  };
  return { score, gold, built, mentions, entities, relations };
}
