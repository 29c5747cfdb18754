import type { Range } from '../../schema/span.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Year, month and day in each form that news carries; the groups are named so that one reader reads all. */
const FORMS: readonly RegExp[] = [
  /(?<![\d.])(?<year>(?:19|20)\d{2})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]/u,
  /(?<year>[一二][〇○零Ｏ九一二三四五六七八]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号號]/u,
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d.])/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/u,
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d{2})\b/iu,
  /\b(?<day>\d{1,2})\s+(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?<year>(?:19|20)\d{2})\b/iu,
];

export interface FoundDate extends Range {
  /** `YYYY-MM-DD` */
  readonly iso: string;
}

/**
 * The first full date in a short text, as the calendar day that is written there (a time of day or a zone
 * after it changes nothing), or null. Days that do not exist (2019-02-30) are no dates.
 * Offsets are UTF-16 units of `text`. Meant for a line or a field, not for a whole article.
 */
export function findDate(text: string): FoundDate | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const iso = toIso(groups['year'] ?? '', groups['month'] ?? '', groups['day'] ?? '');
    if (iso !== null) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function toIso(yearText: string, monthText: string, dayText: string): string | null {
  const year = /\d/u.test(yearText) ? Number(yearText) : chineseYear(yearText);
  const named = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const month = named > 0 ? named : toNumber(monthText);
  const day = toNumber(dayText);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

function chineseYear(text: string): number {
  return Number(
    Array.from(text.replace(/[○零Ｏ]/gu, '〇'), (digit) => CHINESE_DIGITS.indexOf(digit)).join(''),
  );
}

/** 1–31 in Arabic or Chinese numerals; NaN for anything else. */
function toNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens ?? '')) : 0;
  const one = ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones ?? '');
  return ten < 0 || one < 0 ? Number.NaN : ten * 10 + one;
}
