import type { EntityKind } from '../../schema/ontology.ts';
import { governorOf, groupsWithin } from '../discourse/grammar.ts';
import type { Group, Item, SentenceView, Slot } from '../discourse/sentence-view.ts';

/**
 * Slots stand in the encoded sentence as one private-use character each, a block of them for each kind,
 * so that a pattern can ask for kinds and a match can be led back to the name.
 */
export const BLOCK = 0x500;
/** Where each kind's block begins. */
export const BLOCKS: Readonly<Record<EntityKind, number>> = {
  organisation: 0xe000,
  person: 0xe000 + BLOCK,
  location: 0xe000 + 2 * BLOCK,
  policy: 0xe000 + 3 * BLOCK,
  technology: 0xe000 + 4 * BLOCK,
};
/** A sentence as one string, with the way back to its items. */
export interface Encoded {
  readonly view: SentenceView;
  readonly text: string;
  /** The item that each character of the text comes from, and where in the article it stands. */
  readonly offsets: readonly number[];
  readonly slots: ReadonlyMap<number, Slot>;
  readonly groups: readonly Group[];
  /** Names that nothing governs, possessors too: they may be what the sentence is about. */
  readonly free: ReadonlySet<Slot>;
}

/** The sentence with each name as one character; what stands in brackets after a name is left out. */
export function encode(view: SentenceView): Encoded {
  let text = '';
  const offsets: number[] = [];
  const slots = new Map<number, Slot>();
  let count = 0;
  let last: Item | undefined;
  const asides = asideItems(view);
  for (const [index, item] of view.items.entries()) {
    if (asides.has(index)) continue;
    if (item.type === 'slot') {
      if (isAbbreviated(item) && isAbbreviated(last)) {
        text += '、';
        offsets.push(item.start);
      }
      slots.set(text.length, item.slot);
      text += String.fromCharCode(BLOCKS[item.slot.entity.kind] + (count % BLOCK));
      offsets.push(item.start);
      count += 1;
    } else {
      for (let index = 0; index < item.text.length; index += 1) offsets.push(item.start + index);
      text += item.text;
    }
    last = item;
  }
  offsets.push(view.end);
  return { view, text, offsets, slots, groups: view.groups, free: freeSlots(view) };
}

/** Longest aside after a name, in items: 云岭科技(600000.SH)的股东. */
const LONGEST_ASIDE = 6;

/** What stands in brackets right after a name: a code or another name of it, in the way of what the phrase says. */
function asideItems({ items }: SentenceView): Set<number> {
  const asides = new Set<number>();
  items.forEach((item, index) => {
    if (item.type !== 'word' || item.text !== '(' || items[index - 1]?.type !== 'slot') return;
    const length = items.slice(index, index + LONGEST_ASIDE).findIndex(isClosing);
    if (items.slice(index, index + length).some(isPlace)) return;
    for (let inside = index; length > 0 && inside <= index + length; inside += 1) asides.add(inside);
  });
  return asides;
}

/** A place in brackets says where what stands before them is. */
function isPlace(item: Item): boolean {
  return item.type === 'slot' && item.slot.entity.kind === 'location';
}

function isClosing(item: Item): boolean {
  return item.type === 'word' && item.text === ')';
}

function freeSlots(view: SentenceView): Set<Slot> {
  const free = view.clauses.flatMap(({ from, to }) =>
    groupsWithin(view, from, to).filter((group) =>
      /^(?:none|possessive)$/.test(governorOf(view, group, from)),
    ),
  );
  return new Set(free.flatMap((group) => group.slots));
}

/** 中美: two places side by side in one character each are a list without its mark. */
function isAbbreviated(item: Item | undefined): boolean {
  return item?.type === 'slot' && item.end - item.start === 1;
}
