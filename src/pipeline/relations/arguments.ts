import type { EntityKind } from '../../schema/ontology.ts';
import type { Discourse } from '../discourse/discourse.ts';
import {
  type Governor,
  governorOf,
  groupsWithin,
  isLargerPlace,
  isModifier,
  isOwner,
  TIME_END,
  wordsBetween,
} from '../discourse/grammar.ts';
import type { Group, SentenceView, Slot } from '../discourse/sentence-view.ts';
import { findActing, findUndertaking } from './holding-roles.ts';
import { findCustomer, findEarlier, findOwner } from './left-out-roles.ts';
import type { Role } from './patterns/frame.ts';

/** Where a verb stands: its clause, and its first and last item. */
export interface VerbPlace {
  readonly discourse: Discourse;
  readonly view: SentenceView;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
}

/** Names found for a role. `group` tells who acts and who only takes part. */
export type Found = readonly Slot[];

/**
 * The names that fill a role of a verb, only those of the given kinds. Empty if the clause (for
 * subjects: the sentence so far) names none.
 */
export function findRole(role: Role, place: VerbPlace, kinds: readonly EntityKind[]): Found {
  switch (role) {
    case 'subject':
      return findSubject(place, kinds);
    case 'object':
      return findObject(place, kinds);
    case 'with':
      return findPartners(place, kinds);
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

const fits = (slot: Slot, kinds: readonly EntityKind[]) => kinds.includes(slot.entity.kind);

function clauseOf({ view, clause }: VerbPlace): { from: number; to: number } {
  return view.clauses[clause] ?? { from: 0, to: view.items.length };
}

/** Things counted and not named (16家企业, 一大批初创企业), whose names a later 包括 or 其中 gives. */
const CLASS_NOUN =
  /(?:企业|公司|机构|项目|巨头|单位|厂商|高校|院校|银行|品牌|团队|平台|产品|成员|人)(?:等|已经|已|均|都|陆续|相继|先后|将|纷纷|还|了|也|就)*$/;
/** Things counted that no name follows: the clause is about them, and not about its topic. */
const COUNTED = /^[^□]{0,12}[\d多余几数两三四五六七八九十百][个家份位所座款][^□]{0,16}$/;
const MEMBERS_FOLLOW = /^(?:其中|分别|主要)?(?:也|还|就|都)?(?:包括|包含|包|有|以|为|是|如|例如|比如|涵盖|:)/;

function findSubject(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, from } = place;
  const clause = clauseOf(place);
  const before = groupsWithin(view, clause.from, from).reverse();
  for (const group of before) {
    const governor = governorOf(view, group, clause.from);
    const isFreeHere = isFree(governor) || isSubjectOfRelative(place, group, governor);
    if (!isFreeHere || isModifier(view, group, from)) continue;
    const acting = group.slots.slice(0, group.heads).filter((slot) => fits(slot, kinds));
    if (acting.length > 0) return acting;
    const employer = employerOf(place, group, kinds);
    if (employer !== null) return [employer];
  }
  if (CLASS_NOUN.test(wordsBetween(view, clause.from, from))) {
    const members = findMembers(place, kinds);
    if (members.length > 0) return members;
    if (COUNTED.test(wordsBetween(view, clause.from, from))) return [];
  }
  const head = findRelativeHead(place, kinds);
  if (head.length > 0) return head;
  if (hasUnnamedSubject(place)) return [];
  const later = findLaterSubject(place, kinds);
  if (later.length > 0) return later;
  const topic = findTopic(place, kinds);
  return topic.length > 0 ? topic : findEarlierTopic(place, kinds);
}

/** 以某公司自主研发的平台为核心: whatever governs the whole phrase, the name right before its verb does the deed. */
function isSubjectOfRelative({ view, from, to }: VerbPlace, group: Group, governor: Governor): boolean {
  if (governor === 'to' || governor === 'with') return false;
  return from - group.to <= 2 && wordsBetween(view, to, to + 2).startsWith('的');
}

function isFree(governor: Governor): boolean {
  return governor === 'none';
}

/** For a person who speaks or acts for an organisation (某公司董事长某某宣布): the organisation. */
function employerOf({ view, discourse }: VerbPlace, group: Group, kinds: readonly EntityKind[]): Slot | null {
  const [person] = group.slots;
  if (person?.entity.kind !== 'person') return null;
  for (let index = group.from - 1; index >= 0 && index >= group.from - 6; index -= 1) {
    const item = view.items[index];
    if (item === undefined || (item.type === 'word' && /^[,。;:的]$/.test(item.text))) break;
    if (item.type === 'slot' && item.slot.entity.kind === 'organisation')
      return fits(item.slot, kinds) ? item.slot : null;
  }
  const employer = discourse.employers.get(person.entity);
  const standIn = employer && { ...person, entity: employer };
  return standIn !== undefined && fits(standIn, kinds) ? standIn : null;
}

/** 入驻临港的明星企业云岭科技: the noun that the verb's clause describes is its subject. */
function findRelativeHead(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, to } = place;
  const clause = clauseOf(place);
  for (const group of groupsWithin(view, to, clause.to)) {
    const between = wordsBetween(view, to, group.from);
    if (/的[^□的]{0,14}$/.test(between) && /□[^□、和及与]*$/.test(between)) {
      const found = group.slots.filter((slot) => fits(slot, kinds));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** 父母创办的公司: the clause has a subject, only it has no name. */
function hasUnnamedSubject({ view, from, to }: VerbPlace): boolean {
  const before = view.items[from - 1];
  const isNoun =
    before?.type === 'word' &&
    /^(?:n|r)$/.test(before.tag) &&
    !/^(?:其|自己|公司|双方|集团)$/.test(before.text);
  return isNoun && wordsBetween(view, to, to + 2).startsWith('的');
}

/** 在去年与某省签约后，甲又与乙签约: a clause of time may leave its subject to the clause after it. */
function findLaterSubject(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view } = place;
  const clause = clauseOf(place);
  if (!TIME_END.test(wordsBetween(view, clause.to - 1, clause.to))) return [];
  for (const next of view.clauses.slice(place.clause + 1, place.clause + 3)) {
    const group = groupsWithin(view, next.from, next.to).find((candidate) =>
      isFree(governorOf(view, candidate, next.from)),
    );
    const acting = group?.slots.slice(0, group.heads).filter((slot) => fits(slot, kinds)) ?? [];
    if (acting.length > 0) return acting;
  }
  return [];
}

/** Who the sentence has been about before this clause: the subject is left out where it stays the same. */
function findTopic(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view } = place;
  for (let index = place.clause - 1; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined) continue;
    const groups = groupsWithin(view, clause.from, clause.to);
    const isRole = /^作为/.test(wordsBetween(view, clause.from, clause.from + 1));
    for (const group of isRole ? groups.reverse() : groups) {
      if (!isRole && !isFree(governorOf(view, group, clause.from))) continue;
      if (isHeadOf(view, group, kinds)) continue;
      const acting = group.slots.slice(0, group.heads).filter((slot) => fits(slot, kinds));
      if (acting.length > 0) return acting;
      const employer = employerOf(place, group, kinds);
      if (employer !== null) return [employer];
    }
  }
  return [];
}

