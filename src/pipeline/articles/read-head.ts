import type { Range } from '../../schema/span.ts';
import { type Line, trim } from './lines.ts';
import { PERSON_NAME } from './person-names.ts';
import { findDate } from './read-date.ts';

/** What the first lines of a story say about it. Indexes are into the lines that were given. */
export interface Head {
  readonly title: Range | null;
  readonly titleLine: number | null;
  /** The name of a site behind the title (…_广东频道). */
  readonly siteName: Range | null;
  readonly byline: { readonly value: string; readonly range: Range } | null;
  readonly bylineLines: readonly number[];
  /** `YYYY-MM-DD` */
  readonly publishedAt: string | null;
}

/** How many lines from the top can hold byline and date; the lead may stand among them. */
const HEAD_LINES = 12;
const LONGEST_TITLE = 80;
const LONGEST_META = 60;

const SEPARATOR = '[\\s,、/|&丨]';
const NAMES = `${PERSON_NAME}(?:${SEPARATOR}{1,3}${PERSON_NAME}){0,5}`;
const AFTER_NAMES = `(?=$|[\\s,.;|/()\\[\\]丨]|报道|报导|摄|通讯员|实习|编辑|发自|发于|\\d)`;
const NAMES_ONLY = new RegExp(`^(?<names>${NAMES})$`, 'u');
const LABELLED = new RegExp(
  `(?:(?:^|[\\s(\\[|丨])(?:作者|撰文|撰稿|采写|文字|文)\\s*[:/|丨]\\s*|(?:^|[\\s(\\[|丨]|\\p{Script=Han}{2,6})(?:记者|作者)\\s*[:/|丨]?\\s*)(?<names>${NAMES})${AFTER_NAMES}`,
  'u',
);
/** In running text only with its brackets: （记者 钱童心）. */
const BRACKETED = new RegExp(
  `[(\\[][^()\\[\\]]{0,12}(?:记者|作者|文)[:/|\\s]*(?<names>${NAMES})(?:\\s[^()]{0,10})?[)\\]]`,
  'u',
);
const LATIN = /^by:?\s+(?<names>\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]*){1,3})$/iu;
/** Named so often in running text, a name at the head is not the author's. */
const TALKED_ABOUT = 2;
/** Headings that have a name's form. */
const NO_NAMES =
  /^(?:前言|导语|导读|摘要|引言|提要|正文|金融|文化|时间|时评|时事|方案|安徽|江苏|江西|成都|常州|石油|关注|简介|解读|单位|明天|高铁|高端|高层|马上|史记)/u;

