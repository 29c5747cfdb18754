import type { EntityKind } from '../../schema/ontology.ts';
import { toSimplified } from '../articles/normalise.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Governor, governorOf, isReporter, itemAt } from '../discourse/grammar.ts';
import type { Group, SentenceView, Slot } from '../discourse/sentence-view.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { NameIndex } from '../mentions/name-index.ts';
import { bodyOfTitle } from './body-of-title.ts';
import { compilePattern } from './compile-pattern.ts';
import { type Encoded, encode } from './encode-sentence.ts';
import { findUndertaking } from './holding-roles.ts';
import { findMainTopic } from './main-topic.ts';
import {
  isWord,
  needsOf,
  type PatternNeeds,
  rarestOf,
  type Sign,
  signOfKind,
  TITLE_SIGN,
} from './pattern-needs.ts';
import type { Construction } from './patterns/construction.ts';
import { CONSTRUCTIONS } from './patterns/constructions.ts';
import { KIND_OF_LETTER } from './patterns/kind-letters.ts';
import type { RelationCandidate } from './relation.ts';
import { slotsOfSpan, titleAfter } from './slot-spans.ts';
import { titleExpression } from './title-finder.ts';
import { WordSet } from './word-set.ts';

interface CompiledConstruction extends Construction {
  readonly needs: PatternNeeds;
  /** Made when it is first tried: with all titles in it, making one takes longer than matching it. */
  readonly expression: () => RegExp;
}

/** Matches the constructions; made for a lexicon, because titles are part of the patterns. */
export class ConstructionMatcher {
  readonly #constructions: readonly CompiledConstruction[];
  /** By each of the signs of which a construction needs one most of all: the numbers of the constructions. */
  readonly #byRarest = new Map<Sign, number[]>();
  /** The numbers of those that need nothing. */
  readonly #always: readonly number[];
  /** The words that any of them needs. */
  readonly #words: WordSet;
  readonly #titles: NameIndex<true>;

  constructor({ titles, titlePrefixes }: Pick<Lexicon, 'titles' | 'titlePrefixes'>) {
    const title = titleExpression(titles, titlePrefixes);
    this.#constructions = CONSTRUCTIONS.map((construction) => compileConstruction(construction, title));
    this.#always = this.#constructions.flatMap(({ needs }, number) => (needs.length === 0 ? [number] : []));
    this.#constructions.forEach(({ needs }, number) => {
      for (const sign of rarestOf(needs) ?? [])
        this.#byRarest.set(sign, [...(this.#byRarest.get(sign) ?? []), number]);
    });
    this.#words = new WordSet(this.#constructions.flatMap(({ needs }) => needs.flat().filter(isWord)));
    this.#titles = new NameIndex(titles.map((word) => [word, true] as const));
  }

  /** What the constructions read out of one sentence. */
  match(view: SentenceView, discourse: Discourse): RelationCandidate[] {
    const encoded = encode(view);
    if (encoded.slots.size === 0) return [];
    return this.#possible(this.#signsOf(encoded)).flatMap((construction) =>
      allMatches(construction.expression(), encoded.text).flatMap((match) =>
        readMatch(construction, match, encoded, discourse),
      ),
    );
  }

  /** Those that have all they need, in their own order. */
  #possible(signs: ReadonlySet<Sign>): CompiledConstruction[] {
    const numbers = new Set(this.#always);
    for (const sign of signs) for (const number of this.#byRarest.get(sign) ?? []) numbers.add(number);
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => this.#constructions[number] ?? [])
      .filter(({ needs }) => needs.every((anyOf) => anyOf.some((sign) => signs.has(sign))));
  }

  #signsOf({ text, slots }: Encoded): ReadonlySet<Sign> {
    const signs = this.#words.presentIn(text);
    for (const { entity } of slots.values()) signs.add(signOfKind(entity.kind));
    if (this.#titles.findAll(text).length > 0) signs.add(TITLE_SIGN);
    return signs;
  }
}

