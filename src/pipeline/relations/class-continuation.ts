import { groupsWithin } from '../discourse/grammar.ts';
import type { SentenceView, Slot } from '../discourse/sentence-view.ts';
import type { RelationCandidate } from './relation.ts';

/** How many sentences later the enumeration of classes may go on. */
const REACH = 4;
const FIRST_CLASS = /的(?:企业|公司|机构)[^。]{0,8}有?[两二三四几多]类/;
const FURTHER_CLASS = /(?:还有|另|另外|第[二三四])[一]?类/;
const MEMBERS = /(?:比如|例如|包括|如)$/;

/**
 * 某地的企业有两类，一类是…。还有一类是…，例如甲、乙: members of a class that an earlier sentence placed.
 * The evidence is the sentence that lists them; the place is named in the earlier one.
 */
export function readFurtherClasses(
  views: readonly SentenceView[],
  normalised: string,
): Map<SentenceView, RelationCandidate[]> {
  const found = new Map<SentenceView, RelationCandidate[]>();
  let place: { readonly slot: Slot; readonly index: number } | null = null;
  views.forEach((view, index) => {
    const text = normalised.slice(view.start, view.end);
    const first = FIRST_CLASS.exec(text);
    if (first !== null) {
      const slot = placeBefore(view, view.start + first.index);
      place = slot === null ? null : { slot, index };
    } else if (place !== null && index - place.index <= REACH && FURTHER_CLASS.test(text))
      found.set(view, membersOf(view, normalised, place.slot));
  });
  return found;
}

function placeBefore(view: SentenceView, offset: number): Slot | null {
  const slots = view.groups.flatMap((group) => group.slots);
  return slots.findLast((slot) => slot.end <= offset && slot.entity.kind === 'location') ?? null;
}

function membersOf(view: SentenceView, normalised: string, place: Slot): RelationCandidate[] {
  return groupsWithin(view, 0, view.items.length).flatMap((group) => {
    const before = normalised.slice(Math.max(view.start, group.start - 4), group.start);
    if (!MEMBERS.test(before)) return [];
    const trigger = { start: group.start - (MEMBERS.exec(before)?.[0].length ?? 0), end: group.start };
    return group.slots
      .filter((slot) => slot.entity.kind === 'organisation')
      .map((slot) => ({
        type: 'located_in' as const,
        source: slot,
        target: place,
        trigger,
        rule: 'located_in/further-class-of-firms',
      }));
  });
}
