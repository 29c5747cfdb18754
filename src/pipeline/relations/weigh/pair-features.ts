import type { EntityKind } from '../../../schema/ontology.ts';
import type { Slot } from '../../discourse/sentence-view.ts';
import { hashParts } from '../../learned/weight-table.ts';
import type { RelationCandidate } from '../relation.ts';
import { KIND_LETTERS, type SentenceIndex } from './sentence-index.ts';
import type { VerbRoles } from './verb-roles.ts';

/** Two names of a sentence, in the order in which a relation between them would run. */
export interface Pair {
  readonly source: Slot;
  readonly target: Slot;
}

/** What a pair is judged by: the sentence, what its verbs do with its names, and what the rules read in it. */
export interface PairContext {
  readonly sentence: SentenceIndex;
  readonly roles: readonly VerbRoles[];
  readonly rules: readonly RelationCandidate[];
  readonly isTitle: (word: string) => boolean;
  /** The kinds of relation that a word is known to state. */
  readonly typesOf: (word: string) => readonly string[];
}

/** Stands for an item where no item shows a sign. */
export const NO_ITEM = -2;

/**
 * The signs that speak for or against a relation of a pair. A sign is known by the hash of its text, which is
 * never made: there are a hundred of them for each pair of names.
 */
export class Signs {
  readonly hashes: number[] = [];
  /** For each sign the item that shows it, or `NO_ITEM`; -1 and the number of items for the sentence's ends. */
  readonly items: number[] = [];

  add(hash: number, item = NO_ITEM): void {
    this.hashes.push(hash);
    this.items.push(item);
  }
}

/** Words further than this from both ends of a long stretch say little. */
const NEAR = 9;
const LONGEST_STRING = 10;
/** The word outside a sentence's ends. */
const NOTHING = '^';
const BREAK = /^[,。;:]$/;

/** All signs of a pair. Their texts are the model's vocabulary: whoever changes one has to train it again. */
export function signsOf(pair: Pair, context: PairContext): Signs {
  const signs = new Signs();
  const place = placeOf(pair, context.sentence);
  const base = `${KIND_LETTERS[pair.source.entity.kind]}${KIND_LETTERS[pair.target.entity.kind]}${place.order}`;
  signs.add(hashParts('k', base));
  addDistance(signs, pair, place, base, context);
  addBetween(signs, place, base, context);
  addAround(signs, place, base, context);
  addGrammar(signs, pair, base, context);
  addVerbs(signs, pair, place, base, context);
  addRules(signs, pair, base, context);
  addNames(signs, pair, base);
  return signs;
}

interface Place {
  /** `<` the source first, `>` the target first, `s` / `t` where that one stands in an earlier sentence. */
  readonly order: '<' | '>' | 's' | 't' | 'x';
  /** Items of the first and of the second; -1 for one outside, which stands before all. */
  readonly first: number;
  readonly second: number;
}

function placeOf({ source, target }: Pair, { itemOf }: SentenceIndex): Place {
  const [from, to] = [itemOf.get(source) ?? -1, itemOf.get(target) ?? -1];
  if (from === -1 && to === -1) return { order: 'x', first: -1, second: -1 };
  if (from === -1) return { order: 's', first: -1, second: to };
  if (to === -1) return { order: 't', first: -1, second: from };
  return from < to ? { order: '<', first: from, second: to } : { order: '>', first: to, second: from };
}

function addDistance(
  signs: Signs,
  { source, target }: Pair,
  place: Place,
  base: string,
  { sentence }: PairContext,
): void {
  const { items } = sentence.view;
  const inner = items.slice(place.first + 1, Math.max(place.first + 1, place.second));
  const slots = inner.flatMap((item) => (item.type === 'slot' ? [item.slot] : []));
  const kinds = (kind: EntityKind) => slots.filter(({ entity }) => entity.kind === kind).length;
  const clauses = Math.max(
    0,
    (sentence.clauseOf[place.second] ?? 0) - (place.first < 0 ? -1 : (sentence.clauseOf[place.first] ?? 0)),
  );
  const near = (count: number, most: number) => (count > most ? `${most}+` : String(count));
  const together = sentence.groupOf.get(source) === sentence.groupOf.get(target);
  signs.add(hashParts('n', base, near(slots.length, 3), near(clauses, 3)));
  signs.add(hashParts('ns', base, near(kinds(source.entity.kind), 2)));
  signs.add(hashParts('nt', base, near(kinds(target.entity.kind), 2)));
  signs.add(hashParts('d', base, near(Math.ceil(inner.length / 3), 8)));
  signs.add(hashParts('f', base, source.form, target.form));
  if (together && place.first >= 0) signs.add(hashParts('g', base, near(slots.length, 2)));
}

function addBetween(
  signs: Signs,
  place: Place,
  base: string,
  { sentence, isTitle, typesOf }: PairContext,
): void {
  const { words } = sentence;
  const { items } = sentence.view;
  const [from, to] = [place.first + 1, place.second];
  let length = 0;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    const word = words[index] ?? NOTHING;
    length += word.length;
    if (index - from >= NEAR && to - index > NEAR) continue;
    signs.add(hashParts('b', base, word), index);
    signs.add(hashParts('B', word), index);
    signs.add(hashParts('bb', base, word, words[index + 1] ?? NOTHING), index);
    if (item?.type !== 'word') continue;
    if (isTitle(item.text)) signs.add(hashParts('bT', base), index);
    for (const type of typesOf(item.text)) signs.add(hashParts('bt', base, type), index);
  }
  if (length <= LONGEST_STRING)
    signs.add(hashParts('bs', base, words.slice(from, Math.max(from, to)).join('')));
}