/** 林海执掌的云岭科技: the sentence goes on about the company. */
function isHeadOf(view: SentenceView, group: Group, kinds: readonly EntityKind[]): boolean {
  if (group.slots[0]?.entity.kind !== 'person' || !kinds.includes('organisation')) return false;
  return HEADED.test(wordsBetween(view, group.to + 1, group.to + 6));
}
const HEADED = /^(?:家族)?(?:执掌|掌管|掌舵|创办|创立|领导|旗下|控制|一手创办|麾下)的?□/;

/** Words that may stand before a verb whose subject is left out, or are a pronoun for it. */
const NO_SUBJECT = /^(?:d|ad|c|t|TIME|f|u|w|r|p|m|q|xc|vd)$/;
const PRONOUN = /^(?:其|它|他|她|他们|它们|公司|该公司|集团|双方|并|还|又|目前|此外|同时|另外|另|已|将|拟)$/;

/** Who earlier sentences were about, if this one has named nobody and nothing that could be the subject. */
function findEarlierTopic(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, from, discourse } = place;
  const clause = clauseOf(place);
  const before = view.items.slice(clause.from, from);
  const isBare = before.every(
    (item) => item.type === 'slot' || NO_SUBJECT.test(item.tag) || PRONOUN.test(item.text),
  );
  const topic = isBare ? discourse.topicOf(kinds) : null;
  return topic === null ? [] : [topic];
}

function findObject(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, to } = place;
  const clause = clauseOf(place);
  const after = groupsWithin(view, to, clause.to).filter(({ slots }) =>
    slots.some((slot) => fits(slot, kinds)),
  );
  const group =
    after.find((candidate) => !isBeside(place, candidate) && !isLargerPlace(view, candidate)) ?? after[0];
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

/** The names listed in the next clause for things that this one only counts. */
function findMembers({ view, clause }: VerbPlace, kinds: readonly EntityKind[]): Found {
  const next = view.clauses[clause + 1];
  if (next === undefined || !MEMBERS_FOLLOW.test(wordsBetween(view, next.from, next.from + 3))) return [];
  const [group] = groupsWithin(view, next.from, next.to);
  return group?.slots.filter((slot) => fits(slot, kinds)) ?? [];
}

function findPartners(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view, from, to } = place;
  const clause = clauseOf(place);
  const around = groupsWithin(view, clause.from, from).reverse();
  for (const group of around) {
    if (isModifier(view, group, from)) continue;
    const governor = governorOf(view, group, clause.from);
    const partners =
      governor === 'with' ? group.slots : isFree(governor) ? group.slots.slice(group.heads) : [];
    const found = partners.filter((slot) => fits(slot, kinds));
    if (found.length > 0) return found;
  }
  const after = groupsWithin(view, to, clause.to).filter((group) => governorOf(view, group, from) === 'with');
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
    const found = group.slots.filter((slot) => fits(slot, kinds));
    if (found.length > 0) return found;
  }
  return [];
}