function compileConstruction(construction: Construction, title: string): CompiledConstruction {
  let expression: RegExp | null = null;
  return {
    ...construction,
    needs: needsOf(compilePattern(construction.pattern, TITLE_SIGN)),
    expression: () => {
      expression ??= new RegExp(compilePattern(construction.pattern, title), 'dgu');
      return expression;
    },
  };
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
  const { topic, notTitle, sourceName, targetName } = construction;
  const title = match.groups?.['title'];
  if (title !== undefined && notTitle?.test(title)) return [];
  const left = topic === undefined ? [] : leftOut(construction, topic, match, encoded, discourse);
  const named = topic?.end === 'source' ? left : slotsOf('S', construction, match, encoded);
  const sources = named.filter((slot) => hasName(slot, sourceName));
  const targets = (topic?.end === 'target' ? left : slotsOf('T', construction, match, encoded)).filter(
    ({ entity }) => targetName?.test(toSimplified(entity.name)) ?? true,
  );
  const trigger = triggerOf(match, encoded);
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity && target.start !== source.start)
      .map((target) => {
        const own = titleAfter(target, match, encoded.text, encoded.slots) ?? title;
        return {
          type: construction.type,
          source,
          target,
          trigger,
          rule: construction.rule,
          ...(own === undefined
            ? {}
            : { title: own.replaceAll(/[\uE000-\uF8FF]/g, (slot) => nameAt(slot, match, encoded)) }),
        };
      }),
  );
}

/** The end that the pattern leaves out. */
function leftOut(
  construction: Construction,
  topic: NonNullable<Construction['topic']>,
  match: RegExpExecArray,
  encoded: Encoded,
  discourse: Discourse,
): readonly Slot[] {
  if (topic.isOfTitle === true) {
    const [start = match.index] = match.indices?.groups?.['title'] ?? [];
    const offset = encoded.offsets[start] ?? encoded.view.end;
    return bodyOfTitle(match.groups?.['title'] ?? '', offset, encoded.view, discourse);
  }
  if (topic.isFirst === true) return firstNamed(topic.kind, offsetOfEnd(match), encoded, discourse);
  if (topic.isUndertaking !== true && topic.isMain !== true)
    return lastNamed(topic.kind, offsetOfEnd(match), encoded, discourse);
  const { view, offsets, slots } = encoded;
  const from = itemAt(view, offsets[match.index] ?? view.end);
  if (topic.isMain === true) {
    const matched = [...slots].filter(([at]) => match.index <= at).map(([, slot]) => slot);
    return findMainTopic(topic.kind, { view, discourse, before: from }, matched);
  }
  const clause = view.clauses.findIndex((range) => range.from <= from && from < range.to);
  return findUndertaking(
    { view, discourse, from, clause: Math.max(0, clause) },
    [topic.kind],
    [...slotsOf('S', construction, match, encoded)],
  );
}

/** Nothing is known of the name of what is only referred to. */
function hasName({ entity, form }: Slot, look: RegExp | undefined): boolean {
  return look === undefined || (form === 'name' && look.test(toSimplified(entity.name)));
}

/** Where the end that the pattern does name stands in the encoded sentence. */
function offsetOfEnd(match: RegExpExecArray): number {
  const groups = match.indices?.groups;
  return (groups?.['S'] ?? groups?.['T'] ?? groups?.['Slist'] ?? groups?.['Tlist'])?.[0] ?? match.index;
}

/** Who a sentence, or the part of it after a semicolon, says something of first; else the topic of earlier ones. */
function firstNamed(
  kind: EntityKind,
  offset: number,
  { view, slots, text, groups }: Encoded,
  discourse: Discourse,
): Slot[] {
  const start = text.lastIndexOf(';', offset);
  const end = slots.get(offset);
  const before = [...slots].flatMap(([at, slot]) => (start < at && at < offset ? [slot] : []));
  const candidates = groups.filter(
    (candidate) =>
      candidate.slots[0]?.entity.kind === kind &&
      candidate.slots.every((slot) => before.includes(slot) && slot !== end),
  );
  const group =
    candidates.find((candidate) => isFirst(view, candidate, 'none')) ??
    candidates.find((candidate) => isFirst(view, candidate, 'possessive'));
  const topic = group?.slots[0] ?? discourse.topicOf([kind]);
  return topic === null ? [] : [topic];
}

