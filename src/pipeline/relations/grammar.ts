import type { Group, Item, SentenceView } from './sentence-view.ts';

/** The part that a group of names plays in its clause, by the word that governs it. */
export type Governor = 'none' | 'in' | 'with' | 'by' | 'to' | 'from' | 'other' | 'verb' | 'possessive';

const PREPOSITIONS: ReadonlyMap<string, Governor> = new Map([
  ...['在', '于', '到', '至', '入', '进'].map((word) => [word, 'in'] as const),
  ...['与', '和', '同', '跟', '携手', '联合', '联手', '会同'].map((word) => [word, 'with'] as const),
  ...['由', '被', '获', '受', '经'].map((word) => [word, 'by'] as const),
  ...['向', '对', '给', '为', '面向', '朝'].map((word) => [word, 'to'] as const),
  ...['从', '自', '来自', '源于'].map((word) => [word, 'from'] as const),
  ...['把', '以', '除', '除了', '通过', '关于', '比', '如', '像', '像是'].map(
    (word) => [word, 'other'] as const,
  ),
]);

/** Verbs after which a name is still free to be a subject: they present it or report its words. */
const PRESENTING =
  /^(?:有|是|为|作为|成为|称|表示|宣布|介绍|认为|透露|说|指出|包括|包含|涵盖|例如|比如|诸如|其中|显示|报道|获悉|预计|将|正|正在|可|可以|应|能|要|会|就|已|已经|让|使|令)+$/;

/** How far back from a name, in characters, its governor is looked for. */
const REACH = 18;

/** What governs a group: the nearest preposition or verb before it that nothing but description parts from it. */
export function governorOf(view: SentenceView, group: Group, clauseFrom: number): Governor {
  if (textOf(view.items[group.to + 1]) === '的') return 'possessive';
  let reach = REACH;
  let inRelative = false;
  for (let index = group.from - 1; index >= clauseFrom; index -= 1) {
    const item = view.items[index];
    if (item === undefined || item.type === 'slot') return 'none';
    const preposition = PREPOSITIONS.get(item.text);
    if (preposition !== undefined && !(item.text === '为' && item.tag === 'v')) return preposition;
    if (item.text === '的') inRelative = true;
    else if (isGoverningVerb(item) && !inRelative) return 'verb';
    reach -= item.text.length;
    if (reach <= 0) return 'none';
  }
  return 'none';
}

function isGoverningVerb(item: Item): boolean {
  return item.type === 'word' && item.tag === 'v' && !PRESENTING.test(item.text);
}

function textOf(item: Item | undefined): string | null {
  return item?.type === 'word' ? item.text : null;
}

/** The groups that lie wholly in a range of items, in order. */
export function groupsWithin(view: SentenceView, from: number, to: number): Group[] {
  return view.groups.filter((group) => group.from >= from && group.to < to);
}

/** The text of the words in a range of items, names left out as `□`. */
export function wordsBetween(view: SentenceView, from: number, to: number): string {
  return view.items
    .slice(Math.max(0, from), Math.max(0, to))
    .map((item) => (item.type === 'word' ? item.text : '□'))
    .join('');
}

/** The index of the item that holds an offset; the number of items if none does. */
export function itemAt(view: SentenceView, offset: number): number {
  const index = view.items.findIndex((item) => offset < item.end);
  return index === -1 ? view.items.length : index;
}
