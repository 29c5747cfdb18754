import type { ArticleRecord } from '../schema/graph-document.ts';
import { overlaps, type Range } from '../schema/span.ts';

export type BlockType = 'title' | 'heading' | 'paragraph' | 'furniture' | 'front';

/** A line of an article without the white space at its ends, and what it is. UTF-16 units of the article's text. */
export interface Block extends Range {
  readonly type: BlockType;
  /** Of a heading: 1 is the highest. */
  readonly level: number;
}

const BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
const HEADING = /^(#{1,6})[ \t]+/;
const COMMENT = /^<!--.*-->$/;
/** What may follow a title on its line without being part of it: the name of a site. UTF-16 units. */
const LONGEST_REST = 24;

/**
 * An article's blocks in the order of its text. Nothing but white space and Markdown's signs of headings
 * lies between them.
 */
export function cutBlocks({ text, title, source, furniture = [] }: ArticleRecord): Block[] {
  const markdown = /\.(?:md|markdown)$/i.test(source);
  const front = markdown ? frontEnd(text) : 0;
  const frontTitle = findTitle(text, title, front);
  const blocks: Block[] = cutFront(text, front, frontTitle);
  let untitled = frontTitle === null;
  for (const line of linesOf(text, front)) {
    const words = text.slice(line.start, line.end);
    const sign = markdown ? HEADING.exec(words) : null;
    const start = line.start + (sign?.[0].length ?? 0);
    const found = untitled ? titleOf(text, title, { start, end: line.end }) : null;
    if (found !== null) {
      untitled = false;
      blocks.push(...found);
    } else {
      const outside = COMMENT.test(words) || furniture.some((range) => overlaps(range, line));
      const type = outside ? 'furniture' : sign === null ? 'paragraph' : 'heading';
      blocks.push({
        start: outside ? line.start : start,
        end: line.end,
        type,
        level: sign?.[1]?.length ?? 0,
      });
    }
  }
  return blocks;
}

/** Where the front matter ends; 0 if there is none. */
function frontEnd(text: string): number {
  if (!/^\ufeff?---[ \t]*(?:\r\n|\n)/.test(text)) return 0;
  const close = /\n---[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = 3;
  const match = close.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}

function findTitle(text: string, title: string, end: number): Range | null {
  const at = title === '' ? -1 : text.slice(0, end).indexOf(title);
  return at < 0 ? null : { start: at, end: at + title.length };
}

function cutFront(text: string, end: number, title: Range | null): Block[] {
  const parts: Block[] = [];
  const add = (range: Range, type: BlockType) => {
    const { start, end: to } = trim(text, range);
    if (start < to) parts.push({ start, end: to, type, level: 0 });
  };
  add({ start: 0, end: title?.start ?? end }, 'front');
  if (title === null) return parts;
  add(title, 'title');
  add({ start: title.end, end }, 'front');
  return parts;
}

/** A line that begins with the title and says little else: the title, and what is left as furniture. */
function titleOf(text: string, title: string, line: Range): Block[] | null {
  const end = line.start + title.length;
  if (title === '' || end > line.end || line.end - end > LONGEST_REST) return null;
  if (text.slice(line.start, end) !== title) return null;
  const rest = trim(text, { start: end, end: line.end });
  const block: Block = { start: line.start, end, type: 'title', level: 0 };
  return rest.start < rest.end ? [block, { ...rest, type: 'furniture', level: 0 }] : [block];
}

/** The lines that hold more than white space, from an offset on. */
function linesOf(text: string, from: number): Range[] {
  const lines: Range[] = [];
  const add = (start: number, end: number) => {
    const line = trim(text, { start, end });
    if (line.start < line.end) lines.push(line);
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

function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
