import { allows, isSymmetric, type RelationType } from '../../schema/ontology.ts';
import type { RelationRefusal } from '../../schema/reasons.ts';
import type { Span } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import type { Attribution } from '../discourse/attribution.ts';
import type { ArticleDiscourse } from '../discourse/read-discourse.ts';
import type { SentenceView } from '../discourse/sentence-view.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { madeOnce } from '../lexicon/made-once.ts';
import { findFacts } from './facts/find-facts.ts';
import { isFacility } from './places.ts';
import { qualify } from './qualify.ts';
import { RuleReader } from './read-rules.ts';
import type { Evidence, Relation, RelationCandidate } from './relation.ts';
import { titleFinder } from './title-finder.ts';
import type { PairModel } from './weigh/pair-model.ts';
import { pairWords } from './weigh/pairs.ts';
import { weighPairs } from './weigh/weigh-pairs.ts';

/** A candidate that was not kept, and why. Offsets into the article's text. */
export interface RefusedRelation {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly type: RelationType;
  readonly source: Pick<Entity, 'kind' | 'name'>;
  readonly target: Pick<Entity, 'kind' | 'name'>;
  readonly rule: string;
  readonly refusedFor: RelationRefusal;
  /** Of an unlikely one: how likely what was learnt takes it to be, from 0 to 1. */
  readonly belief?: number;
}

/** A number that an article attaches to an entity. */
export interface EntityFact {
  readonly entity: Entity;
  readonly label: string;
  readonly value: string;
  readonly evidence: Span;
}

export interface FoundRelations {
  readonly relations: readonly Relation[];
  readonly refused: readonly RefusedRelation[];
  readonly facts: readonly EntityFact[];
}

const wordsOf = madeOnce(pairWords);
const titleFinderOf = madeOnce(titleFinder);

/**
 * Reads the relations that the articles' sentences state, each with every sentence that states it: the
 * rules read, and what was learnt from annotated articles weighs and adds.
 * @param model what was learnt; null if the rules alone decide
 */
export function findRelations(
  discourses: readonly ArticleDiscourse[],
  entities: readonly Entity[],
  lexicon: Lexicon,
  model: PairModel | null = null,
): FoundRelations {
  const reader = new RuleReader(entities, lexicon);
  const words = wordsOf(lexicon);
  const longestTitle = titleFinderOf(lexicon);
  const relations = new Map<string, Relation>();
  const refused: RefusedRelation[] = [];
  const facts: EntityFact[] = [];
  for (const discourse of discourses) {
    const { article } = discourse.reading;
    for (const reading of reader.read(discourse)) {
      const { view } = reading;
      for (const fact of findFacts(view, article.normalised, article.text, reading.discourse))
        facts.push({ ...fact, evidence: { article: article.id, ...fact.evidence } });
      const { kept, outweighed } =
        model === null
          ? { kept: reading.candidates, outweighed: [] }
          : weighPairs(reading, words, model, longestTitle);
      for (const { candidate, belief } of outweighed)
        refused.push({ ...toRefused(candidate, view, article, 'unlikely'), belief });
      for (const candidate of kept) {
        const why = reasonToRefuse(candidate);
        if (why !== null) refused.push(toRefused(candidate, view, article, why));
        else keep(candidate, toEvidence(candidate, view, article, discourse.attributions), relations);
      }
    }
  }
  return { relations: [...relations.values()], refused, facts };
}

function reasonToRefuse({ type, source, target }: RelationCandidate): RelationRefusal | null {
  if (source.entity === target.entity) return 'one-entity';
  if (type === 'located_in' && source.entity.kind === 'location' && !isFacility(source.entity.name))
    return 'place-in-place';
  return allows(type, source.entity.kind, target.entity.kind) ? null : 'kinds';
}

function toEvidence(
  candidate: RelationCandidate,
  view: SentenceView,
  article: Article,
  attributions: readonly Attribution[],
): Evidence {
  const { start, end } = view;
  const inside = ({ start: from, end: to }: { start: number; end: number }) => start <= from && to <= end;
  return {
    article: article.id,
    start,
    end,
    source: inside(candidate.source) ? { start: candidate.source.start, end: candidate.source.end } : null,
    target: inside(candidate.target) ? { start: candidate.target.start, end: candidate.target.end } : null,
    triggers: [candidate.trigger],
    rule: candidate.rule,
    qualifiers: qualify(candidate, view, article, attributions),
  };
}

/** Adds the evidence to its relation; one sentence counts once for a relation, however many rules read it. */
function keep(candidate: RelationCandidate, evidence: Evidence, relations: Map<string, Relation>): void {
  const { type, source, target } = candidate;
  const [from, to] =
    isSymmetric(type) && relations.has(keyOf(type, target.entity, source.entity))
      ? [target, source]
      : [source, target];
  const key = keyOf(type, from.entity, to.entity);
  const relation = relations.get(key);
  if (relation === undefined)
    relations.set(key, { type, source: from.entity, target: to.entity, evidence: [evidence] });
  else if (
    !relation.evidence.some((known) => known.article === evidence.article && known.start === evidence.start)
  )
    relations.set(key, { ...relation, evidence: [...relation.evidence, evidence] });
}

function keyOf(type: RelationType, source: Entity, target: Entity): string {
  return `${type} ${source.key} ${target.key}`;
}

function toRefused(
  candidate: RelationCandidate,
  view: SentenceView,
  article: Article,
  why: RelationRefusal,
): RefusedRelation {
  const { type, source, target, rule } = candidate;
  return {
    article: article.id,
    start: view.start,
    end: view.end,
    type,
    source: { kind: source.entity.kind, name: source.entity.name },
    target: { kind: target.entity.kind, name: target.entity.name },
    rule,
    refusedFor: why,
  };
}
