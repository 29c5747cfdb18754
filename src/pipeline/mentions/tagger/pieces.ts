import type { Range } from '../../../schema/span.ts';

/** The model was trained on sentences; longer input gains nothing and costs memory. UTF-16 units. */
export const longestPiece = 200;

/** What ends a sentence, with the closing marks that still belong to it. */
const sentenceEnd = /(?:[。！？；!?;]+[”’"')\]）」』】》]*|[\r\n]+)/gu;

/** Where a sentence that is too long is cut, the better place first. Each is cut after the match. */
const lesserEnds = [/[，,：:][”’"']?/gu, /[、)\]）」』】》]/gu, /\s+/gu] as const;

/**
 * Cuts a text into the pieces that the model reads one by one: after 。！？； and line ends, and where that
 * leaves more than {@link longestPiece} units, after the last comma, colon, bracket or space before that
 * limit, else at the limit, never within a surrogate pair. The pieces tile the text.
 */
export function cutIntoPieces(text: string): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (const end of [...endsOf(sentenceEnd, text), text.length]) {
    if (end <= start) continue;
    pieces.push(...cutLongPiece(text, start, end));
    start = end;
  }
  return pieces;
}

function cutLongPiece(text: string, from: number, end: number): Range[] {
  const pieces: Range[] = [];
  let start = from;
  while (end - start > longestPiece) {
    const cut = start + bestCut(text.slice(start, start + longestPiece + 1));
    pieces.push({ start, end: cut });
    start = cut;
  }
  pieces.push({ start, end });
  return pieces;
}

/** @param window the longest piece that is allowed and one unit more */
function bestCut(window: string): number {
  const early = longestPiece / 2;
  for (const lesserEnd of lesserEnds) {
    const cut = endsOf(lesserEnd, window.slice(0, longestPiece)).findLast((end) => end >= early);
    if (cut !== undefined) return cut;
  }
  const splitsPair = (window.codePointAt(longestPiece - 1) ?? 0) > 0xffff;
  return splitsPair ? longestPiece - 1 : longestPiece;
}

function endsOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
