import type { EntityKind } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { Word } from '../mentions/article-mentions.ts';

/** A name in a sentence, and what it names. */
export interface Slot extends Range {
  readonly entity: Entity;
  /** A name, or what refers to it without naming it: a nominal (该公司) or a pronoun (其). */
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** What a sentence is made of for the reader of relations: names, and the words between them. */
export type Item =
  | { readonly type: 'slot'; readonly slot: Slot; readonly start: number; readonly end: number }
  | {
      readonly type: 'word';
      readonly text: string;
      readonly tag: string;
      readonly start: number;
      readonly end: number;
    };

/**
 * Names that stand side by side in one role: A、B和C, also with descriptions before each
 * (云端智能芯片A、终端处理器B).
 */
export interface Group extends Range {
  /** The names in order. */
  readonly slots: readonly Slot[];
  /** How many of them stand before a 与, 同 or 跟: they are the ones that act, the rest act with them. */
  readonly heads: number;
  /** Indexes of its first and last item in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** A sentence ready for matching. Offsets into the article's text. */
export interface SentenceView extends Range {
  readonly paragraph: number;
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  /** Ranges of item indexes between commas, colons and the like; they leave the punctuation out. */
  readonly clauses: readonly { readonly from: number; readonly to: number }[];
}

const CLAUSE_BREAK = /^[,;:。!?…]+$/;
const CONNECTOR = /^(?:、|和|及|以及|与|同|跟|暨|\/|并|及其)$/;
const PARTNER_CONNECTOR = /^(?:与|同|跟)$/;
/** Tags of words that describe a name that follows: nouns, adjectives, numbers, measures and places. */
const DESCRIPTIVE = /^(?:n|nz|nw|vn|a|an|ad|m|q|f|s|ns|nt|nr|LOC|ORG|PER|xc)$/;
const MARK = /^["'《》()<>]$/;

export function viewSentence(
  sentence: Range & { readonly paragraph: number; readonly words: readonly Word[] },
  slots: readonly Slot[],
): SentenceView {
  const items = toItems(sentence.words, slots);
  return {
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    items,
    groups: toGroups(items),
    clauses: toClauses(items),
  };
}

/** Words give way to the names that cover them; what is left of a word that a name cuts stays a word. */
function toItems(words: readonly Word[], slots: readonly Slot[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const word of words) {
    let start = Math.max(word.start, coveredTo(items));
    for (;;) {
      const slot = slots[next];
      if (slot === undefined || slot.start >= word.end) break;
      if (slot.start > start) items.push(partOf(word, start, slot.start));
      items.push({ type: 'slot', slot, start: slot.start, end: slot.end });
      start = Math.max(start, slot.end);
      next += 1;
    }
    start = Math.max(start, coveredTo(items));
    if (start < word.end) items.push(partOf(word, start, word.end));
  }
  return items;
}

/** Where the last name ends: the word that it ends in may be the next one. */
function coveredTo(items: readonly Item[]): number {
  const last = items.at(-1);
  return last?.type === 'slot' ? last.end : 0;
}

function partOf(word: Word, start: number, end: number): Item {
  const text = word.text.slice(start - word.start, end - word.start);
  return { type: 'word', text, tag: word.tag, start, end };
}

function toClauses(items: readonly Item[]): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  let insideUntil = 0;
  items.forEach((item, index) => {
    if (index >= insideUntil) insideUntil = closingOf(items, index);
    if (index < insideUntil || item.type !== 'word' || !CLAUSE_BREAK.test(item.text)) return;
    if (index > from) clauses.push({ from, to: index });
    from = index + 1;
  });
  if (items.length > from) clauses.push({ from, to: items.length });
  return clauses;
}

/** Longest remark in brackets that a clause may go on after, in items. */
const LONGEST_REMARK = 16;

/** 甲公司(600000.SH,下称"甲")与乙: the index after a remark that opens here; the same index if none does. */
function closingOf(items: readonly Item[], index: number): number {
  if (!textAt(items, index).endsWith('(')) return index;
  for (let closing = index + 1; closing <= index + LONGEST_REMARK; closing += 1)
    if (textAt(items, closing).startsWith(')')) return closing + 1;
  return index;
}

function toGroups(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item?.type !== 'slot') {
      index += 1;
      continue;
    }
    if (isPlaceBefore(items, index)) {
      index += 1;
      continue;
    }
    const group = growGroup(items, index, item.slot);
    groups.push(group);
    index = group.to + 1;
  }
  return groups;
}

