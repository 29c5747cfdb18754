import type { DateRange } from '../../graph/date-range.ts';
import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, NO_FOCUS, STEPS } from '../../graph/focus.ts';
import type { Passage } from '../../graph/passage.ts';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../../schema/ontology.ts';
import {
  type Appearance,
  COMMUNITY_MARKS,
  type Exploration,
  LANGUAGES,
  LAYOUTS,
  type Language,
  NOTHING,
  PLAIN,
  type Reading,
  type Selection,
  SIZES,
  UNTOUCHED,
  VIEWS,
  type View,
} from '../store/app-state.ts';

/** What an address says: how the graph is looked at, and the language if it names one. */
export interface Address {
  readonly exploration: Omit<Exploration, 'moved' | 'places'>;
  readonly language: Language | null;
  /** Which of the selection's quotes, as `graph/quote-anchor.ts` writes it. */
  readonly quote: string | null;
}

/** Addresses are kept to a length that mail programs and messengers leave whole, characters. */
const LONGEST = 2000;

/** Whatever in it means nothing is passed over: a link from anywhere opens, if only at the beginning. */
export function parseHash(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    exploration: {
      selection: parseSelection(parameters),
      filter: parseFilter(parameters),
      focus: parseFocus(parameters),
      view: parseView(parameters.get('view')),
      layout: oneOf(LAYOUTS, parameters.get('layout')) ?? UNTOUCHED.layout,
      appearance: parseAppearance(parameters),
      reading: parseReading(parameters.get('read')),
      followText: parameters.get('follow') === 'text',
      passage: parsePassage(parameters.get('passage')),
    },
    language: oneOf(LANGUAGES, parameters.get('lang')),
    quote: parameters.get('quote') || null,
  };
}

/**
 * The address within the page, from `#`, at most 2,000 characters long: where there is more to say, what
 * was picked by hand is left out from its end, then whole parts from the end. Parts that are as at
 * first are not named.
 */
export function formatHash({ exploration, language, quote }: Address): string {
  const parts = [
    ...selectionParts(exploration.selection),
    // A link to a quote opens its article, so it need not say so.
    ...(quote === null ? readingParts(exploration.reading) : [part('quote', quote)]),
    ...(exploration.followText ? [part('follow', 'text')] : []),
    ...passageParts(exploration.passage),
    ...(exploration.view === UNTOUCHED.view ? [] : [part('view', exploration.view)]),
    ...filterParts(exploration.filter),
    ...(exploration.layout === UNTOUCHED.layout ? [] : [part('layout', exploration.layout)]),
    ...appearanceParts(exploration.appearance),
    ...(language === null ? [] : [part('lang', language)]),
    ...focusParts(exploration.focus),
  ];
  let length = 1;
  const kept = parts.filter((text) => {
    length += text.length + 1;
    return length <= LONGEST + 1;
  });
  return `#${kept.join('&')}`;
}

/** The address of an article alone, and of a place in it. */
export function hashOfReading(reading: Reading): string {
  return `#${readingParts(reading).join('&')}`;
}

/** The address of a selection alone, as links within the page have it, or of one of its quotes. */
export function hashOf(selection: Selection, quote: string | null = null): string {
  return `#${[...selectionParts(selection), ...(quote === null ? [] : [part('quote', quote)])].join('&')}`;
}

function parseSelection(parameters: URLSearchParams): Selection {
  const relation = parameters.get('relation');
  if (relation) return { type: 'relation', key: relation };
  const [from, to] = [parameters.get('path'), parameters.get('to')];
  if (from && to) return { type: 'path', from, to, way: wholeNumber(parameters.get('way'), 1, 99, 1) - 1 };
  const keys = [...new Set(parameters.getAll('entity').filter((key) => key !== ''))];
  const [first] = keys;
  if (first === undefined) return NOTHING;
  return keys.length === 1 ? { type: 'entity', key: first } : { type: 'entities', keys };
}

/** `list` is what the outline was called when it was the only other view; such links are about. */
function parseView(text: string | null): View {
  return text === 'list' ? 'outline' : (oneOf(VIEWS, text) ?? UNTOUCHED.view);
}

function selectionParts(selection: Selection): string[] {
  switch (selection.type) {
    case 'none':
      return [];
    case 'entity':
      return [part('entity', selection.key)];
    case 'entities':
      return selection.keys.map((key) => part('entity', key));
    case 'relation':
      return [part('relation', selection.key)];
    case 'path': {
      const ends = [part('path', selection.from), part('to', selection.to)];
      return selection.way === 0 ? ends : [...ends, part('way', `${selection.way + 1}`)];
    }
  }
}

/** `ID@123`: an article and an offset into its text; without the offset its beginning; empty, the list. */
function parseReading(text: string | null): Reading | null {
  if (text === null) return null;
  const match = AT.exec(text);
  if (match === null) return { article: text, at: null };
  return { article: text.slice(0, match.index), at: match[1] ? Number(match[1]) : null };
}

