import type { EntityKind } from '../../schema/ontology.ts';
import {
  type Governor,
  governorOf,
  groupsWithin,
  isLargerPlace,
  isModifier,
  wordsBetween,
} from '../discourse/grammar.ts';
import type { Group, SentenceView } from '../discourse/sentence-view.ts';
import { CLASS_NOUN, findMembers } from './counted-members.ts';
import { findObject } from './find-object.ts';
import { findActor, findSubject, isFree, isSubjectOfRelative } from './find-subject.ts';
import { findActing, findUndertaking } from './holding-roles.ts';
import { findCustomer, findEarlier, findOwner } from './left-out-roles.ts';
import type { Role } from './patterns/frame.ts';
import { clauseOf, type Found, fits, type VerbPlace } from './verb-place.ts';

/**
 * The names that fill a role of a verb, only those of the given kinds. Empty if the clause (for
 * subjects: the sentence so far) names none.
 */
export function findRole(role: Role, place: VerbPlace, kinds: readonly EntityKind[]): Found {
  switch (role) {
    case 'subject':
      return findSubject(place, kinds);
    case 'actor':
      return findActor(place, kinds);
    case 'object':
      return findObject(place, kinds);
    case 'with':
      return findPartners(place, kinds);
    case 'named-subject':
      return findSubject(place, kinds).filter(({ start }) => start >= place.view.start);
    case 'builders':
      return [...findActor(place, kinds), ...findPartners(place, kinds)];
    case 'parties':
      return [...findSubject(place, kinds), ...findPartners(place, kinds)];
    case 'companion':
      return findGoverned('by', place, kinds).slice(1);
    case 'owner':
      return findOwner(place, kinds);
    case 'partner':
      return findPartner(place, kinds);
    case 'fellows':
      return findFellows(place, kinds);
    case 'customer':
      return findCustomer(place);
    case 'acting':
      return findActing(place, kinds);
    case 'undertaking':
      return findUndertaking(place, kinds, findActing(place, kinds));
    case 'at':
      return findGoverned('in', place, ['organisation']);
    case 'earlier-place':
      return findEarlier(place, 'location');
    case 'earlier-organisation':
      return findEarlier(place, 'organisation');
    default:
      return findGoverned(role, place, kinds);
  }
}

function findPartners(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, from, to } = place;
  const clause = clauseOf(place);
  const around = groupsWithin(view, clause.from, from).reverse();
  for (const group of around) {
    if (isModifier(view, group, from) || isLargerPlace(view, group)) continue;
    const governor = governorOf(view, group, clause.from);
    const isHere = isFree(governor) || isSubjectOfRelative(place, group, governor);
    const partners = governor === 'with' ? group.slots : isHere ? group.slots.slice(group.heads) : [];
    const found = partners.filter((slot) => fits(slot, kinds));
    if (found.length > 0) return found;
  }
  const after = groupsWithin(view, to, clause.to).filter(
    (group) =>
      governorOf(view, group, from) === 'with' &&
      !isLargerPlace(view, group) &&
      !isModifier(view, group, view.items.length),
  );
  const found = (after[0]?.slots ?? []).filter((slot) => fits(slot, kinds));
  if (found.length > 0) return found;
  const counted = wordsBetween(view, clause.from, from);
  if (
    /[与和同跟]/.test(counted.slice(counted.lastIndexOf('□') + 1)) &&
    CLASS_NOUN.test(counted.replace(/(?:展开|进行|开展|达成|形成){1,4}$/, ''))
  )
    return findMembers(place, kinds);
  return findCompanions(place, kinds);
}

/** A与B在某地开展试验: who stands after a 与; an A和B may act each for itself. */
function findPartner({ view, clause, from, discourse, to }: VerbPlace, kinds: readonly EntityKind[]): Found {
  const place = clauseOf({ view, clause, from, discourse, to });
  for (const group of groupsWithin(view, place.from, from).reverse()) {
    if (wordsBetween(view, group.to + 1, from).includes('的')) continue;
    const governor = governorOf(view, group, place.from);
    const preposition = view.items[group.from - 1];
    const isWith =
      governor === 'with' &&
      !(preposition?.type === 'word' && preposition.text === '和' && group.from - 1 === place.from);
    const partners = isWith ? group.slots : isFree(governor) ? group.slots.slice(group.heads) : [];
    const found = partners.filter((slot) => fits(slot, kinds));
    if (found.length > 0) return found;
  }
  return [];
}

/** 甲、乙和丙三方共同签署: each of a short list is the others' partner. */
function findFellows(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const subject = findSubject(place, kinds);
  const clause = clauseOf(place);
  const isHere = subject.every(({ start }) => start >= (place.view.items[clause.from]?.start ?? 0));
  return isHere && subject.length > 1 && subject.length <= 4 ? subject : [];
}

/** A和B达成合作: the second of two subjects is the first one's partner. Of more than two nothing is said pair by pair. */
function findCompanions(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const clause = clauseOf(place);
  const groups = groupsWithin(place.view, clause.from, place.from);
  const group = groups.findLast((candidate) => isFree(governorOf(place.view, candidate, clause.from)));
  return group?.slots.length === 2 ? group.slots.slice(1).filter((slot) => fits(slot, kinds)) : [];
}

function findGoverned(role: Governor, place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, from, to } = place;
  const clause = clauseOf(place);
  const before = groupsWithin(view, clause.from, from).reverse();
  const after = groupsWithin(view, to, clause.to);
  for (const group of [...before, ...after]) {
    if (governorOf(view, group, clause.from) !== role || isLargerPlace(view, group)) continue;
    if (role === 'by' && isInDescription(view, group, from)) continue;
    const found = group.slots.filter((slot) => fits(slot, kinds));
    if (found.length > 0) return found;
  }
  return [];
}

/** 由甲持股的乙与丙联手: who only does what describes a later name. */
function isInDescription(view: SentenceView, group: Group, to: number): boolean {
  return /^[^□、和与及的]{1,12}的[^□的]{0,12}□/.test(wordsBetween(view, group.to + 1, to));
}
