import { allows, ENTITY_KINDS, type EntityKind, RELATION_TYPES } from '../../../schema/ontology.ts';
import type { Slot } from '../../discourse/sentence-view.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { RuleReading } from '../read-rules.ts';
import { type Pair, type PairContext, type Signs, signsOf } from './pair-features.ts';
import { indexSentence } from './sentence-index.ts';
import { rolesOfVerbs } from './verb-roles.ts';

/** A pair with the signs by which it is weighed. */
export interface SignedPair extends Pair {
  readonly signs: Signs;
}

/** What of the lexicon the signs ask for; made once. */
export interface PairWords {
  readonly isTitle: (word: string) => boolean;
  readonly typesOf: (word: string) => readonly string[];
}

export function pairWords({ titles, relationWords }: Lexicon): PairWords {
  const known = new Set(titles);
  return { isTitle: (word) => known.has(word), typesOf: (word) => relationWords.get(word) ?? [] };
}

/** Every pair of names of a sentence between which the ontology allows some relation, with its signs. */
export function signedPairs(reading: RuleReading, words: PairWords): SignedPair[] {
  const pairs = listPairs(reading);
  if (pairs.length === 0) return [];
  const sentence = indexSentence(reading.view);
  const context: PairContext = {
    sentence,
    roles: rolesOfVerbs(sentence, reading.discourse),
    rules: reading.candidates,
    ...words,
  };
  return pairs.map((pair) => ({ ...pair, signs: signsOf(pair, context) }));
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

/** For each kind the kinds that some relation may run to. */
const TARGET_KINDS: ReadonlyMap<EntityKind, ReadonlySet<EntityKind>> = new Map(
  ENTITY_KINDS.map((source) => [
    source,
    new Set(ENTITY_KINDS.filter((target) => RELATION_TYPES.some((type) => allows(type, source, target)))),
  ]),
);

function canRelate(source: Slot, target: Slot): boolean {
  return (
    source.entity !== target.entity && TARGET_KINDS.get(source.entity.kind)?.has(target.entity.kind) === true
  );
}