const AT = /@(\d{0,9})$/;

function readingParts(reading: Reading | null): string[] {
  if (reading === null) return [];
  const { article, at } = reading;
  // An id that ends as an offset does must not be taken for one.
  const place = at !== null ? `@${at}` : AT.test(article) ? '@' : '';
  return [part('read', article + place).replace(/%40(\d*)$/, '@$1')];
}

/** `ID@12-40`: a stretch of an article's text. */
function parsePassage(text: string | null): Passage | null {
  const [, article = '', start, end] = /^(.+)@(\d{1,9})-(\d{1,9})$/s.exec(text ?? '') ?? [];
  const passage = { article, start: Number(start), end: Number(end) };
  return passage.start < passage.end ? passage : null;
}

function passageParts(passage: Passage | null): string[] {
  if (passage === null) return [];
  const { article, start, end } = passage;
  return [part('passage', `${article}@${start}-${end}`).replace(/%40(\d+-\d+)$/, '@$1')];
}

function parseFilter(parameters: URLSearchParams): Filter {
  const hidden = (parameters.get('without') ?? '').split(',');
  const of = <Value extends string>(values: readonly Value[]) =>
    new Set(values.filter((value) => hidden.includes(value)));
  return {
    hiddenKinds: of(ENTITY_KINDS),
    hiddenTypes: of(RELATION_TYPES),
    hiddenStatuses: of(STATUSES),
    hiddenArticles: new Set(parameters.getAll('noarticle')),
    dates: parseDates(parameters.get('dates')),
    leastQuotes: wholeNumber(parameters.get('quotes'), 1, 100_000, 1),
    leastConnections: wholeNumber(parameters.get('relations'), 0, 100_000, 0),
  };
}

function filterParts(filter: Filter): string[] {
  const hidden = [...filter.hiddenKinds, ...filter.hiddenTypes, ...filter.hiddenStatuses];
  const { dates } = filter;
  return [
    ...(hidden.length === 0 ? [] : [part('without', hidden.join(','))]),
    ...(dates === null ? [] : [part('dates', `${dates.from ?? ''}..${dates.to ?? ''}`)]),
    ...(filter.leastQuotes === SHOW_ALL.leastQuotes ? [] : [part('quotes', `${filter.leastQuotes}`)]),
    ...(filter.leastConnections === SHOW_ALL.leastConnections
      ? []
      : [part('relations', `${filter.leastConnections}`)]),
    ...[...filter.hiddenArticles].map((id) => part('noarticle', id)),
  ];
}

const DATES = /^(\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?$/;

/** `2018..2019-03`, either end may be left open. */
function parseDates(text: string | null): DateRange | null {
  const match = DATES.exec(text ?? '');
  if (match === null) return null;
  const [from, to] = [match[1] ?? null, match[2] ?? null];
  return from === null && to === null ? null : { from, to };
}

function parseFocus(parameters: URLSearchParams): Focus {
  return {
    centres: [...new Set(parameters.getAll('around'))],
    steps: STEPS.find((steps) => `${steps}` === parameters.get('steps')) ?? NO_FOCUS.steps,
    hidden: new Set(parameters.getAll('hide')),
    pinned: new Set(parameters.getAll('pin')),
    expanded: new Set(parameters.getAll('expand')),
  };
}

function focusParts({ centres, steps, hidden, pinned, expanded }: Focus): string[] {
  return [
    ...(steps === NO_FOCUS.steps || centres.length === 0 ? [] : [part('steps', `${steps}`)]),
    ...centres.map((key) => part('around', key)),
    ...[...expanded].map((key) => part('expand', key)),
    ...[...pinned].map((key) => part('pin', key)),
    ...[...hidden].map((key) => part('hide', key)),
  ];
}

function parseAppearance(parameters: URLSearchParams): Appearance {
  return {
    sizeBy: oneOf(SIZES, parameters.get('size')) ?? PLAIN.sizeBy,
    communities: oneOf(COMMUNITY_MARKS, parameters.get('communities')) ?? PLAIN.communities,
    greyHidden: parameters.get('hidden') === 'grey',
  };
}

function appearanceParts({ sizeBy, communities, greyHidden }: Appearance): string[] {
  return [
    ...(sizeBy === PLAIN.sizeBy ? [] : [part('size', sizeBy)]),
    ...(communities === PLAIN.communities ? [] : [part('communities', communities)]),
    ...(greyHidden ? [part('hidden', 'grey')] : []),
  ];
}

/** Chinese is left readable where the browser leaves it; what would end the value is encoded. */
function part(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string | null): Value | null {
  return values.find((value) => value === wanted) ?? null;
}

function wholeNumber(text: string | null, least: number, most: number, otherwise: number): number {
  if (text === null || !/^\d{1,6}$/.test(text)) return otherwise;
  return Math.min(most, Math.max(least, Number(text)));
}