/** 辽宁省沈抚新区: the first of two names that touch says where the second is, and plays no part of its own. */
function isPlaceBefore(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  return (
    item?.type === 'slot' &&
    next?.type === 'slot' &&
    item.slot.entity.kind === 'location' &&
    /^(?:location|organisation)$/.test(next.slot.entity.kind) &&
    item.slot.form === 'name' &&
    item.end - item.start > 1
  );
}

function growGroup(items: readonly Item[], from: number, first: Slot): Group {
  const slots = [first];
  let heads = 1;
  let partnered = false;
  let to = from;
  for (;;) {
    const next = nextInList(items, to + 1, first.entity.kind);
    if (next === null) break;
    partnered ||= next.partner;
    slots.push(next.slot);
    if (!partnered) heads = slots.length;
    to = next.index;
  }
  const [start, end] = [first.start, slots.at(-1)?.end ?? first.end];
  return { slots, heads, from, to, start, end };
}

/** Longest run of describing words between two names of a list, in characters. */
const LONGEST_DESCRIPTION = 14;

/** A的企业、B: a member of the list may be something of A's. */
const OF_IT = /^(?:企业|公司|子公司|项目|产品|机构)$/;

/** 甲和乙旗下的丙: the second member of the list is 丙. */
const OWNS = /^(?:旗下|麾下|下属|名下)$/;

/**
 * How many items from a name in a list on only describe the next member: whose it is (甲和乙旗下的丙), or
 * among organisations the place it is from (甲集团、某国主权基金乙). 0 if the name is a member itself.
 */
function describingItems(items: readonly Item[], index: number, kind: EntityKind): number {
  const [item, next] = [items[index], items[index + 1]];
  if (item?.type !== 'slot' || next?.type !== 'word') return 0;
  if (OWNS.test(next.text)) return textAt(items, index + 2) === '的' ? 3 : 2;
  // 甲中心、某地的乙中心
  const isWhere = item.slot.entity.kind === 'location' && next.text === '的';
  if (isWhere && kind !== 'location' && items[index + 2]?.type === 'slot') return 2;
  const isPlace = kind === 'organisation' && item.slot.entity.kind === 'location';
  return isPlace && /^(?:n|nz|vn|a)$/.test(next.tag) ? 1 : 0;
}

function textAt(items: readonly Item[], index: number): string {
  const item = items[index];
  return item?.type === 'word' ? item.text : '';
}

function isBesideInList(before: Item | undefined, item: Item): boolean {
  return before?.start === item.start || (isSingleCharacter(before) && isSingleCharacter(item));
}

function isSingleCharacter(item: Item | undefined): boolean {
  return item?.type === 'slot' && item.slot.entity.kind === 'location' && item.end - item.start === 1;
}

function nextInList(
  items: readonly Item[],
  from: number,
  kind: EntityKind,
): { slot: Slot; index: number; partner: boolean } | null {
  const passage: Passage = { connector: null, length: 0 };
  for (let index = closingOf(items, from); index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || textAt(items, index).startsWith(')')) return null;
    // 双方: one expression for several. 中美: one character each, without a mark.
    if (item.type === 'slot' && index === from && isBesideInList(items[from - 1], item))
      return { slot: item.slot, index, partner: false };
    const described = passage.connector === null ? 0 : describingItems(items, index, kind);
    if (isPlaceBefore(items, index) || described > 0) index += Math.max(0, described - 1);
    else if (item.type === 'slot') return memberOf(item.slot, index, passage);
    else {
      const further = passWord(items, index, passage);
      if (further === null) return null;
      index += further;
    }
  }
  return null;
}

/** The way from one name of a list to the next. */
interface Passage {
  connector: string | null;
  /** Of the describing words, in characters. */
  length: number;
}

function memberOf(slot: Slot, index: number, { connector }: Passage) {
  return connector === null ? null : { slot, index, partner: PARTNER_CONNECTOR.test(connector) };
}

/** Passes a word between two names of a list: how many further items it takes, null if no list has such a word. */
function passWord(items: readonly Item[], index: number, passage: Passage): number | null {
  const item = items[index];
  if (item?.type !== 'word') return null;
  if (passage.connector === null && CONNECTOR.test(item.text)) {
    passage.connector = item.text;
    return 0;
  }
  if (passage.connector === null && item.text === '的' && OF_IT.test(textAt(items, index + 1))) return 1;
  if (MARK.test(item.text)) {
    // 《某办法》《某条例》: the marks alone part them.
    if (/^[《"]$/.test(item.text) && /^[》"]$/.test(textAt(items, index - 1))) passage.connector ??= '、';
    return 0;
  }
  passage.length += item.text.length;
  return DESCRIPTIVE.test(item.tag) && passage.length <= LONGEST_DESCRIPTION ? 0 : null;
}
