import type { EntityKind } from '../../../schema/ontology.ts';
import { governorOf } from '../../discourse/grammar.ts';
import type { Group, Item, SentenceView, Slot } from '../../discourse/sentence-view.ts';

export const KIND_LETTERS: Readonly<Record<EntityKind, string>> = {
  organisation: 'o',
  person: 'p',
  location: 'l',
  policy: 'y',
  technology: 't',
};
const NUMBER = /^\d[\d.,]*$/;

/** A sentence made ready for questions about pairs of its names; made once, asked for every pair. */
export interface SentenceIndex {
  readonly view: SentenceView;
  /** What each item counts as: itself, `#` a number, a letter a name of a kind. */
  readonly words: readonly string[];
  /** The item that each slot is. */
  readonly itemOf: ReadonlyMap<Slot, number>;
  /** The clause that each item stands in. */
  readonly clauseOf: readonly number[];
  readonly groupOf: ReadonlyMap<Slot, Group>;
  readonly governorOf: ReadonlyMap<Slot, string>;
  /** Indexes of the items that are verbs. */
  readonly verbs: readonly number[];
}

export function indexSentence(view: SentenceView): SentenceIndex {
  const itemOf = new Map<Slot, number>();
  const verbs: number[] = [];
  view.items.forEach((item, index) => {
    if (item.type === 'slot') itemOf.set(item.slot, index);
    else if (/^(?:v|vn|vd)$/.test(item.tag)) verbs.push(index);
  });
  const clauseOf: number[] = [];
  view.clauses.forEach(({ from, to }, clause) => {
    for (let index = from; index < to; index += 1) clauseOf[index] = clause;
  });
  const groupOf = new Map<Slot, Group>();
  const governors = new Map<Slot, string>();
  for (const group of view.groups) {
    const clause = view.clauses[clauseOf[group.from] ?? 0];
    const governor = governorOf(view, group, clause?.from ?? 0);
    for (const slot of group.slots) {
      groupOf.set(slot, group);
      governors.set(slot, governor);
    }
  }
  return { view, words: view.items.map(wordOf), itemOf, clauseOf, groupOf, governorOf: governors, verbs };
}

function wordOf(item: Item): string {
  if (item.type === 'slot') return KIND_LETTERS[item.slot.entity.kind];
  return NUMBER.test(item.text) ? '#' : item.text;
}
