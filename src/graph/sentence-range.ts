import type { Range } from '../schema/span.ts';

const ENDERS = new Set('。！？；!?');
const CLOSERS = new Set('”’」』）)》〉】"\'');
/** Around a sentence that is very long, so much of it is shown on either side of the words it is shown for. */
const SIDE_LIMIT = 140;

/** A sentence, or as much of a very long one as is worth showing. UTF-16 code units. */
export interface SentenceRange extends Range {
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/**
 * The sentence (or sentences) in which `words` stand: from after the last sentence end before them to
 * the first one after them, closing quotation marks included, white space at the ends not. A line
 * break always ends a sentence. The words themselves are always wholly inside.
 */
export function sentenceRange(text: string, words: Range): SentenceRange {
  let start = skipFrontMatterKey(text, sentenceStart(text, words.start), words.start);
  while (start < words.start && isSpace(text[start])) start += 1;
  let end = sentenceEnd(text, words.end);
  while (end > words.end && isSpace(text[end - 1])) end -= 1;
  const cutStart = words.start - start > SIDE_LIMIT;
  const cutEnd = end - words.end > SIDE_LIMIT;
  return {
    start: cutStart ? wholeCharacter(text, words.start - SIDE_LIMIT) : start,
    end: cutEnd ? wholeCharacter(text, words.end + SIDE_LIMIT) : end,
    cutStart,
    cutEnd,
  };
}

function sentenceStart(text: string, from: number): number {
  for (let at = from; at > 0; at -= 1) {
    if (isLineEnd(text[at - 1])) return at;
    if (endsSentenceBefore(text, at)) return at;
  }
  return 0;
}

/** True if the unit before `at` closes a sentence: an ender, or closing marks after one. */
function endsSentenceBefore(text: string, at: number): boolean {
  // Inside a run such as ？！” the sentence has not ended yet.
  if (isEnder(text[at]) || (isCloser(text[at]) && follows(text, at))) return false;
  return isEnder(text[at - 1]) || (isCloser(text[at - 1]) && follows(text, at - 1));
}

/** True if an ender comes before `at`, with nothing but closing marks between. */
function follows(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isCloser(text[before])) before -= 1;
  return before >= 0 && isEnder(text[before]);
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (isLineEnd(text[at])) return at;
    if (at > from && endsSentenceBefore(text, at)) return at;
    // The words themselves end with the sentence.
    if (at === from && endsSentenceBefore(text, at)) return at;
  }
  return text.length;
}

/** In the front matter a line begins with its key, which is no part of what it says. */
function skipFrontMatterKey(text: string, start: number, limit: number): number {
  const close = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  if (start >= close) return start;
  const key = /^[A-Za-z_][\w-]*:[ \t]*/.exec(text.slice(start, limit));
  return key === null ? start : start + key[0].length;
}

function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function isEnder(character: string | undefined): boolean {
  return character !== undefined && ENDERS.has(character);
}

function isCloser(character: string | undefined): boolean {
  return character !== undefined && CLOSERS.has(character);
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
