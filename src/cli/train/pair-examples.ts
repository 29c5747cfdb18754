import { readDiscourse } from '../../pipeline/discourse/read-discourse.ts';
import type { SentenceView } from '../../pipeline/discourse/sentence-view.ts';
import type { Entity } from '../../pipeline/entities/entity.ts';
import { type ResolvedEntities, resolveEntities } from '../../pipeline/entities/resolve-entities.ts';
import type { Lexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { ArticleMentions } from '../../pipeline/mentions/article-mentions.ts';
import type { Mention } from '../../pipeline/mentions/mention.ts';
import { RuleReader } from '../../pipeline/relations/read-rules.ts';
import { CLASSES } from '../../pipeline/relations/weigh/pair-model.ts';
import { pairWords, signedPairs } from '../../pipeline/relations/weigh/pairs.ts';
import { isSymmetric, RELATION_TYPES } from '../../schema/ontology.ts';
import { type Gold, type GoldEntity, type GoldRelation, indexSpans, spanKey } from '../evaluate/gold.ts';
import type { PairExample } from './pair-trainer.ts';

/** How much a relation counts on which two annotators might differ. */
const DOUBTFUL = 0.35;

/** What an article teaches of relations. */
export interface RelationLessons {
  readonly examples: readonly PairExample[];
  /** Each reading of a rule that the annotation judges, and whether it is right. */
  readonly judged: readonly { readonly rule: string; readonly right: boolean }[];
}

/** The pairs of an article as the pipeline reads its names: what it reads wrongly is learnt as unrelated. */
export function examplesAsRead(reading: ArticleMentions, gold: Gold, lexicon: Lexicon): RelationLessons {
  const resolved = resolveEntities([reading], lexicon);
  return examplesOf(reading, resolved, matchEntities(gold, resolved.entities), gold, lexicon);
}

/** The pairs of an article with the names that the annotator gave. */
export function examplesAsAnnotated(reading: ArticleMentions, gold: Gold, lexicon: Lexicon): RelationLessons {
  const goldOf = new Map<Entity, GoldEntity>();
  const entityOf = new Map<Mention, Entity>();
  for (const annotated of gold.entities) {
    const entity = toEntity(annotated, gold.article);
    goldOf.set(entity, annotated);
    for (const { start, end } of annotated.mentions)
      entityOf.set({ start, end, kind: annotated.kind, because: 'tagger' }, entity);
  }
  const mentions = [...entityOf.keys()].sort((a, b) => a.start - b.start);
  const named = { ...reading, mentions, nominals: [], declaredAliases: [] };
  const resolved = { entities: [...goldOf.keys()], entityOf, refusedJoins: [] };
  return examplesOf(named, resolved, goldOf, gold, lexicon);
}

function toEntity({ id, kind, name, mentions }: GoldEntity, article: string): Entity {
  const texts = new Set(mentions.map(({ text }) => text).filter((text) => text !== name));
  return {
    key: id,
    kind,
    name,
    aliases: [...texts].map((text) => ({ text, because: 'lexicon' })),
    mentions: mentions.map(({ start, end, text }) => ({
      article,
      start,
      end,
      text,
      because: 'tagger',
      nominal: false,
    })),
  };
}

/** Entities matched by shared mentions, most first, as the scorer does. */
function matchEntities(gold: Gold, entities: readonly Entity[]): Map<Entity, GoldEntity> {
  const spans = indexSpans(gold);
  const candidates = entities.flatMap((entity) => {
    const shared = new Map<GoldEntity, number>();
    for (const mention of entity.mentions)
      for (const { entity: annotated } of spans.get(spanKey(mention)) ?? [])
        shared.set(annotated, (shared.get(annotated) ?? 0) + 1);
    return [...shared].map(([annotated, count]) => ({ entity, annotated, count }));
  });
  candidates.sort((a, b) => b.count - a.count);
  const matched = new Map<Entity, GoldEntity>();
  const taken = new Set<GoldEntity>();
  for (const { entity, annotated } of candidates) {
    if (matched.has(entity) || taken.has(annotated)) continue;
    matched.set(entity, annotated);
    taken.add(annotated);
  }
  return matched;
}

function examplesOf(
  reading: ArticleMentions,
  resolved: ResolvedEntities,
  goldOf: ReadonlyMap<Entity, GoldEntity>,
  gold: Gold,
  lexicon: Lexicon,
): RelationLessons {
  const reader = new RuleReader(resolved.entities, lexicon);
  const words = pairWords(lexicon);
  const examples: PairExample[] = [];
  const judged: { rule: string; right: boolean }[] = [];
  for (const sentence of reader.read(readDiscourse(reading, resolved))) {
    const answer = ({ source, target }: { source: { entity: Entity }; target: { entity: Entity } }) =>
      judge(goldOf.get(source.entity)?.id, goldOf.get(target.entity)?.id, sentence.view, gold);
    for (const pair of signedPairs(sentence, words)) {
      const answered = answer(pair);
      if (answered === null) continue;
      examples.push({ ...answered, features: Int32Array.from(new Set(pair.signs.hashes)) });
    }
    for (const candidate of sentence.candidates) {
      const right = answer(candidate)?.right;
      if (right !== undefined)
        judged.push({ rule: candidate.rule, right: right.includes(CLASSES.indexOf(candidate.type)) });
    }
  }
  return { examples, judged };
}

/**
 * What is right for a pair in a sentence. Null where the article relates the two by another sentence: then
 * nothing says whether this one states it, too.
 */
function judge(
  source: string | undefined,
  target: string | undefined,
  view: SentenceView,
  { relations }: Gold,
): { right: readonly number[]; weight: number } | null {
  const between = relations.filter((relation) => connects(relation, source, target));
  if (between.length === 0) return { right: [0], weight: 1 };
  const here = between.filter(({ evidence }) => evidence.start < view.end && view.start < evidence.end);
  if (here.length === 0) return null;
  const types = here.flatMap(({ type, acceptableTypes }) => [type, ...acceptableTypes]);
  const right = [...new Set(types)].flatMap((type) => {
    const index = CLASSES.findIndex((one) => one === type && one !== 'none');
    return index < 0 ? [] : [index];
  });
  return { right, weight: here.some(({ core }) => core) ? 1 : DOUBTFUL };
}

function connects(
  { type, source, target }: GoldRelation,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (source === from && target === to) return true;
  const known = RELATION_TYPES.find((one) => one === type);
  return source === to && target === from && known !== undefined && isSymmetric(known);
}
