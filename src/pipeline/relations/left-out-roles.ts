import type { EntityKind } from '../../schema/ontology.ts';
import { governorOf, groupsWithin } from '../discourse/grammar.ts';
import type { Slot } from '../discourse/sentence-view.ts';
import type { HoldingPlace } from './holding-roles.ts';
import { findMainTopic } from './main-topic.ts';

/** 甲的产品供给乙: the last possessor before the verb, of the given kinds. */
export function findOwner(
  { view, clause, from }: HoldingPlace,
  kinds: readonly EntityKind[],
): readonly Slot[] {
  const start = view.clauses[clause]?.from ?? 0;
  const owner = groupsWithin(view, start, from).findLast(
    (group) => governorOf(view, group, start) === 'possessive',
  );
  return owner?.slots.filter((slot) => kinds.includes(slot.entity.kind)) ?? [];
}

/**
 * Whom something is delivered to without its being said: who makes the product that the clause is about, or
 * else whom the sentence, or those before it, are about.
 */
export function findCustomer({ view, discourse, clause, from }: HoldingPlace): readonly Slot[] {
  const { from: start, to } = view.clauses[clause] ?? { from: 0, to: view.items.length };
  const product = groupsWithin(view, start, from).findLast((group) =>
    /^(?:none|possessive)$/.test(governorOf(view, group, start)),
  )?.slots[0];
  const maker = product && discourse.makers.get(product.entity);
  if (product !== undefined && maker !== undefined) return [{ ...product, entity: maker }];
  const suppliers = groupsWithin(view, start, to).flatMap(({ slots }) => slots);
  return findMainTopic('organisation', { view, discourse, before: start }, suppliers);
}

/** The last name of a kind in an earlier clause of the sentence. */
export function findEarlier({ view, clause }: HoldingPlace, kind: EntityKind): readonly Slot[] {
  for (let index = clause - 1; index >= 0; index -= 1) {
    const earlier = view.clauses[index];
    if (earlier === undefined) continue;
    const found = groupsWithin(view, earlier.from, earlier.to)
      .flatMap((group) => group.slots)
      .findLast((slot) => slot.entity.kind === kind);
    if (found !== undefined) return [found];
  }
  return [];
}
