import { allows, type EntityKind, RELATION_TYPES } from '../../../schema/ontology.ts';
import type { Slot } from '../../discourse/sentence-view.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { RuleReading } from '../read-rules.ts';
import { type Feature, featuresOf, type Pair, type PairContext } from './pair-features.ts';
import { indexSentence } from './sentence-index.ts';
import { rolesOfVerbs } from './verb-roles.ts';

/** A pair with the features by which it is weighed. */
export interface FeaturedPair extends Pair {
  readonly features: readonly Feature[];
}

/** What of the lexicon the features ask for; made once. */
export interface PairWords {
  readonly isTitle: (word: string) => boolean;
  readonly typesOf: (word: string) => readonly string[];
}

export function pairWords({ titles, relationWords }: Lexicon): PairWords {
  const known = new Set(titles);
  return { isTitle: (word) => known.has(word), typesOf: (word) => relationWords.get(word) ?? [] };
}

/** Every pair of names of a sentence between which the ontology allows some relation, with its features. */
export function featuredPairs(reading: RuleReading, words: PairWords): FeaturedPair[] {
  const pairs = listPairs(reading);
  if (pairs.length === 0) return [];
  const sentence = indexSentence(reading.view);
  const context: PairContext = {
    sentence,
    roles: rolesOfVerbs(sentence, reading.discourse),
    rules: reading.candidates,
    ...words,
  };
  return pairs.map((pair) => ({ ...pair, features: featuresOf(pair, context) }));
}

/** Further apart than this, in names, two of one sentence have nothing to do with each other but what rules see. */
const REACH = 9;
/** Kinds of which the topic of earlier sentences is an end that this one may leave out. */
const TOPICS: readonly EntityKind[] = ['organisation', 'person', 'location', 'technology'];

function listPairs(reading: RuleReading): Pair[] {
  const inside = reading.view.items.flatMap((item) => (item.type === 'slot' ? [item.slot] : []));
  const outside = outsiders(reading, new Set(inside.map(({ entity }) => entity)));
  const pairs: Pair[] = [];
  const add = (source: Slot, target: Slot) => {
    if (canRelate(source, target)) pairs.push({ source, target });
  };
  inside.forEach((source, index) => {
    for (const target of inside.slice(Math.max(0, index - REACH), index + REACH + 1)) add(source, target);
    for (const topic of outside) {
      add(topic, source);
      add(source, topic);
    }
  });
  return pairs;
}

/** Ends that earlier sentences named: those that the rules take over, and the topics. */
function outsiders({ candidates, discourse }: RuleReading, inside: ReadonlySet<Entity>): Slot[] {
  const found = new Map<Entity, Slot>();
  const add = (slot: Omit<Slot, 'form'>) => {
    if (!inside.has(slot.entity) && !found.has(slot.entity))
      found.set(slot.entity, { start: slot.start, end: slot.end, entity: slot.entity, form: 'pronoun' });
  };
  for (const { source, target } of candidates) {
    add(source);
    add(target);
  }
  for (const kind of TOPICS) {
    const topic = discourse.topicOf([kind]);
    if (topic !== null) add(topic);
  }
  return [...found.values()];
}

function canRelate(source: Slot, target: Slot): boolean {
  return (
    source.entity !== target.entity &&
    RELATION_TYPES.some((type) => allows(type, source.entity.kind, target.entity.kind))
  );
}
