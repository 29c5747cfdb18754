import type { Range } from '../../schema/span.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { trim } from './lines.ts';

const ENDERS = new Set('。！？；…!?;｡．');
const CLOSERS = new Set('”’」』）)】〕》〉﹂﹄］]');
/** Before a full stop these are words that go on: companies, titles, numbers. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|St|No|vs|etc|Jr|Sr|Prof|Gen|Vol|Fig|al|i\.e|e\.g|a\.m|p\.m)$/iu;
/** After an end these show that it was none; after a closing mark some particles do, too. */
const GOES_ON = new Set('，、：,:');
const GOES_ON_AFTER_QUOTE = new Set('的了吗呢吧地得之');
/** Brackets longer than this hold sentences of their own. UTF-16 units. */
const LONGEST_BRACKET = 120;
const HOLDS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The sentences between two offsets, in order, without white space at their ends and with their closing
 * quotes. They end at 。！？；… and at full stops that are no part of a number or an abbreviation, but not
 * inside a short bracket or title. Pieces without a letter or digit are left out.
 * Offsets are UTF-16 units of `text`; `normalised` is the same text for matching. Linear in time.
 */
export function splitSentences(text: string, normalised: string, start: number, end: number): Range[] {
  const sentences: Range[] = [];
  let from = start;
  const cut = (to: number) => {
    const range = trim(normalised, from, to);
    if (range.start < range.end && HOLDS_WORDS.test(normalised.slice(range.start, range.end)))
      for (const piece of cutLongSentence(text, range))
        sentences.push(trim(normalised, piece.start, piece.end));
    from = to;
  };
  const state = { bracket: -1, quotes: 0 };
  for (let at = start; at < end; at++) {
    track(state, text.charAt(at), at);
    if (at - state.bracket < LONGEST_BRACKET && state.bracket >= from) continue;
    if (!endsHere(text, at, end)) continue;
    const after = behindClosers(text, at + 1, end, state);
    const closed = after > at + 1 && !ENDERS.has(text.charAt(after - 1));
    if (goesOn(text, after, end, closed)) {
      at = after - 1;
      continue;
    }
    cut(after);
    at = after - 1;
  }
  cut(end);
  return sentences;
}

interface State {
  /** Where the innermost open bracket or book title began; -1 outside. */
  bracket: number;
  /** Straight quotes since the start: an odd number is an open quote. */
  quotes: number;
}

function track(state: State, character: string, at: number): void {
  if (character === '（' || character === '(' || character === '《') state.bracket = at;
  else if (character === '）' || character === ')' || character === '》') state.bracket = -1;
  else if (character === '"') state.quotes++;
}

function endsHere(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (character === '.') return isFullStop(text, at, end);
  if (character === '!' || character === '?')
    return !/[\p{L}\p{N}=&/]/u.test(text.charAt(at + 1)) || /\p{Script=Han}/u.test(text.charAt(at - 1));
  if (character === ';') return /[\p{Script=Han}\s]/u.test(text.charAt(at + 1)) || at + 1 === end;
  return ENDERS.has(character);
}

function isFullStop(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  const next = at + 1 < end ? text.charAt(at + 1) : '';
  if (/\p{Script=Han}[”’」』）)"]?$/u.test(before)) return !/[\p{N}.a-z]/u.test(next);
  if (next !== '' && !/[\s"”’)]/u.test(next)) return false;
  if (/^\s/u.test(next) && !/^\s+[\p{Lu}\p{Script=Han}“"「]/u.test(text.slice(at + 1, at + 6))) return false;
  return next === '' || !ABBREVIATION.test(before);
}

function goesOn(text: string, from: number, end: number, closed: boolean): boolean {
  let at = from;
  while (at < end && /[ \u00a0\u3000]/u.test(text.charAt(at))) at++;
  if (at >= end) return false;
  return GOES_ON.has(text.charAt(at)) || (closed && GOES_ON_AFTER_QUOTE.has(text.charAt(at)));
}

/** Past further marks of the same end (？！, ……) and the quotes and brackets that it closes. */
function behindClosers(text: string, from: number, end: number, state: State): number {
  let at = from;
  while (at < end) {
    const character = text.charAt(at);
    const closesStraight = character === '"' && state.quotes % 2 === 1;
    if (!ENDERS.has(character) && !CLOSERS.has(character) && !closesStraight) break;
    track(state, character, at);
    at++;
  }
  return at;
}
