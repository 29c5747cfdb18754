import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Range } from '../../schema/span.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Article, Furniture, FurnitureReason, Sentence } from './article.ts';
import { blankMarkup } from './blank-markup.ts';
import { decodeText } from './decode-text.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { joinLines } from './join-lines.ts';
import { type Line, splitLines } from './lines.ts';
import { normalise, restoreChineseMarks } from './normalise.ts';
import { findPageFurniture, type LineRole } from './page-furniture.ts';
import { findDate } from './read-date.ts';
import { type Head, readHead } from './read-head.ts';
import { splitSentences } from './split-sentences.ts';

/** One input as the caller has it. */
export interface ArticleSource {
  /** The file's name with its ending: `.md` is read as Markdown with front matter, anything else as plain text. */
  readonly name: string;
  /** Where it came from, as messages and the graph should name it. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

export interface ReadArticle {
  /** Null if there is no text to be read; the diagnostics then hold an error. */
  readonly article: Article | null;
  readonly diagnostics: Diagnostic[];
}

/** Bytes → article: decoded, its head read, its story cut into sentences and its page furniture set aside. Never throws. */
export function readArticle({ name, source, bytes }: ArticleSource): ReadArticle {
  const decoded = decodeText(source, bytes);
  if (!decoded.ok) return { article: null, diagnostics: decoded.diagnostics };
  const read = readText(name, source, decoded.text);
  return { article: read.article, diagnostics: [...decoded.diagnostics, ...read.diagnostics] };
}

/** The same for a text that is decoded already. */
export function readText(name: string, source: string, text: string): ReadArticle {
  const markdown = /\.(?:md|markdown)$/iu.test(name);
  const front = markdown ? readFrontMatter(source, text) : NO_FRONT_MATTER;
  const bodyStart = front.range?.end ?? 0;
  const normalised = normalise(
    markdown ? text.slice(0, bodyStart) + blankMarkup(text.slice(bodyStart)) : text,
  );
  const lines = splitLines(text, normalised, bodyStart);
  const head = readHead(text, lines, front.title === null);
  const titleSpan = front.title?.range ?? head.title;
  const id = articleId(name);
  const title =
    front.title?.value ?? (head.title === null ? id : text.slice(head.title.start, head.title.end));
  const parts = divide(text, normalised, front, head, lines, title);
  const article: Article = {
    id,
    title,
    byline: front.byline?.value ?? head.byline?.value ?? null,
    publishedAt: front.publishedAt ?? head.publishedAt ?? findDate(id)?.iso ?? null,
    source,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    text,
    normalised: restoreChineseMarks(text, normalised),
    titleSpan,
    bylineSpan: front.byline === null ? (head.byline?.range ?? null) : front.byline.range,
    ...parts,
  };
  return { article, diagnostics: front.diagnostics };
}

const NO_FRONT_MATTER: FrontMatter = {
  range: null,
  title: null,
  byline: null,
  publishedAt: null,
  diagnostics: [],
};

/** The file's name without its ending, kept as it is: it stands in links. */
export function articleId(name: string): string {
  return name.replace(/^.*[/\\]/u, '').replace(/(?<=.)\.[^.]*$/u, '');
}

function divide(
  text: string,
  normalised: string,
  front: FrontMatter,
  head: Head,
  lines: readonly Line[],
  title: string,
): { sentences: Sentence[]; furniture: Furniture[] } {
  const known = new Set([...head.bylineLines, ...(head.titleLine === null ? [] : [head.titleLine])]);
  const roles: Map<number, LineRole> = findPageFurniture(lines, known, title);
  for (const index of head.bylineLines) roles.set(index, { because: 'byline', aside: true });

  const sentences: Sentence[] = [];
  let paragraph = 0;
  const add = (range: Range | null | undefined, aside: FurnitureReason | null) => {
    if (range === null || range === undefined) return;
    const ranges = splitSentences(text, normalised, range.start, range.end);
    for (const { start, end } of ranges) sentences.push({ start, end, paragraph, aside });
    if (ranges.length > 0) paragraph++;
  };
  for (const { range, aside } of frontFields(front)) add(range, aside);
  for (const group of joinLines(lines, new Set([...known, ...roles.keys()]))) {
    const [first = 0] = group;
    const role = roles.get(first);
    if (role?.aside === false) continue;
    if (first === head.titleLine) {
      const titleLine = lines[first];
      const rest = { start: head.title?.end ?? 0, end: titleLine?.end ?? 0 };
      add(head.title, null);
      add(head.siteName ?? rest, head.siteName === null ? null : 'site-name');
    } else
      add(
        { start: lines[first]?.start ?? 0, end: lines[group[group.length - 1] ?? first]?.end ?? 0 },
        role?.aside ? role.because : null,
      );
  }
  return { sentences, furniture: [...frontFurniture(front), ...lineFurniture(lines, roles)] };
}

/** The fields of the front matter that are words of the article, in the order of the text. */
function frontFields(front: FrontMatter): { range: Range; aside: FurnitureReason | null }[] {
  const fields: { range: Range; aside: FurnitureReason | null }[] = [];
  if (front.title?.range) fields.push({ range: front.title.range, aside: null });
  if (front.byline?.range) fields.push({ range: front.byline.range, aside: 'byline' });
  return fields.sort((a, b) => a.range.start - b.range.start);
}

/** What of the front matter is neither title nor byline. */
function frontFurniture(front: FrontMatter): Furniture[] {
  if (front.range === null) return [];
  const pieces: Furniture[] = [];
  let start = front.range.start;
  for (const { range } of [
    ...frontFields(front),
    { range: { start: front.range.end, end: front.range.end } },
  ]) {
    if (start < range.start) pieces.push({ start, end: range.start, because: 'front-matter' });
    start = range.end;
  }
  return pieces;
}

function lineFurniture(lines: readonly Line[], roles: ReadonlyMap<number, LineRole>): Furniture[] {
  return lines.flatMap((line, index) => {
    const role = roles.get(index);
    return role === undefined || role.aside
      ? []
      : [{ start: line.start, end: line.end, because: role.because }];
  });
}
