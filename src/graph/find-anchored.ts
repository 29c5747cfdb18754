import searchApproximately from 'approx-string-match';
import type { ArticleRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';
import { isInsidePair, type QuoteAnchor, shortHash } from './quote-anchor.ts';

/** What has become of an anchored quote. Ranges are UTF-16 units of the article's text. */
export type AnchoredQuote =
  /** `edited`: it is no longer there word for word. */
  | { readonly outcome: 'found' | 'edited'; readonly article: ArticleRecord; readonly range: Range }
  /** Its words are no longer in its article. */
  | { readonly outcome: 'gone'; readonly article: ArticleRecord }
  | { readonly outcome: 'no-article' };

/** Of so many units one may have been changed. Shorter words than twice as many have to be the same. */
const UNITS_AN_ERROR = 4;
/** The changes may all be at one end, but of that most is still the same. */
const ERRORS_AT_AN_END = 0.4;
/** Between its two ends a quote may have become shorter or longer by this part of itself, and a few words. */
const STRETCH = 0.5;
const SLACK = 8;
/** In a text that repeats itself, so many places are looked at, the nearest first. */
const MOST_PLACES = 20;

/**
 * Finds a quote again, surest first: where it was; the same words elsewhere in its article; words that differ
 * a little, by approximate matching as Hypothesis re-attaches annotations ("Fuzzy Anchoring", 2013; the
 * library is its own). Its article is the one with its id, or else one with its title; if there is none,
 * another that has it word for word.
 */
export function findAnchored(articles: readonly ArticleRecord[], anchor: QuoteAnchor): AnchoredQuote {
  const own = articles.filter(({ id }) => id === anchor.article);
  const likely = own.length > 0 ? own : articles.filter(({ title }) => shortHash(title) === anchor.titleHash);
  const unsure = likely.length > 0 ? likely : articles;
  for (const article of unsure) {
    const range = findExactly(article.text, anchor);
    if (range !== null) return { outcome: 'found', article, range };
  }
  for (const article of likely) {
    const range = findEdited(article.text, anchor);
    if (range !== null) return { outcome: 'edited', article, range };
  }
  const [article] = likely;
  return article === undefined ? { outcome: 'no-article' } : { outcome: 'gone', article };
}

function findExactly(text: string, anchor: QuoteAnchor): Range | null {
  const length = anchor.end - anchor.start;
  const places: Range[] = [];
  for (let at = text.indexOf(anchor.first); at >= 0; at = text.indexOf(anchor.first, at + 1))
    if (shortHash(text.slice(at, at + length)) === anchor.hash) places.push({ start: at, end: at + length });
  return choose(text, anchor, places);
}

interface Place extends Range {
  readonly errors: number;
}

function findEdited(text: string, anchor: QuoteAnchor): Range | null {
  const most = Math.floor((anchor.first.length + anchor.last.length) / UNITS_AN_ERROR);
  const places =
    anchor.last === ''
      ? near(text, anchor.first, most < 2 ? 0 : most, anchor)
      : joinEnds(text, anchor).filter(({ errors }) => errors <= most);
  const fewest = Math.min(...places.map(({ errors }) => errors));
  const range = choose(
    text,
    anchor,
    places.filter(({ errors }) => errors === fewest),
  );
  if (range === null) return null;
  return {
    start: isInsidePair(text, range.start) ? range.start - 1 : range.start,
    end: isInsidePair(text, range.end) ? range.end + 1 : range.end,
  };
}

/**
 * Where both ends stand within reach of one another. The library gives only the places with the fewest
 * errors, so each end is also looked for around wherever the other one is.
 */
function joinEnds(text: string, anchor: QuoteAnchor): Place[] {
  const { start, end, first, last } = anchor;
  const reach = Math.ceil((end - start) * (1 + STRETCH)) + SLACK;
  const least = Math.floor((end - start) * (1 - STRETCH)) - SLACK;
  const join = (head: Place, tail: Place): Place[] =>
    tail.start >= head.end && tail.end - head.start >= least
      ? [{ start: head.start, end: tail.end, errors: head.errors + tail.errors }]
      : [];
  const find = (words: string, part?: Range) =>
    near(text, words, Math.floor(words.length * ERRORS_AT_AN_END), anchor, part);
  const fromHeads = find(first).flatMap((head) =>
    find(last, { start: head.end, end: head.start + reach }).flatMap((tail) => join(head, tail)),
  );
  const fromTails = find(last).flatMap((tail) =>
    find(first, { start: Math.max(0, tail.end - reach), end: tail.start }).flatMap((head) =>
      join(head, tail),
    ),
  );
  return [...fromHeads, ...fromTails];
}

/** Where words stand with the fewest errors that they have anywhere in a part of the text, at most so many. */
function near(text: string, words: string, most: number, { start: hint }: Range, part?: Range): Place[] {
  const { start, end } = part ?? { start: 0, end: text.length };
  return searchApproximately(text.slice(start, end), words, most)
    .map((match) => ({ start: start + match.start, end: start + match.end, errors: match.errors }))
    .filter((place) => place.end > place.start)
    .sort((one, other) => Math.abs(one.start - hint) - Math.abs(other.start - hint))
    .slice(0, MOST_PLACES);
}

/** The place with the most of the words before and after, then the one nearest to where the quote was. */
function choose(text: string, anchor: QuoteAnchor, places: readonly Range[]): Range | null {
  const { before, after } = anchor;
  const around = ({ start, end }: Range) =>
    sharedEnding(text.slice(0, start), before) + sharedBeginning(text.slice(end), after);
  const distance = ({ start }: Range) => Math.abs(start - anchor.start);
  const [best] = places
    .map((range) => ({ range, shared: before + after === '' ? 0 : around(range) }))
    .sort((one, other) => other.shared - one.shared || distance(one.range) - distance(other.range));
  return best === undefined ? null : { start: best.range.start, end: best.range.end };
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnding(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
