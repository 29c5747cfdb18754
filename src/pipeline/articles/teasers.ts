import type { Line } from './lines.ts';

/** A teaser is one or two sentences. UTF-16 units. */
const LONGEST = 90;
const FEWEST = 2;
const MOST = 12;
/** The story above must be so much longer than what is taken from its end. */
const STORY_TO_TEASERS = 3;

const HEADING =
  /^[[(]?(?:相关|延伸|推荐|关联|热门|精彩|更多|猜你|往期|大家都在)(?:阅读|新闻|报道|文章|推荐|内容|资讯|专题|喜欢|回顾|精彩|看)[\])]?\s*:?$/u;
/** Words that tie a paragraph to the one before it: a story that goes on after a gap. */
const CONTINUES =
  /^["'(]?(?:此外|另外|不过|但|而|据|同时|其中|他|她|它|对此|目前|因此|所以|总之|可见|这|该|其|与此|至于|最后|当然|事实上|未来|记者|截至|注:)/u;
const WHOLE = /[.!?…"')\]]$/u;

/**
 * The indexes of the lines at the end that announce other articles: what follows a heading such as 相关阅读, or
 * several short paragraphs set off from the story by a gap that it has nowhere else.
 * Without such a heading or gap nothing is taken, however little the last paragraphs seem to belong.
 */
export function findTeasers(lines: readonly Line[], judged: ReadonlySet<number>): number[] {
  const start = teaserStart(lines, judged);
  if (start === null) return [];
  return lines.map((_, index) => index).filter((index) => index >= start && !judged.has(index));
}

function teaserStart(lines: readonly Line[], judged: ReadonlySet<number>): number | null {
  const heading = lines.findIndex((line, index) => index > 0 && HEADING.test(line.words));
  if (heading !== -1 && lines.slice(heading + 1).every((line) => line.words.length <= LONGEST))
    return heading;
  const usual = usualGap(lines);
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (line === undefined || line.words.length > LONGEST) return null;
    if (line.gap >= usual + 2) return isSetOff(lines, index, judged) ? index : null;
  }
  return null;
}

function isSetOff(lines: readonly Line[], start: number, judged: ReadonlySet<number>): boolean {
  const tail = lines.slice(start).filter((_, i) => !judged.has(start + i));
  const story = lines.slice(0, start);
  const length = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.words.length, 0);
  const last = story.findLast((_, index) => !judged.has(index));
  return (
    tail.length >= FEWEST &&
    tail.length <= MOST &&
    tail.every(
      (line) => WHOLE.test(line.words) && !CONTINUES.test(line.words) && line.gap <= (lines[start]?.gap ?? 0),
    ) &&
    last !== undefined &&
    WHOLE.test(last.words) &&
    length(story) >= STORY_TO_TEASERS * length(tail)
  );
}

/** The median number of empty lines between two lines. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line) => line.gap);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