function isFirst(view: SentenceView, group: Group, governor: Governor): boolean {
  const clause = view.clauses.find(({ from, to }) => from <= group.from && group.from < to);
  return governorOf(view, group, clause?.from ?? 0) === governor && !isReporter(view, group);
}

/**
 * Who a phrase that leaves out one end is about: a person or product the last one named; anything else the
 * last free name (an object or a partner is no topic, nor is another of the list), else the topic of earlier
 * sentences. For an organisation stand the person who speaks for it and the product that it makes.
 */
function lastNamed(kind: EntityKind, offset: number, encoded: Encoded, discourse: Discourse): Slot[] {
  const named = encoded.slots.get(offset);
  const listed =
    encoded.groups.find(({ slots }) => named !== undefined && slots.includes(named))?.slots ?? [];
  const before = [...encoded.slots]
    .filter(([at, slot]) => at < offset && !listed.includes(slot))
    .map(([, slot]) => slot);
  if (kind === 'person' || kind === 'technology') {
    const last = before.findLast((slot) => slot.entity.kind === kind) ?? discourse.topicOf([kind]);
    return last === null ? [] : [last];
  }
  for (const slot of before.filter((candidate) => encoded.free.has(candidate)).reverse()) {
    if (slot.entity.kind === kind) return [slot];
    const standIn = kind === 'organisation' ? discourse.organisationBehind(slot.entity) : null;
    if (standIn !== null) return [{ ...slot, entity: standIn }];
  }
  const topic = discourse.topicOf([kind]);
  return topic === null ? [] : [topic];
}

function nameAt(character: string, match: RegExpExecArray, { text, slots }: Encoded): string {
  return slots.get(text.indexOf(character, match.index))?.entity.name ?? '';
}

function slotsOf(
  name: 'S' | 'T',
  construction: Construction,
  match: RegExpExecArray,
  { text, slots, groups }: Encoded,
): readonly Slot[] {
  const place = match.indices?.groups?.[name];
  if (place !== undefined) {
    const slot = slots.get(place[0]);
    return slot === undefined ? [] : [slot];
  }
  const spanned = slotsOfSpan(name, match, text, slots);
  if (spanned !== null) return spanned;
  const list = match.indices?.groups?.[`${name}list`];
  const first = list && slots.get(list[0]);
  if (list === undefined || first === undefined) return [];
  const isWhole = list[1] - list[0] > 1;
  const kinds = listedKinds(construction.pattern, name);
  const members = isWhole
    ? [...slots].filter(([at]) => list[0] <= at && at < list[1]).map(([, slot]) => slot)
    : restOfGroup(first, groups);
  return members
    .filter(({ entity }) => kinds.includes(entity.kind))
    .filter((slot) => !ownsNext(slot, text, slots));
}

/** The kinds that a list of a pattern may hold; others in it only describe (甲与某国药企乙). */
function listedKinds(pattern: string, role: 'S' | 'T'): readonly EntityKind[] {
  const letters = new RegExp(`\\{${role}\\+:([opylt]+)\\}`).exec(pattern)?.[1] ?? '';
  return [...letters].flatMap((letter) => KIND_OF_LETTER[letter] ?? []);
}

/** The names listed after one whose list the pattern cannot follow, because descriptions part them. */
function restOfGroup(first: Slot, groups: readonly Group[]): readonly Slot[] {
  const all = groups.find((candidate) => candidate.slots.includes(first))?.slots ?? [first];
  return all.slice(all.indexOf(first)).filter((slot) => slot.entity.kind === first.entity.kind);
}

/** 甲旗下乙 in a list of partners: the partner is what is owned. */
function ownsNext(slot: Slot, text: string, slots: ReadonlyMap<number, Slot>): boolean {
  for (const [offset, candidate] of slots) if (candidate === slot) return text.startsWith('旗下', offset + 1);
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
