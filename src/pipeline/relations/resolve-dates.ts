import type { Range } from '../../schema/span.ts';

/** A date that a text names, as exactly as it names it. */
export interface DateExpression extends Range {
  /** `2017`, `2017-11` or `2019-01-17`. */
  readonly iso: string;
  /** `since` / `until` where the text names a border of a period (2017年以来, 到2020年) and no point in it. */
  readonly bound: 'at' | 'since' | 'until';
}

const RELATIVE_YEARS = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
  ['后年', 2],
  ['同年', 0],
]);
const RELATIVE_MONTHS = new Map([
  ['本月', 0],
  ['上月', -1],
  ['上个月', -1],
  ['下月', 1],
]);
const RELATIVE_DAYS = new Map([
  ['今日', 0],
  ['今天', 0],
  ['昨日', -1],
  ['昨天', -1],
  ['前日', -2],
  ['前天', -2],
  ['明日', 1],
  ['明天', 1],
]);

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const PATTERN = new RegExp(
  [
    `(?<until>到|至|截至)?(?:(?<year>(?:19|20)\\d{2})年|(?<relativeYear>${alternatives(RELATIVE_YEARS.keys())}))(?:(?:的)?(?<month>1[0-2]|0?[1-9])月(?:份)?(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号])?)?(?<since>以来|起)?`,
    `(?<![\\d年])(?<bareMonth>1[0-2]|0?[1-9])月(?:(?<bareDay>3[01]|[12]\\d|0?[1-9])[日号]|(?=份|上旬|中旬|下旬|初|底|末|[,，、,与和在的]|[^\\d个]))`,
    `(?<relativeMonth>${alternatives(RELATIVE_MONTHS.keys())})(?:(?<relativeMonthDay>3[01]|[12]\\d|0?[1-9])[日号])?`,
    `(?<relativeDay>${alternatives(RELATIVE_DAYS.keys())})`,
  ].join('|'),
  'g',
);

/**
 * Finds the dates in a stretch of normalised text and resolves them against the article's own date:
 * 今年1月17日 in an article of February 2019 is 2019-01-17; a month without a year is the latest such
 * month that is not after the article. What cannot be resolved (an article without a date) is left out.
 * Two figures for a year (98年) are not read: they are as often a count.
 * @param offset where `text` begins in the article, UTF-16 units, added to the ranges
 * @param publishedAt `YYYY-MM-DD` or null
 */
export function findDates(text: string, offset: number, publishedAt: string | null): DateExpression[] {
  const dates: DateExpression[] = [];
  let lastYear: number | null = null;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const iso = resolve(groups, publishedAt, lastYear);
    if (iso === null) continue;
    lastYear = Number(iso.slice(0, 4));
    const lead = groups['until']?.length ?? 0;
    dates.push({
      start: offset + match.index + lead,
      end: offset + match.index + match[0].length,
      iso,
      bound: groups['until'] === undefined ? (groups['since'] === undefined ? 'at' : 'since') : 'until',
    });
  }
  return dates;
}

type Groups = Partial<Record<string, string>>;

function resolve(groups: Groups, publishedAt: string | null, lastYear: number | null): string | null {
  if (groups['year'] !== undefined) return iso(Number(groups['year']), groups['month'], groups['day']);
  if (groups['relativeYear'] === '同年')
    return lastYear === null ? null : iso(lastYear, groups['month'], groups['day']);
  if (publishedAt === null) return null;
  const today = new Date(`${publishedAt}T00:00:00Z`);
  if (groups['relativeYear'] !== undefined)
    return iso(
      today.getUTCFullYear() + (RELATIVE_YEARS.get(groups['relativeYear']) ?? 0),
      groups['month'],
      groups['day'],
    );
  if (groups['relativeDay'] !== undefined) {
    today.setUTCDate(today.getUTCDate() + (RELATIVE_DAYS.get(groups['relativeDay']) ?? 0));
    return today.toISOString().slice(0, 10);
  }
  if (groups['relativeMonth'] !== undefined) {
    const shift = RELATIVE_MONTHS.get(groups['relativeMonth']) ?? 0;
    const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + shift, 1));
    return iso(month.getUTCFullYear(), String(month.getUTCMonth() + 1), groups['relativeMonthDay']);
  }
  return resolveBareMonth(groups['bareMonth'], groups['bareDay'], today);
}

function resolveBareMonth(month: string | undefined, day: string | undefined, today: Date): string | null {
  if (month === undefined) return null;
  const year = today.getUTCFullYear();
  const isLater = Number(month) > today.getUTCMonth() + 1;
  return iso(isLater ? year - 1 : year, month, day);
}

/** Null for a day that the calendar does not have. */
function iso(year: number, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return String(year);
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? `${yearMonth}-${day.padStart(2, '0')}` : null;
}