function addAround(
  signs: Signs,
  place: Place,
  base: string,
  { sentence, isTitle, typesOf }: PairContext,
): void {
  const { words } = sentence;
  const { items } = sentence.view;
  const at = (index: number) => words[index] ?? NOTHING;
  const [a, b] = [place.first, place.second];
  signs.add(hashParts('r1', base, at(b + 1)), b + 1);
  signs.add(hashParts('r2', base, at(b + 1), at(b + 2)), b + 1);
  signs.add(hashParts('b-', base, at(b - 1)), b - 1);
  signs.add(hashParts('b--', base, at(b - 2), at(b - 1)), b - 1);
  if (a >= 0) {
    signs.add(hashParts('l1', base, at(a - 1)), a - 1);
    signs.add(hashParts('l2', base, at(a - 2), at(a - 1)), a - 1);
    signs.add(hashParts('a+', base, at(a + 1)), a + 1);
    signs.add(hashParts('ab', base, at(a + 1), at(b - 1)), a + 1);
    signs.add(hashParts('lr', base, at(a - 1), at(b + 1)), b + 1);
  }
  for (let index = b + 1; index < Math.min(items.length, b + 7); index += 1) {
    const item = items[index];
    if (item === undefined || (item.type === 'word' && BREAK.test(item.text))) break;
    signs.add(hashParts('R', base, at(index)), index);
    if (item.type !== 'word') continue;
    if (isTitle(item.text)) signs.add(hashParts('rT', base), index);
    for (const type of typesOf(item.text)) signs.add(hashParts('rt', base, type), index);
  }
  for (let index = a - 1; a > 0 && index >= Math.max(0, a - 6); index -= 1) {
    const item = items[index];
    if (item === undefined || (item.type === 'word' && BREAK.test(item.text))) break;
    signs.add(hashParts('L', base, at(index)), index);
    if (item.type !== 'word') continue;
    for (const type of typesOf(item.text)) signs.add(hashParts('lt', base, type), index);
  }
}

function addGrammar(signs: Signs, { source, target }: Pair, base: string, { sentence }: PairContext): void {
  const of = (slot: Slot) => sentence.governorOf.get(slot) ?? 'outside';
  const rank = (slot: Slot) => {
    const group = sentence.groupOf.get(slot);
    if (group === undefined || group.slots.length === 1) return 'alone';
    return group.slots.indexOf(slot) < group.heads ? 'head' : 'partner';
  };
  signs.add(hashParts('gs', base, of(source)));
  signs.add(hashParts('gt', base, of(target)));
  signs.add(hashParts('gg', base, of(source), of(target)));
  signs.add(hashParts('gr', base, rank(source), rank(target)));
}

function addVerbs(
  signs: Signs,
  pair: Pair,
  place: Place,
  base: string,
  { sentence, roles, typesOf }: PairContext,
): void {
  for (const { item, word, rolesOf } of roles) {
    const [from, to] = [rolesOf.get(pair.source), rolesOf.get(pair.target)];
    if (from === undefined || to === undefined) continue;
    for (const one of from)
      for (const other of to) {
        signs.add(hashParts('v', word, one, other), item);
        signs.add(hashParts('vr', base, one, other));
        for (const type of typesOf(word)) signs.add(hashParts('vt', type, one, other), item);
      }
  }
  const clause = sentence.clauseOf[place.second];
  const { words } = sentence;
  for (const index of sentence.verbs)
    if (sentence.clauseOf[index] === clause) signs.add(hashParts('c', base, words[index] ?? NOTHING), index);
  const before = sentence.verbs.findLast((index) => index < place.second && index > place.first);
  const after = sentence.verbs.find((index) => index > place.second);
  if (before !== undefined) signs.add(hashParts('v-', base, words[before] ?? NOTHING), before);
  if (after !== undefined) signs.add(hashParts('v+', base, words[after] ?? NOTHING), after);
}

function addRules(
  signs: Signs,
  { source, target }: Pair,
  base: string,
  { rules: found, sentence }: PairContext,
): void {
  for (const rule of found) {
    if (rule.source.entity === source.entity && rule.target.entity === target.entity) {
      signs.add(hashParts('rule', rule.rule));
      signs.add(hashParts('type', rule.type));
      signs.add(hashParts('tk', rule.type, base));
    } else if (rule.source.entity === target.entity && rule.target.entity === source.entity)
      signs.add(hashParts('back', rule.type));
    else if (rule.source.entity === source.entity) signs.add(hashParts('from', rule.type, base));
    else if (rule.target.entity === target.entity) signs.add(hashParts('into', rule.type, base));
    else if (rule.source.entity === target.entity || rule.target.entity === source.entity)
      signs.add(hashParts('near', rule.type, base));
  }
  if (sentence.groupOf.get(source) !== undefined) signs.add(hashParts('any', String(found.length > 0)));
}

function addNames(signs: Signs, { source, target }: Pair, base: string): void {
  const [from, to] = [source.entity.name, target.entity.name];
  signs.add(hashParts('es', base, from.slice(-2)));
  signs.add(hashParts('et', base, to.slice(-2)));
  signs.add(hashParts('ee', base, from.slice(-1), to.slice(-1)));
  if (from.startsWith(to)) signs.add(hashParts('is', base));
  else if (from.includes(to)) signs.add(hashParts('ii', base));
  if (to.startsWith(from)) signs.add(hashParts('it', base));
}
