import type { Range } from '../schema/span.ts';

const DIGITS = '[0-9０-９]';
const HAN_YEAR = '[一二三四五六七八九〇零]{4}';
/** A year, with a month and a day if they are told; a month with a day; the same as a machine writes it. */
const DATE = new RegExp(
  [
    `(?:(?:${DIGITS}{4}|${HAN_YEAR})年|[今去前明后]年|当年)(?:${DIGITS}{1,2}月(?:${DIGITS}{1,2}[日号]|[底初末]|[上中下]旬)?)?`,
    `${DIGITS}{1,2}月(?:${DIGITS}{1,2}[日号]|[底初末]|[上中下]旬)`,
    `(?<!${DIGITS})${DIGITS}{4}([-/.])${DIGITS}{1,2}\\1${DIGITS}{1,2}(?!${DIGITS})`,
  ].join('|'),
  'gu',
);

/** Where a text names dates, in UTF-16 units, in their order. */
export function findDates(text: string): Range[] {
  return Array.from(text.matchAll(DATE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
