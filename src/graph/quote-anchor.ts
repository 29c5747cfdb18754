import type { ArticleRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';

/** A quote is kept whole up to this length; of a longer one so much of its beginning and end. UTF-16 units. */
const WHOLE = 24;
const FIRST = 12;
const LAST = 8;
/** Words of which an article has several are told apart by so many units before and after them. */
const CONTEXT = 8;
/** A longer one is none of ours, and is not looked at, characters. */
const LONGEST = 600;

/**
 * What finds a quote again after the article was changed and the graph built anew: its words, where they
 * stood, and what stood around them. UTF-16 units throughout.
 *
 * The words are kept as a `TextQuoteSelector` of the W3C's Web Annotation Data Model (§ 4.2.4) keeps them,
 * shortened to their two ends as a URL's text fragment does (`text=prefix-,start,end,-suffix`, WICG Scroll to
 * Text Fragment), with the place of a `TextPositionSelector` (§ 4.2.5) as a hint.
 */
export interface QuoteAnchor extends Range {
  /** The article's id. */
  readonly article: string;
  /** Of the article's title, which outlives its id if its file is renamed. */
  readonly titleHash: string;
  /** Of all the words: it tells whether those between the two ends are still the same. */
  readonly hash: string;
  readonly first: string;
  /** '' if `first` is all of them. */
  readonly last: string;
  /** '' both if the article has these words only once. */
  readonly before: string;
  readonly after: string;
}

/** @param quote where it stands in its article's text; it must not be empty */
export function anchorQuote({
  article,
  start,
  end,
}: Range & { readonly article: ArticleRecord }): QuoteAnchor {
  const { text } = article;
  const words = text.slice(start, end);
  const whole = words.length <= WHOLE;
  const once = text.indexOf(words) === text.lastIndexOf(words);
  return {
    article: article.id,
    titleHash: shortHash(article.title),
    start,
    end,
    hash: shortHash(words),
    first: whole ? words : beginning(words, FIRST),
    last: whole ? '' : ending(words, LAST),
    before: once ? '' : ending(text.slice(0, start), CONTEXT),
    after: once ? '' : beginning(text.slice(end), CONTEXT),
  };
}

/** `2021-05-18-harbour~18-61~1x9k2b.k3a8~云帆科技的~海湾市启用。`, as it stands in an address. */
export function formatAnchor(anchor: QuoteAnchor): string {
  const { article, start, end, hash, titleHash, first, last, before, after } = anchor;
  const words = [first, last, before, after].map(escapePart);
  return [escapePart(article), `${start}-${end}`, `${hash}.${titleHash}`, ...words]
    .join('~')
    .replace(/~+$/, '');
}

/** Null for what is no anchor. */
export function parseAnchor(written: string): QuoteAnchor | null {
  if (written.length > LONGEST) return null;
  const parts = written.split('~').map((part) => part.replaceAll('%7E', '~').replaceAll('%25', '%'));
  const [article, range, hashes, first, last = '', before = '', after = ''] = parts;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(range ?? '') ?? [];
  const [, hash, titleHash] = /^([0-9a-z]{1,7})\.([0-9a-z]{1,7})$/.exec(hashes ?? '') ?? [];
  if (!article || !first || !hash || !titleHash || Number(end) <= Number(start)) return null;
  return { article, start: Number(start), end: Number(end), hash, titleHash, first, last, before, after };
}

/** FNV-1a over UTF-16 units, 32 bits, in base 36: enough to see that words were changed, not to prove anything. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What separates the parts is written otherwise within them; half a character, which no address can hold, as �. */
function escapePart(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('~', '%7E')
    .replace(/\p{Surrogate}/gu, '�');
}

/** The first units of a text, no character cut in two. */
function beginning(text: string, units: number): string {
  return text.slice(0, isInsidePair(text, units) ? units - 1 : units);
}

function ending(text: string, units: number): string {
  const at = Math.max(0, text.length - units);
  return text.slice(isInsidePair(text, at) ? at + 1 : at);
}

/** Whether a place lies between the two units of one character. */
export function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}
