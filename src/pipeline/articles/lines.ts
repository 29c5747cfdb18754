import type { Range } from '../../schema/span.ts';

/** A line that holds words, without the white space at its ends. Offsets are UTF-16 units of the article's text. */
export interface Line extends Range {
  /** The line in `normalised`. */
  readonly words: string;
  /** How many empty lines stand between it and the line before. */
  readonly gap: number;
  /** How far it is indented, in units. */
  readonly indent: number;
  /** Marked as a heading in Markdown. */
  readonly heading: boolean;
}

const BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu;
const EDGE = /[\s\u200b\u2060]/u;

/**
 * The lines of a text from `from` on, empty ones counted but left out.
 * `normalised` has the length of `text`; white space is looked for in it, since marks are blank there.
 */
export function splitLines(text: string, normalised: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const add = (lineStart: number, lineEnd: number) => {
    const { start, end } = trim(normalised, lineStart, lineEnd);
    if (start === end) {
      gap++;
      return;
    }
    const heading = /^[ \t]{0,3}#{1,6}[ \t]/u.test(text.slice(lineStart, start));
    lines.push({ start, end, words: normalised.slice(start, end), gap, indent: start - lineStart, heading });
    gap = 0;
  };
  let start = from;
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}

/** The range without white space at its ends; empty if there is nothing else in it. */
export function trim(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
