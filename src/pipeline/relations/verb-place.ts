import type { EntityKind } from '../../schema/ontology.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { SentenceView, Slot } from '../discourse/sentence-view.ts';

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

/** True for a name of one of the kinds. */
export const fits = (slot: Slot, kinds: readonly EntityKind[]) => kinds.includes(slot.entity.kind);

/** The clause of a verb, as a range of items. */
export function clauseOf({ view, clause }: VerbPlace): { from: number; to: number } {
  return view.clauses[clause] ?? { from: 0, to: view.items.length };
}
