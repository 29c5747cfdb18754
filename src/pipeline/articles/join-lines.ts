import type { Line } from './lines.ts';

/** A name that a page has put on a line of its own is no longer than this. UTF-16 units. */
const LONGEST_ISLAND = 16;

const FINAL = /[.!?;:…]["')\]]*$|["')\]]$/u;
/** A comma, an opening mark or a word that wants its object: the sentence must go on. */
const OPEN = /(?:[,(《—]|.{4}(?:与|和|及|或|在|向|对|将|由|为|被|把|从|给|跟|于|让|使))$/u;
/** What follows a name: its verb. */
const PREDICATE =
  /^(?:表示|认为|指出|称|说|介绍|透露|强调|坦言|告诉|宣布|回应|补充|解释|会见|近日|日前|在与|则|也|还|曾|将|已|又|并|的|、|,)/u;
/** Share of lines of one width that tells a text broken at a fixed width. */
const WRAPPED = 0.7;
const WIDEST_WRAP = 120;

/**
 * Groups lines into paragraphs: one line each, but lines that break a sentence are put together. That is
 * where a page has set a linked name on its own line, and in texts broken at a fixed width.
 * Returns index lists in order; `apart` lines (titles, furniture) always stand alone.
 */
export function joinLines(lines: readonly Line[], apart: ReadonlySet<number>): number[][] {
  const wrapped = isWrapped(lines, apart);
  const usual = lines.filter((line) => line.gap > 0).length > lines.length / 2 && !wrapped ? 1 : 0;
  const paragraphs: number[][] = [];
  lines.forEach((line, index) => {
    const current = paragraphs[paragraphs.length - 1];
    const previous = lines[index - 1];
    const joins =
      current !== undefined &&
      previous !== undefined &&
      !apart.has(index) &&
      !apart.has(index - 1) &&
      !line.heading &&
      !previous.heading &&
      line.gap <= usual &&
      !FINAL.test(previous.words) &&
      (current.length > 1 ||
        goesOn(previous, line, lines[index + 1]) ||
        (wrapped && line.indent <= previous.indent));
    if (joins) current.push(index);
    else paragraphs.push([index]);
  });
  return paragraphs;
}

function goesOn(previous: Line, line: Line, next: Line | undefined): boolean {
  if (OPEN.test(previous.words)) return true;
  if (isIsland(previous) && PREDICATE.test(line.words)) return true;
  return (
    /,/u.test(previous.words) &&
    isIsland(line) &&
    next !== undefined &&
    !isIsland(next) &&
    next.gap <= line.gap
  );
}

function isIsland(line: Line): boolean {
  return line.words.length <= LONGEST_ISLAND && !/[,.!?;:]/u.test(line.words);
}

/** True if most lines that another follows directly have the same width, as in plain-text mail. */
function isWrapped(lines: readonly Line[], apart: ReadonlySet<number>): boolean {
  const inner = lines.filter((line, i) => !apart.has(i) && lines[i + 1]?.gap === 0 && !line.heading);
  if (inner.length < 4) return false;
  const widths = inner.map((line) => width(line));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (widest > WIDEST_WRAP) return false;
  const broken = inner.filter((line) => !FINAL.test(line.words)).length;
  const same = widths.filter((w) => w >= widest - 6).length;
  return same / inner.length >= WRAPPED && broken / inner.length >= 0.5;
}

/** In columns: an ideograph takes two. Indentation counts. */
function width(line: Line): number {
  let columns = line.indent * 2;
  for (let i = 0; i < line.words.length && columns <= WIDEST_WRAP; i++)
    columns += line.words.charCodeAt(i) < 0x1100 ? 1 : 2;
  return columns;
}
