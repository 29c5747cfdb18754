import type { EntityKind } from '../../schema/ontology.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { governorOf, groupsWithin } from '../discourse/grammar.ts';
import type { Group, Item, SentenceView, Slot } from '../discourse/sentence-view.ts';
import { bodyOfTitle } from './body-of-title.ts';
import type { Construction } from './patterns/construction.ts';
import { CONSTRUCTIONS } from './patterns/constructions.ts';
import { KIND_OF_LETTER } from './patterns/kind-letters.ts';
import type { RelationCandidate } from './relation.ts';
import { titleExpression } from './title-finder.ts';

/**
 * Slots stand in the encoded sentence as one private-use character each, a block of them for each kind,
 * so that a pattern can ask for kinds and a match can be led back to the name.
 */
const BLOCK = 0x500;
const BLOCKS: Readonly<Record<EntityKind, number>> = {
  organisation: 0xe000,
  person: 0xe000 + BLOCK,
  location: 0xe000 + 2 * BLOCK,
  policy: 0xe000 + 3 * BLOCK,
  technology: 0xe000 + 4 * BLOCK,
};
const ANY_SLOT = '[\\uE000-\\uF8FF]';

interface CompiledConstruction extends Construction {
  readonly expression: RegExp;
}

/** Matches the constructions; made once for a lexicon, because titles are part of the patterns. */
export class ConstructionMatcher {
  readonly #constructions: readonly CompiledConstruction[];

  constructor(titles: readonly string[], titlePrefixes: readonly string[]) {
    const title = titleExpression(titles, titlePrefixes);
    this.#constructions = CONSTRUCTIONS.map((construction) => ({
      ...construction,
      expression: new RegExp(compilePattern(construction.pattern, title), 'dgu'),
    }));
  }

  /** What the constructions read out of one sentence. */
  match(view: SentenceView, discourse: Discourse): RelationCandidate[] {
    const encoded = encode(view);
    return this.#constructions.flatMap((construction) =>
      allMatches(construction.expression, encoded.text).flatMap((match) =>
        readMatch(construction, match, encoded, discourse),
      ),
    );
  }
}

interface Encoded {
  readonly view: SentenceView;
  readonly text: string;
  /** The item that each character of the text comes from, and where in the article it stands. */
  readonly offsets: readonly number[];
  readonly slots: ReadonlyMap<number, Slot>;
  readonly groups: readonly Group[];
  /** Names that nothing governs, possessors too: they may be what the sentence is about. */
  readonly free: ReadonlySet<Slot>;
}

function encode(view: SentenceView): Encoded {
  let text = '';
  const offsets: number[] = [];
  const slots = new Map<number, Slot>();
  let count = 0;
  let last: Item | undefined;
  for (const item of view.items) {
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

/** Matches may overlap: each search goes on one character after the last match's start. */
function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    matches.push(match);
    expression.lastIndex = match.index + 1;
  }
  return matches;
}

function readMatch(
  construction: Construction,
  match: RegExpExecArray,
  encoded: Encoded,
  discourse: Discourse,
): RelationCandidate[] {
  const { topic, notTitle, targetName } = construction;
  const title = match.groups?.['title'];
  if (title !== undefined && notTitle?.test(title)) return [];
  const left = topic === undefined ? [] : leftOut(topic, match, encoded, discourse);
  const sources = topic?.end === 'source' ? left : slotsOf('S', match, encoded);
  const targets = (topic?.end === 'target' ? left : slotsOf('T', match, encoded)).filter(
    ({ entity }) => targetName?.test(entity.name) ?? true,
  );
  const trigger = triggerOf(match, encoded);
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity)
      .map((target) => ({
        type: construction.type,
        source,
        target,
        trigger,
        rule: construction.rule,
        ...(title === undefined
          ? {}
          : { title: title.replaceAll(/[\uE000-\uF8FF]/g, (slot) => nameAt(slot, match, encoded)) }),
      })),
  );
}

/** The end that the pattern leaves out. */
function leftOut(
  topic: NonNullable<Construction['topic']>,
  match: RegExpExecArray,
  encoded: Encoded,
  discourse: Discourse,
): readonly Slot[] {
  if (topic.isOfTitle !== true) return lastNamed(topic.kind, offsetOfEnd(match), encoded, discourse);
  const [start = match.index] = match.indices?.groups?.['title'] ?? [];
  const offset = encoded.offsets[start] ?? encoded.view.end;
  return bodyOfTitle(match.groups?.['title'] ?? '', offset, encoded.view, discourse);
}

/** Where the end that the pattern does name stands in the encoded sentence. */
function offsetOfEnd(match: RegExpExecArray): number {
  const groups = match.indices?.groups;
  return (groups?.['S'] ?? groups?.['T'] ?? groups?.['Slist'] ?? groups?.['Tlist'])?.[0] ?? match.index;
}

/**
 * Who a phrase that leaves out one end is about: a person the last one named; anything else the last free
 * name (an object or a partner is no topic), else the topic of earlier sentences.
 */
function lastNamed(kind: EntityKind, offset: number, encoded: Encoded, discourse: Discourse): Slot[] {
  const before = [...encoded.slots].filter(([at, slot]) => at < offset && slot.entity.kind === kind);
  const named = before.map(([, slot]) => slot);
  const last = kind === 'person' ? named.at(-1) : named.findLast((slot) => encoded.free.has(slot));
  const topic = last ?? discourse.topicOf([kind]);
  return topic === null ? [] : [topic];
}

