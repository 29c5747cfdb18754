import type { EntityKind } from '../../schema/ontology.ts';
import {
  type Governor,
  governorOf,
  groupsWithin,
  isModifier,
  TIME_END,
  wordsBetween,
} from '../discourse/grammar.ts';
import type { Group, SentenceView, Slot } from '../discourse/sentence-view.ts';
import { CLASS_NOUN, COUNTED, findMembers } from './counted-members.ts';
import { clauseOf, type Found, fits, type VerbPlace } from './verb-place.ts';

/** Who does what a verb says: before it, or left out and taken over from what was said before. */
export function findSubject(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  return findDoer(place, kinds, true);
}

/** As findSubject, for deeds that the noun which their clause describes comes of: 与乙合资的丙 does not found itself. */
export function findActor(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  return findDoer(place, kinds, false);
}

function findDoer(place: VerbPlace, kinds: readonly EntityKind[], isDescribed: boolean): Found {
  const { view, from } = place;
  const clause = clauseOf(place);
  const before = groupsWithin(view, clause.from, from).reverse();
  let isPersons = false;
  for (const group of before) {
    const governor = governorOf(view, group, clause.from);
    const isFreeHere = isFree(governor) || isSubjectOfRelative(place, group, governor);
    if (!isFreeHere || isModifier(view, group, from)) continue;
    const acting = headsOf(place, group).filter((slot) => fits(slot, kinds));
    if (acting.length > 0) return acting;
    const employer = employerOf(place, group, kinds);
    if (employer !== null) return [employer];
    isPersons ||= group.slots[0]?.entity.kind === 'person';
  }
  // 他与某公司签约: he does it, whoever the sentences before were about.
  if (isPersons || isOfUnnamed(place)) return [];
  if (CLASS_NOUN.test(wordsBetween(view, clause.from, from))) {
    const members = findMembers(place, kinds);
    if (members.length > 0) return members;
    if (COUNTED.test(wordsBetween(view, clause.from, from))) return [];
  }
  const head = isDescribed ? findRelativeHead(place, kinds) : [];
  if (head.length > 0) return head;
  if (hasUnnamedSubject(place)) return [];
  const later = findLaterSubject(place, kinds);
  if (later.length > 0) return later;
  const topic = findTopic(place, kinds);
  return topic.length > 0 ? topic : findEarlierTopic(place, kinds);
}

/** 去年印发的《某办法》提出: who did it is not told, and need not be who the sentences before were about. */
function isOfUnnamed({ view, clause, from, to }: VerbPlace): boolean {
  const { from: start } = view.clauses[clause] ?? { from: 0 };
  const before = view.items.slice(start, from);
  return (
    clause === 0 &&
    before.some((item) => item.type === 'word' && item.tag === 'TIME') &&
    before.every((item) => item.type === 'word' && /^(?:TIME|t|d|ad|vd|f|p)$/.test(item.tag)) &&
    wordsBetween(view, to, to + 2).startsWith('的')
  );
}

/** 以某公司自主研发的平台为核心: whatever governs the whole phrase, the name right before its verb does the deed. */
export function isSubjectOfRelative(place: VerbPlace, group: Group, governor: Governor): boolean {
  const { view, from, to } = place;
  if (governor === 'to' || governor === 'with') return false;
  // 甲在某地设立的乙: the place does nothing.
  const isPlace = group.slots.every(({ entity }) => entity.kind === 'location');
  if (governor === 'in' && isPlace && wordsBetween(view, clauseOf(place).from, group.from).includes('□'))
    return false;
  return from - group.to <= 2 && wordsBetween(view, to, to + 2).startsWith('的');
}

/** True for a name that nothing governs. */
export function isFree(governor: Governor): boolean {
  return governor === 'none';
}

/** Who acts in a group. 甲、乙以及丙与丁合资的戊: after 以及 begins a member that the verb describes, and only it acts. */
function headsOf({ view, to }: VerbPlace, group: Group): readonly Slot[] {
  const heads = group.slots.slice(0, group.heads);
  const last = heads.at(-1);
  if (last === undefined || group.heads === group.slots.length) return heads;
  const before = view.items.find((item) => item.type === 'word' && item.end === last.start);
  const isMember = before?.type === 'word' && before.text === '以及';
  return isMember && wordsBetween(view, to, to + 2).startsWith('的') ? [last] : heads;
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
export function findTopic(place: VerbPlace, kinds: readonly EntityKind[]): Found {
  const { view } = place;
  for (let index = place.clause - 1; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined) continue;
    const groups = groupsWithin(view, clause.from, clause.to);
    const isRole = /^作为/.test(wordsBetween(view, clause.from, clause.from + 1));
    for (const group of isRole ? groups.reverse() : groups) {
      if (!isRole && !isFree(governorOf(view, group, clause.from))) continue;
      if (isHeadOf(view, group, kinds) || isListed(view, group, clause.from)) continue;
      const acting = group.slots.slice(0, group.heads).filter((slot) => fits(slot, kinds));
      if (acting.length > 0) return acting;
      const employer = employerOf(place, group, kinds);
      if (employer !== null) return [employer];
    }
  }
  return [];
}

/** 客户名单上有甲、乙: what a list holds is not who the sentence is about. */
function isListed(view: SentenceView, group: Group, clauseFrom: number): boolean {
  return LISTS.test(wordsBetween(view, clauseFrom, group.from)) && group.slots.length > 1;
}
const LISTS = /[^□](?:有|包括|包含|涵盖|例如|比如|如)$/;

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