const META = /(?:来源|时间|日期|编辑|作者|记者|稿源|(?:发布|更新)(?:时间|日期|于)?)\s*[:|/\s]/u;
const SITE_BY_UNDERSCORE = /[_|｜丨]\s*(?<site>[^_|｜丨,.!?:;"()]{2,16})$/u;
const SITE_BY_HYPHEN =
  /(?<!\s)\s*[-–—]{1,2}\s*(?<site>[^-–—,.!?:;"()]{0,12}(?:网|频道|新闻|日报|晚报|时报|财经|在线|客户端|网站|资讯|观察|杂志|门户|中心|\.com|\.cn|News))$/iu;

/**
 * Title, byline and date by their form in the first lines of a story (and a bracketed byline or a date in
 * its last). `withTitle` is false where the front matter has told the title already.
 * Ranges are UTF-16 units of `text`.
 */
export function readHead(text: string, lines: readonly Line[], withTitle: boolean): Head {
  const titleLine = withTitle ? findTitleLine(lines) : null;
  const title = titleLine === null ? null : readTitle(lines[titleLine]);
  const candidates = metaLines(lines, titleLine);
  const bylineLines = candidates.filter((index) => isByline(lines, index, titleLine));
  const ranges =
    bylineLines.length > 0
      ? bylineLines.flatMap((index) => nameRanges(lines[index], [NAMES_ONLY, LATIN]))
      : labelledNames(lines, candidates);
  return {
    title: title?.title ?? null,
    titleLine,
    siteName: title?.siteName ?? null,
    byline: joinNames(text, ranges),
    bylineLines,
    publishedAt: readPublished(lines, candidates),
  };
}

function findTitleLine(lines: readonly Line[]): number | null {
  const heading = lines.slice(0, HEAD_LINES).findIndex((line) => line.heading);
  if (heading !== -1) return heading;
  return lines.length === 0 ? null : 0;
}

function readTitle(line: Line | undefined): { title: Range; siteName: Range | null } | null {
  if (line === undefined) return null;
  let end = line.end;
  while (line.words.length <= 2 * LONGEST_TITLE) {
    const words = line.words.slice(0, end - line.start);
    const site = SITE_BY_UNDERSCORE.exec(words) ?? SITE_BY_HYPHEN.exec(words);
    if (site === null || site.index < 4) break;
    end = trim(line.words, 0, site.index).end + line.start;
  }
  const first = end - line.start > LONGEST_TITLE ? firstSentence(line) : end;
  if (first < end) return { title: { start: line.start, end: first }, siteName: null };
  const rest = line.words.slice(end - line.start).search(/[^\s_|｜丨–—-]/u);
  const siteName = rest === -1 ? null : { start: end + rest, end: line.end };
  return { title: { start: line.start, end }, siteName };
}

/** A text without a headline begins with its first paragraph: its first sentence must do, or a part of it. */
function firstSentence(line: Line): number {
  const stop = line.words.search(/[.!?;]/u);
  if (stop > 0 && stop < LONGEST_TITLE) return line.start + stop + 1;
  const cut = line.start + LONGEST_TITLE;
  const splitsPair = /[\ud800-\udbff]/u.test(line.words.charAt(LONGEST_TITLE - 1));
  return splitsPair ? cut - 1 : cut;
}

/** Short lines at the top, then at the very end: the only ones that can be about the article. */
function metaLines(lines: readonly Line[], titleLine: number | null): number[] {
  const indexes = lines.map((_, index) => index);
  const near = [...indexes.slice(0, HEAD_LINES), ...indexes.slice(Math.max(HEAD_LINES, lines.length - 4))];
  return near.filter((i) => i !== titleLine && (lines[i]?.words.length ?? 0) <= LONGEST_META);
}

/** A line of names only, between whole lines: not one that stands in the middle of a broken sentence. */
function isByline(lines: readonly Line[], index: number, titleLine: number | null): boolean {
  const words = lines[index]?.words ?? '';
  if (index >= HEAD_LINES) return false;
  if (LATIN.test(words)) return true;
  if (!NAMES_ONLY.test(words) || NO_NAMES.test(words) || isTalkedAbout(words, lines)) return false;
  const before = lines[index - 1];
  const whole =
    before === undefined ||
    index - 1 === titleLine ||
    /[.!?…"')\]]$/u.test(before.words) ||
    before.words.length <= 12;
  const after = lines[index + 1];
  return (
    whole &&
    !/[,:]$/u.test(before?.words ?? '') &&
    after !== undefined &&
    !/^(?:表示|认为|指出|称|说|会见)/u.test(after.words)
  );
}

/** 华为 alone on a line has a name's form, too; but who writes is hardly ever whom the text goes on about. */
function isTalkedAbout(words: string, lines: readonly Line[]): boolean {
  const times = (name: string) =>
    lines.reduce(
      (sum, line) => sum + (line.words.length > LONGEST_META ? line.words.split(name).length - 1 : 0),
      0,
    );
  return Array.from(words.matchAll(/\p{Script=Han}+/gu)).some(([name]) => times(name) >= TALKED_ABOUT);
}

/** `记者 X`, `文/X` in a short line; failing that, （记者 X） in the first or last paragraphs. */
function labelledNames(lines: readonly Line[], candidates: readonly number[]): Range[] {
  for (const index of candidates) {
    const found = nameRanges(lines[index], [LABELLED]);
    if (found.length > 0) return found;
  }
  for (const line of [...lines.slice(0, 6), ...lines.slice(Math.max(6, lines.length - 3))]) {
    const found = nameRanges(line, [BRACKETED]);
    if (found.length > 0) return found;
  }
  return [];
}

function nameRanges(line: Line | undefined, forms: readonly RegExp[]): Range[] {
  if (line === undefined) return [];
  for (const form of forms) {
    const match = form.exec(line.words);
    const names = match?.groups?.['names'];
    if (match === null || names === undefined) continue;
    const from = line.start + match.index + match[0].lastIndexOf(names);
    if (form === LATIN) return [{ start: from, end: from + names.length }];
    return Array.from(names.matchAll(/\p{Script=Han}+/gu), (name) => ({
      start: from + name.index,
      end: from + name.index + name[0].length,
    }));
  }
  return [];
}

/** Each name once; the range is from the first to the last name that is new. */
function joinNames(text: string, ranges: readonly Range[]): Head['byline'] {
  const distinct = new Map<string, Range>();
  for (const range of ranges) {
    const name = text.slice(range.start, range.end);
    if (!distinct.has(name)) distinct.set(name, range);
  }
  const [first, ...others] = distinct.values();
  if (first === undefined) return null;
  return {
    value: [...distinct.keys()].join('、'),
    range: { start: first.start, end: others[others.length - 1]?.end ?? first.end },
  };
}

function readPublished(lines: readonly Line[], candidates: readonly number[]): string | null {
  for (const index of candidates) {
    const words = lines[index]?.words ?? '';
    const found = findDate(words);
    if (found !== null && (found.start === 0 || words.length <= 24 || META.test(words))) return found.iso;
  }
  return null;
}
