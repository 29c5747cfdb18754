import type { Range } from '../../schema/span.ts';

/** A stretch of one line that lies in the same marks from end to end; half-open, as all ranges. */
export interface Piece<Mark extends Range> extends Range {
  /** The marks that it lies in, the shortest first. */
  readonly marks: readonly Mark[];
}

/** One line of a text, its line break included. */
export interface MarkedLine<Mark extends Range> extends Range {
  /** From one, as editors count. */
  readonly number: number;
  readonly pieces: readonly Piece<Mark>[];
}

/**
 * Cuts a text into lines and those into pieces at the ends of the marks, which may overlap in any way.
 * The pieces tile the text, and none begins or ends within a surrogate pair. The time is linear in the text
 * and the marks, as long as few of them overlap in one place.
 */
export function markText<Mark extends Range>(text: string, marks: readonly Mark[]): MarkedLine<Mark>[] {
  const waiting = marks
    .map((mark) => ({ mark, start: startOfCharacter(text, mark.start), end: endOfCharacter(text, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  let open: typeof waiting = [];
  return cutIntoLines(text).map(({ start, end }, index) => {
    const pieces: Piece<Mark>[] = [];
    for (let at = start; at < end; ) {
      open = open.filter((entry) => entry.end > at);
      for (let entry = waiting[next]; entry !== undefined && entry.start <= at; entry = waiting[++next])
        open.push(entry);
      const upTo = Math.min(end, waiting[next]?.start ?? end, ...open.map((entry) => entry.end));
      pieces.push({ start: at, end: upTo, marks: shortestFirst(open.map(({ mark }) => mark)) });
      at = upTo;
    }
    return { number: index + 1, start, end, pieces };
  });
}

function cutIntoLines(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: index + lineBreak.length });
    start = index + lineBreak.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

function shortestFirst<Mark extends Range>(marks: Mark[]): Mark[] {
  return marks.length < 2 ? marks : marks.sort((a, b) => a.end - a.start - (b.end - b.start));
}

function startOfCharacter(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset;
}

function endOfCharacter(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