function nameAt(character: string, match: RegExpExecArray, { text, slots }: Encoded): string {
  return slots.get(text.indexOf(character, match.index))?.entity.name ?? '';
}

function slotsOf(name: 'S' | 'T', match: RegExpExecArray, { text, slots, groups }: Encoded): readonly Slot[] {
  const place = match.indices?.groups?.[name];
  if (place !== undefined) {
    const slot = slots.get(place[0]);
    return slot === undefined ? [] : [slot];
  }
  const spanned = slotsOfSpan(name, match, { text, slots });
  if (spanned !== null) return spanned;
  const list = match.indices?.groups?.[`${name}list`];
  const first = list && slots.get(list[0]);
  if (first === undefined) return [];
  const group = groups.find((candidate) => candidate.slots.includes(first));
  const all = group?.slots ?? [first];
  const isWhole = (list?.[1] ?? 0) - (list?.[0] ?? 0) > 1;
  const members = isWhole
    ? all.filter((slot) => within(slot, list, slots))
    : all.slice(all.indexOf(first)).filter((slot) => slot.entity.kind === first.entity.kind);
  return members.filter((slot) => !ownsNext(slot, text, slots));
}

/** All names of the wanted kinds in a stretch, but for owners of what follows and employers of who follows. */
function slotsOfSpan(
  name: 'S' | 'T',
  match: RegExpExecArray,
  { text, slots }: Pick<Encoded, 'text' | 'slots'>,
): Slot[] | null {
  const groups = Object.entries(match.indices?.groups ?? {});
  const [key, span] = groups.find(([group, place]) => place && group.startsWith(`${name}span`)) ?? [];
  if (key === undefined || span === undefined) return null;
  const kinds = [...key.slice(`${name}span`.length)].map((letter) => KIND_OF_LETTER[letter]);
  return [...slots].flatMap(([offset, slot]) =>
    span[0] <= offset &&
    offset < span[1] &&
    kinds.includes(slot.entity.kind) &&
    !BELONGS_TO_NEXT.test(text.slice(offset + 1, offset + 20))
      ? [slot]
      : [],
  );
}
/** 甲旗下乙, 甲的子公司乙, 甲董事长某某. */
const BELONGS_TO_NEXT = new RegExp(
  `^(?:旗下|的?(?:全资|控股)?(?:子公司|附属公司)|[^,、。;和与及\\uE000-\\uF8FF]{1,14}[${kindRange('p')}])`,
  'u',
);

/** 甲旗下乙 in a list of partners: the partner is what is owned. */
function ownsNext(slot: Slot, text: string, slots: ReadonlyMap<number, Slot>): boolean {
  for (const [offset, candidate] of slots) if (candidate === slot) return text.startsWith('旗下', offset + 1);
  return false;
}

function within(
  slot: Slot,
  list: readonly [number, number] | undefined,
  slots: ReadonlyMap<number, Slot>,
): boolean {
  if (list === undefined) return false;
  for (const [offset, candidate] of slots)
    if (candidate === slot) return list[0] <= offset && offset < list[1];
  return false;
}

/** The words of the match that are no name and no mark: from the first to the last of them. */
function triggerOf(match: RegExpExecArray, { offsets }: Encoded): { start: number; end: number } {
  const isWord = (index: number) => /[^\uE000-\uF8FF,.:"'、()]/.test(match[0].charAt(index));
  let first = 0;
  while (first < match[0].length && !isWord(first)) first += 1;
  let last = match[0].length - 1;
  while (last > first && !isWord(last)) last -= 1;
  const at = (index: number) => offsets[match.index + index] ?? 0;
  return first >= match[0].length
    ? { start: at(0), end: at(match[0].length) }
    : { start: at(first), end: at(last + 1) };
}

function compilePattern(pattern: string, title: string): string {
  return pattern
    .replaceAll('TITLE', title)
    .replaceAll('~', '[^,。、;:!?"()\\uE000-\\uF8FF]{0,12}?')
    .replaceAll('{}]', '\\uE000-\\uF8FF]')
    .replaceAll('{()}', '(?: ?\\([^()。]{1,30}\\))? ?')
    .replaceAll('{X}', ANY_SLOT)
    .replaceAll(/\{([opylt])\}/g, (_, letter: string) => `[${kindRange(letter)}]`)
    .replaceAll(/\{([ST])\*:([opylt]+)\}/g, (_, role: string, letters: string) => {
      const slot = `[${[...letters].map(kindRange).join('')}]`;
      return `(?<${role}span${letters}>${slot}(?:[^。;:!?"]{0,70}?${slot})?)`;
    })
    .replaceAll(/\{([ST])(\+?):([opylt]+)\}/g, (_, role: string, list: string, letters: string) => {
      const slot = `[${[...letters].map(kindRange).join('')}]`;
      if (list === '') return `(?<${role}>${slot})`;
      const item = `[^,。;:!?\\uE000-\\uF8FF]{0,14}?`;
      return `(?<${role}list>${slot}(?:(?:、|和|及|与|以及)${item}${slot}|旗下${item}${slot})*)`;
    });
}

function kindRange(letter: string): string {
  const kind = KIND_OF_LETTER[letter];
  if (kind === undefined) throw new Error(`"${letter}" stands for no kind of entity`);
  const hex = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return `${hex(BLOCKS[kind])}-${hex(BLOCKS[kind] + BLOCK - 1)}`;
}
