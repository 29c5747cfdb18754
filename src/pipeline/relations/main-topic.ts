import type { EntityKind } from '../../schema/ontology.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { governorOf, groupsWithin, isReporter, textOf } from '../discourse/grammar.ts';
import type { SentenceView, Slot } from '../discourse/sentence-view.ts';

/**
 * Who a clause is about that names nobody for itself: the subject with which the sentence (since its last
 * semicolon) begins, or else the one who has been most talked about. For an organisation stand who speaks
 * for it and what it makes.
 * @param before index of the item before which to look
 * @param passedOver names that cannot be meant
 */
export function findMainTopic(
  kind: EntityKind,
  { view, discourse, before }: { view: SentenceView; discourse: Discourse; before: number },
  passedOver: readonly Slot[] = [],
): readonly Slot[] {
  const candidates = freeSlots(view, startOfPart(view, before), before);
  for (const governor of ['none', 'possessive'] as const)
    for (const { slot } of candidates.filter((candidate) => candidate.governor === governor)) {
      if (passedOver.some(({ entity }) => entity === slot.entity)) continue;
      if (slot.entity.kind === kind) return [slot];
      const behind = kind === 'organisation' ? discourse.organisationBehind(slot.entity) : null;
      if (behind !== null) return [{ ...slot, entity: behind }];
    }
  const main = discourse.prominence.mostOf(
    (entity) => entity.kind === kind && passedOver.every((slot) => slot.entity !== entity),
  );
  return main === null ? [] : [main];
}

/** The item after the last semicolon before an item. */
function startOfPart(view: SentenceView, before: number): number {
  for (let index = before - 1; index >= 0; index -= 1)
    if (textOf(view.items[index]) === ';') return index + 1;
  return 0;
}

function freeSlots(view: SentenceView, from: number, to: number) {
  return view.clauses.flatMap((clause) =>
    groupsWithin(view, Math.max(clause.from, from), Math.min(clause.to, to)).flatMap((group) => {
      const governor = governorOf(view, group, clause.from);
      return isReporter(view, group) ? [] : group.slots.map((slot) => ({ slot, governor }));
    }),
  );
}
