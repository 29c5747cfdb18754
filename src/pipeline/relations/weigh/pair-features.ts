import type { EntityKind } from '../../../schema/ontology.ts';
import type { Item, Slot } from '../../discourse/sentence-view.ts';
import type { RelationCandidate } from '../relation.ts';
import type { SentenceIndex } from './sentence-index.ts';
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

/** A sign that speaks for or against a relation, and the item that shows it, if one does. */
export interface Feature {
  readonly name: string;
  readonly item?: number;
}

const LETTERS: Readonly<Record<EntityKind, string>> = {
  organisation: 'o',
  person: 'p',
  location: 'l',
  policy: 'y',
  technology: 't',
};
/** Words further than this from both ends of a long stretch say little. */
const NEAR = 9;
const LONGEST_STRING = 10;

/** All signs of a pair. Their names are the model's vocabulary: whoever changes one has to train it again. */
export function featuresOf(pair: Pair, context: PairContext): Feature[] {
  const place = placeOf(pair, context.sentence);
  const base = `${LETTERS[pair.source.entity.kind]}${LETTERS[pair.target.entity.kind]}${place.order}`;
  return [
    { name: `k|${base}` },
    ...distance(pair, place, base, context),
    ...between(place, base, context),
    ...around(place, base, context),
    ...grammar(pair, base, context),
    ...verbs(pair, place, base, context),
    ...rules(pair, base, context),
    ...names(pair, base),
  ];
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

function wordOf(item: Item | undefined): string {
  if (item === undefined) return '^';
  return item.type === 'word' ? item.text.replace(/^\d[\d.,]*$/, '#') : LETTERS[item.slot.entity.kind];
}

function distance(
  { source, target }: Pair,
  place: Place,
  base: string,
  { sentence }: PairContext,
): Feature[] {
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
  return [
    { name: `n|${base}|${near(slots.length, 3)}|${near(clauses, 3)}` },
    { name: `ns|${base}|${near(kinds(source.entity.kind), 2)}` },
    { name: `nt|${base}|${near(kinds(target.entity.kind), 2)}` },
    { name: `d|${base}|${near(Math.ceil(inner.length / 3), 8)}` },
    { name: `f|${base}|${source.form}|${target.form}` },
    ...(together && place.first >= 0 ? [{ name: `g|${base}|${near(slots.length, 2)}` }] : []),
  ];
}

function between(place: Place, base: string, { sentence, isTitle, typesOf }: PairContext): Feature[] {
  const { items } = sentence.view;
  const features: Feature[] = [];
  const [from, to] = [place.first + 1, place.second];
  let text = '';
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    const word = wordOf(item);
    text += word;
    if (index - from >= NEAR && to - index > NEAR) continue;
    features.push({ name: `b|${base}|${word}`, item: index });
    features.push({ name: `B|${word}`, item: index });
    features.push({ name: `bb|${base}|${word}|${wordOf(items[index + 1])}`, item: index });
    if (item?.type !== 'word') continue;
    if (isTitle(item.text)) features.push({ name: `bT|${base}`, item: index });
    for (const type of typesOf(item.text)) features.push({ name: `bt|${base}|${type}`, item: index });
  }
  if (text.length <= LONGEST_STRING) features.push({ name: `bs|${base}|${text}` });
  return features;
}

function around(place: Place, base: string, { sentence, isTitle, typesOf }: PairContext): Feature[] {
  const { items } = sentence.view;
  const at = (index: number) => (index < 0 ? '^' : wordOf(items[index]));
  const [a, b] = [place.first, place.second];
  const features: Feature[] = [
    { name: `r1|${base}|${at(b + 1)}`, item: b + 1 },
    { name: `r2|${base}|${at(b + 1)}|${at(b + 2)}`, item: b + 1 },
    { name: `b-|${base}|${at(b - 1)}`, item: b - 1 },
    { name: `b--|${base}|${at(b - 2)}|${at(b - 1)}`, item: b - 1 },
  ];
  if (a >= 0)
    features.push(
      { name: `l1|${base}|${at(a - 1)}`, item: a - 1 },
      { name: `l2|${base}|${at(a - 2)}|${at(a - 1)}`, item: a - 1 },
      { name: `a+|${base}|${at(a + 1)}`, item: a + 1 },
      { name: `ab|${base}|${at(a + 1)}|${at(b - 1)}`, item: a + 1 },
      { name: `lr|${base}|${at(a - 1)}|${at(b + 1)}`, item: b + 1 },
    );
  for (let index = b + 1; index < Math.min(items.length, b + 7); index += 1) {
    const item = items[index];
    if (item === undefined || (item.type === 'word' && /^[,。;:]$/.test(item.text))) break;
    features.push({ name: `R|${base}|${wordOf(item)}`, item: index });
    if (item.type !== 'word') continue;
    if (isTitle(item.text)) features.push({ name: `rT|${base}`, item: index });
    for (const type of typesOf(item.text)) features.push({ name: `rt|${base}|${type}`, item: index });
  }
  for (let index = a - 1; a > 0 && index >= Math.max(0, a - 6); index -= 1) {
    const item = items[index];
    if (item === undefined || (item.type === 'word' && /^[,。;:]$/.test(item.text))) break;
    features.push({ name: `L|${base}|${wordOf(item)}`, item: index });
    if (item.type !== 'word') continue;
    for (const type of typesOf(item.text)) features.push({ name: `lt|${base}|${type}`, item: index });
  }
  return features;
}

