import type { EntityKind } from '../../schema/ontology.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { governorOf, groupsWithin, isOwner, isReporter, wordsBetween } from '../discourse/grammar.ts';
import type { Group, SentenceView, Slot } from '../discourse/sentence-view.ts';

/** Where a verb of holding or giving stands: its clause, and the item before which to look. */
export interface HoldingPlace {
  readonly discourse: Discourse;
  readonly view: SentenceView;
  readonly clause: number;
  readonly from: number;
}

/** What comes right after those who hold, give money or fund: they are not what is held. */
const HOLDS =
  /^(?:(?:、|和|及|与|以及)[^□,]{0,8}□(?:[^□,、]{0,8}□)?){0,4}(?:等(?!风)[^,□]{0,10})?(?:拟|将|将会|也|则|又|均|都|还|曾|已|各|各自|分别|合计|共同|联合|双双|悉数|继续|仍|仅|只|约|一起|首次|独家|牵头|间接|直接|均有|有意){0,4}(?:持|占|控股|参股|入股|领投|跟投|参投|跟进|加码|追加|注资|增资|出资|认缴|认购|投资|投了|入局|参与|领衔|牵头|进场|出大头|各拿|拿出|掏|也在|在股东|紧随|居次|分列|旗下|所持|的(?:持股|子公司|全资))/;
/** Clauses that bring the undertaking in as what they make. */
const MAKES = /(?:成立|设立|组建|创立|创办|创建|建起|合资|筹建|建设|注册|共建|发起)/;

/**
 * The company whose shares or funding a clause is about and does not name: 云岭科技完成融资，甲领投，乙跟投.
 * `others` are who hold it. Holders and investors named on the way are passed over; then who earlier sentences were about.
 */
export function findUndertaking(
  place: HoldingPlace,
  kinds: readonly EntityKind[],
  others: readonly Slot[],
): readonly Slot[] {
  const { view, discourse } = place;
  const acting = new Set(others.map(({ entity }) => entity));
  const fits = (slot: Slot) =>
    slot.entity.kind !== 'technology' &&
    kinds.includes(slot.entity.kind) &&
    isUndertaking(slot) &&
    !acting.has(slot.entity);
  const made = madeNext(place, kinds);
  if (made !== null) return [made];
  for (let index = place.clause; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined) continue;
    const to = index === place.clause ? place.from : clause.to;
    const groups = groupsWithin(view, clause.from, to).filter(({ slots }) => slots.some(fits));
    const group =
      (index < place.clause ? groups.find((candidate) => isMade(view, candidate, clause.from)) : undefined) ??
      groups.find((candidate) => isConcerned(view, candidate, clause));
    const slot = group?.slots.find(fits);
    if (slot !== undefined) return [slot];
  }
  const topic = discourse.topicOf(kinds.filter((kind) => kind === 'organisation'));
  return topic === null ? [] : [topic];
}

/** 甲和乙分别持股六成、四成，成立丙: what the next clause makes. */
function madeNext({ view, clause }: HoldingPlace, kinds: readonly EntityKind[]): Slot | null {
  const next = view.clauses[clause + 1];
  if (next === undefined || !MAKES_FIRST.test(wordsBetween(view, next.from, next.from + 4))) return null;
  const slots = groupsWithin(view, next.from, next.to).flatMap((group) => group.slots);
  return slots.find(({ entity }) => entity.kind === 'organisation' && kinds.includes(entity.kind)) ?? null;
}
const MAKES_FIRST = /^(?:拟|将|共同|联合|合资)?(?:成立|设立|组建|合资|建起|创立)/;

/** Places are held only if they are built: a park, a plant, a tower. */
function isUndertaking({ entity }: Slot): boolean {
  return entity.kind !== 'location' || /(?:园|中心|厂|站|项目|大厦|港|场|矿)$/.test(entity.name);
}

/** The object of a verb of founding. */
function isMade(view: SentenceView, group: Group, clauseFrom: number): boolean {
  return (
    governorOf(view, group, clauseFrom) === 'verb' &&
    MAKES.test(wordsBetween(view, Math.max(clauseFrom, group.from - 5), group.from))
  );
}

/** What a clause says something of, or whose something is, unless it is one who holds. */
function isConcerned(
  view: SentenceView,
  group: Group,
  clause: { readonly from: number; readonly to: number },
): boolean {
  const isTopic = /^(?:关于|至于|作为|对于)/.test(wordsBetween(view, clause.from, clause.from + 1));
  if (
    (!isTopic && !/^(?:none|possessive)$/.test(governorOf(view, group, clause.from))) ||
    isOwner(view, group.to) ||
    isReporter(view, group)
  )
    return false;
  return !HOLDS.test(wordsBetween(view, group.to + 1, Math.min(clause.to, group.to + 10)));
}

/** What may part those who act from their verb, whatever governs the whole phrase. */
const RIGHT_BEFORE =
  /^(?:等[^□,]{0,10}?)?(?:已|曾|将|拟|也|均|都|还|又|再|再次|各|各自|分别|合计|共同|联合|双双|悉数|继续|仍|仅|只|约|首次|独家|牵头|间接|直接|有意|均有意|目前|追加|至今){0,4}$/;

/** A subject that the verb's own clause names: 甲和乙各持股两成. */
export function findActing(
  { view, from, clause }: HoldingPlace,
  kinds: readonly EntityKind[],
): readonly Slot[] {
  const start = view.clauses[clause]?.from ?? 0;
  const groups = groupsWithin(view, start, from).filter(({ slots }) =>
    slots.some((slot) => kinds.includes(slot.entity.kind)),
  );
  const last = groups.at(-1);
  const isRightBefore =
    last !== undefined &&
    !/^(?:to|in|from|disposed)$/.test(governorOf(view, last, start)) &&
    RIGHT_BEFORE.test(wordsBetween(view, last.to + 1, from));
  const group = isRightBefore
    ? last
    : groups.findLast((candidate) => governorOf(view, candidate, start) === 'none');
  return group?.slots.filter((slot) => kinds.includes(slot.entity.kind)) ?? [];
}
