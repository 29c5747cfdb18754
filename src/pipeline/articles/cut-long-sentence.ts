import type { Range } from '../../schema/span.ts';

/**
 * A sentence is cut at a comma beyond this many UTF-16 units. Real ones are shorter (the longest in the
 * gold articles has 224); text without any stop must not make the time of the rules grow with its square.
 */
const LONGEST = 500;
const BREAKS = new Set('，,、；;：: \n');

/** The range itself if it is short enough, else its pieces in order: cut behind a comma, or anywhere but in a surrogate pair. */
export function cutLongSentence(text: string, range: Range): Range[] {
  const pieces: Range[] = [];
  let { start } = range;
  while (range.end - start > LONGEST) {
    const end = lastBreak(text, start, start + LONGEST);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: range.end });
  return pieces;
}

function lastBreak(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST / 2; at -= 1) if (BREAKS.has(text.charAt(at - 1))) return at;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