function grammar({ source, target }: Pair, base: string, { sentence }: PairContext): Feature[] {
  const of = (slot: Slot) => sentence.governorOf.get(slot) ?? 'outside';
  const rank = (slot: Slot) => {
    const group = sentence.groupOf.get(slot);
    if (group === undefined || group.slots.length === 1) return 'alone';
    return group.slots.indexOf(slot) < group.heads ? 'head' : 'partner';
  };
  return [
    { name: `gs|${base}|${of(source)}` },
    { name: `gt|${base}|${of(target)}` },
    { name: `gg|${base}|${of(source)}|${of(target)}` },
    { name: `gr|${base}|${rank(source)}|${rank(target)}` },
  ];
}

function verbs(pair: Pair, place: Place, base: string, { sentence, roles, typesOf }: PairContext): Feature[] {
  const features: Feature[] = [];
  for (const { item, word, rolesOf } of roles) {
    const [from, to] = [rolesOf.get(pair.source), rolesOf.get(pair.target)];
    if (from === undefined || to === undefined) continue;
    for (const one of from)
      for (const other of to) {
        features.push({ name: `v|${word}|${one}|${other}`, item });
        features.push({ name: `vr|${base}|${one}|${other}` });
        for (const type of typesOf(word)) features.push({ name: `vt|${type}|${one}|${other}`, item });
      }
  }
  const clause = sentence.clauseOf[place.second];
  const { items } = sentence.view;
  for (const index of sentence.verbs)
    if (sentence.clauseOf[index] === clause)
      features.push({ name: `c|${base}|${wordOf(items[index])}`, item: index });
  const before = sentence.verbs.findLast((index) => index < place.second && index > place.first);
  const after = sentence.verbs.find((index) => index > place.second);
  if (before !== undefined) features.push({ name: `v-|${base}|${wordOf(items[before])}`, item: before });
  if (after !== undefined) features.push({ name: `v+|${base}|${wordOf(items[after])}`, item: after });
  return features;
}

function rules({ source, target }: Pair, base: string, { rules: found, sentence }: PairContext): Feature[] {
  const features: Feature[] = [];
  for (const rule of found) {
    if (rule.source.entity === source.entity && rule.target.entity === target.entity)
      features.push(
        { name: `rule|${rule.rule}` },
        { name: `type|${rule.type}` },
        { name: `tk|${rule.type}|${base}` },
      );
    else if (rule.source.entity === target.entity && rule.target.entity === source.entity)
      features.push({ name: `back|${rule.type}` });
    else if (rule.source.entity === source.entity) features.push({ name: `from|${rule.type}|${base}` });
    else if (rule.target.entity === target.entity) features.push({ name: `into|${rule.type}|${base}` });
    else if (rule.source.entity === target.entity || rule.target.entity === source.entity)
      features.push({ name: `near|${rule.type}|${base}` });
  }
  if (sentence.groupOf.get(source) !== undefined) features.push({ name: `any|${found.length > 0}` });
  return features;
}

function names({ source, target }: Pair, base: string): Feature[] {
  const [from, to] = [source.entity.name, target.entity.name];
  const features: Feature[] = [
    { name: `es|${base}|${from.slice(-2)}` },
    { name: `et|${base}|${to.slice(-2)}` },
    { name: `ee|${base}|${from.slice(-1)}|${to.slice(-1)}` },
  ];
  if (from.startsWith(to)) features.push({ name: `is|${base}` });
  else if (from.includes(to)) features.push({ name: `ii|${base}` });
  if (to.startsWith(from)) features.push({ name: `it|${base}` });
  return features;
}
