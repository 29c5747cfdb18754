import { allows, RELATION_TYPES } from '../../../schema/ontology.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import type { ArticleDiscourse } from '../../discourse/read-discourse.ts';
import type { SentenceView, Slot } from '../../discourse/sentence-view.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { RuleReader } from '../read-rules.ts';
import type { RelationCandidate } from '../relation.ts';
import { type Feature, featuresOf, type Pair, type PairContext } from './pair-features.ts';
import { indexSentence } from './sentence-index.ts';
import { rolesOfVerbs } from './verb-roles.ts';

export function* pairsOf(discourse: ArticleDiscourse, entities: readonly Entity[], lexicon: Lexicon) {
  const reader = new RuleReader(entities, lexicon);
  const titles = new Set(lexicon.titles);
  for (const sentence of reader.read(discourse)) {
    const index = indexSentence(sentence.view);
    const context: PairContext = {
      sentence: index,
      roles: rolesOfVerbs(index, sentence.discourse),
      rules: sentence.candidates,
      isTitle: (word) => titles.has(word),
      typesOf: (word) => lexicon.relationWords.get(word) ?? [],
    };
    const pairs = listPairs(sentence.view, sentence.candidates, sentence.discourse).map((pair) => ({
      pair,
      features: featuresOf(pair, context) as Feature[],
    }));
    yield { view: sentence.view, pairs, candidates: sentence.candidates };
  }
}

/** Further apart than this, in items, two names of one sentence have nothing to do with each other that its rules do not see. */
const REACH = 70;

function listPairs(
  view: SentenceView,
  candidates: readonly RelationCandidate[],
  discourse: Discourse,
): Pair[] {
  const inside = view.items.flatMap((item, index) =>
    item.type === 'slot' ? [{ slot: item.slot, index }] : [],
  );
  const pairs: Pair[] = [];
  for (const a of inside)
    for (const b of inside)
      if (a !== b && Math.abs(a.index - b.index) <= REACH && canRelate(a.slot, b.slot))
        pairs.push({ source: a.slot, target: b.slot });
  const named = new Set(inside.map(({ slot }) => slot.entity));
  const outside = new Map<Entity, Slot>();
  for (const { source, target } of candidates)
    for (const end of [source, target])
      if (!named.has(end.entity))
        outside.set(end.entity, { start: end.start, end: end.end, entity: end.entity, form: 'pronoun' });
  for (const kind of ['organisation', 'person', 'location', 'technology'] as const) {
    const topic = discourse.topicOf([kind]);
    if (topic !== null && !named.has(topic.entity) && !outside.has(topic.entity))
      outside.set(topic.entity, topic);
  }
  for (const topic of outside.values())
    for (const { slot } of inside) {
      if (canRelate(topic, slot)) pairs.push({ source: topic, target: slot });
      if (canRelate(slot, topic)) pairs.push({ source: slot, target: topic });
    }
  return pairs;
}

function canRelate(a: Slot, b: Slot): boolean {
  return a.entity !== b.entity && RELATION_TYPES.some((type) => allows(type, a.entity.kind, b.entity.kind));
}
