import type { Range } from '../../../schema/span.ts';

/** The model was trained on sentences; longer input gains nothing and costs memory. UTF-16 units. */
export const longestPiece = 200;

/** No name goes over a line end. */
const lineEnd = /[\r\n]+/gu;

/** Where a line that is too long is cut: after a match, of the first kind that has one late enough. */
const goodCuts = [
  /[。！？；!?;]+[”’"')\]）」』】》]*/gu,
  /[，,：:][”’"']?/gu,
  /[、)\]）」』】》]/gu,
  /\s+/gu,
] as const;

/** A cut before this would leave needlessly small pieces. */
const earliestCut = longestPiece / 2;

/**
 * Cuts a text into the pieces that the model reads one by one: its lines, and where one is longer than
 * {@link longestPiece} units, as much of it each time as ends with a sentence, else with a comma or colon,
 * a bracket, a space, or just there, but never within a surrogate pair. The pieces tile the text.
 */
export function cutIntoPieces(text: string): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (const end of [...endsOf(lineEnd, text), text.length]) {
    while (end - start > longestPiece) {
      const cut = start + bestCut(text.slice(start, start + longestPiece));
      pieces.push({ start, end: cut });
      start = cut;
    }
    if (end > start) pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** @param window the first {@link longestPiece} units of what is left */
function bestCut(window: string): number {
  for (const pattern of goodCuts) {
    const cut = endsOf(pattern, window).findLast((end) => end >= earliestCut);
    if (cut !== undefined) return cut;
  }
  const last = window.charCodeAt(window.length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return splitsPair ? window.length - 1 : window.length;
}

function endsOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
