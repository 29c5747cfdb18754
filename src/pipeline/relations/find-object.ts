import type { EntityKind } from '../../schema/ontology.ts';
import {
  governorOf,
  groupsWithin,
  isLargerPlace,
  isModifier,
  isOwner,
  wordsBetween,
} from '../discourse/grammar.ts';
import type { Group } from '../discourse/sentence-view.ts';
import { CLASS_NOUN, findMembers } from './counted-members.ts';
import { clauseOf, type Found, fits, type VerbPlace } from './verb-place.ts';

/** What a verb is done to: the first fitting name after it, with all that are listed beside it. */
export function findObject(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, to } = place;
  const clause = clauseOf(place);
  const after = groupsWithin(view, to, clause.to).filter(({ slots }) =>
    slots.some((slot) => fits(slot, kinds)),
  );
  // 共建的工厂就在某地: what they built has no name.
  const isUnnamed =
    wordsBetween(view, to, to + 1) === '的' &&
    after[0] !== undefined &&
    governorOf(view, after[0], to) === 'in';
  const group =
    after.find((candidate) => !isBeside(place, candidate) && !isLargerPlace(view, candidate)) ??
    (isUnnamed ? undefined : after[0]);
  if (group !== undefined) return group.slots.filter((slot) => fits(slot, kinds));
  return CLASS_NOUN.test(wordsBetween(view, to, clause.to)) ? findMembers(place, kinds) : [];
}

/** 收购甲旗下的乙, 收购在某地的乙: a name that only tells whose or where the object is. */
function isBeside({ view, to }: VerbPlace, group: Group): boolean {
  return (
    isOwner(view, group.to) ||
    IN_RELATIVE.test(wordsBetween(view, group.to + 1, group.to + 9)) ||
    isModifier(view, group, view.items.length) ||
    /^(?:in|with|from)$/.test(governorOf(view, group, to))
  );
}

/** 收购林海创办的甲. */
const IN_RELATIVE = /^(?!的|等|[、和及与])[^□、,%]{1,10}的[^□、,]{0,10}□/;
