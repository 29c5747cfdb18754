import type { DateRange } from './date-range.ts';

/** How much time one bar stands for. */
type Unit = 'month' | 'year' | 'decade';

/** Time cut into equal periods, one after the other. What lies before or after them belongs to the outermost. */
export interface Timeline {
  readonly unit: Unit;
  /** The number of the first period, counted in units since the year 0. */
  readonly first: number;
  /** Each closed, but for the first where there are dates before it. */
  readonly periods: readonly DateRange[];
}

/** As many bars as can be told apart in the width of a panel. */
const MOST_PERIODS = 48;
/** So many of the dates may be from before the first period: a few of long ago do not flatten the rest. */
const EARLY = 0.05;

/**
 * The timeline on which these dates, each ISO and as exact as it is, can be told apart best; null if there
 * are none, or if one period holds them all.
 */
export function timelineOf(dates: readonly string[]): Timeline | null {
  if (dates.length === 0) return null;
  const unit = unitFor(dates);
  const { earliest, last } = extentOf(unit, dates);
  const first = Math.max(earliest, last - MOST_PERIODS + 1);
  if (first === last) return null;
  const periods = Array.from({ length: last - first + 1 }, (_, i) => periodOf(unit, first + i));
  if (earliest < first) periods[0] = { from: null, to: periodOf(unit, first).to };
  return { unit, first, periods };
}

/** For each period, how many of the dates may lie in it: a year counts in each of its months. */
export function countInPeriods(timeline: Timeline, dates: readonly string[]): number[] {
  const changes = new Int32Array(timeline.periods.length + 1);
  for (const date of dates) {
    const [from, to] = placesOf(timeline, date);
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }
  let count = 0;
  return timeline.periods.map((_, i) => {
    count += changes[i] ?? 0;
    return count;
  });
}

/** The range from one period to another, by their places; open at the timeline's ends, null for all of it. */
export function rangeBetween({ periods }: Timeline, from: number, to: number): DateRange | null {
  const range = {
    from: from <= 0 ? null : (periods[from]?.from ?? null),
    to: to >= periods.length - 1 ? null : (periods[to]?.to ?? null),
  };
  return range.from === null && range.to === null ? null : range;
}

/** The places of the first and the last period that a range reaches. */
export function placesIn(timeline: Timeline, range: DateRange | null): readonly [number, number] {
  const from = range?.from ? placesOf(timeline, range.from)[0] : 0;
  const to = range?.to ? placesOf(timeline, range.to)[1] : timeline.periods.length - 1;
  return [from, Math.max(from, to)];
}

function placesOf({ unit, first, periods }: Timeline, date: string): readonly [number, number] {
  const [from, to] = numbersOf(unit, date);
  const within = (number: number) => Math.min(Math.max(number - first, 0), periods.length - 1);
  return [within(from), within(to)];
}

/** Months where most dates name one, the finest unit of which there are not too many. */
function unitFor(dates: readonly string[]): Unit {
  const exact = dates.filter((date) => date.length > 4).length;
  const units: readonly Unit[] = exact * 2 >= dates.length ? ['month', 'year'] : ['year'];
  return (
    units.find((unit) => {
      const { usual, last } = extentOf(unit, dates);
      return last - usual < MOST_PERIODS;
    }) ?? 'decade'
  );
}

/** The numbers of the periods of the earliest date, of the earliest but for a few, and of the last. */
function extentOf(unit: Unit, dates: readonly string[]) {
  const numbers = dates.map((date) => numbersOf(unit, date));
  const firsts = numbers.map(([from]) => from).sort((a, b) => a - b);
  const earliest = firsts[0] ?? 0;
  const last = numbers.reduce((latest, [, to]) => Math.max(latest, to), earliest);
  return { earliest, usual: firsts[Math.floor(firsts.length * EARLY)] ?? earliest, last };
}

/** The numbers of the first and the last period that a date may lie in. */
function numbersOf(unit: Unit, date: string): readonly [number, number] {
  const year = Number(date.slice(0, 4));
  if (unit === 'year') return [year, year];
  if (unit === 'decade') return [Math.floor(year / 10), Math.floor(year / 10)];
  if (date.length === 4) return [year * 12, year * 12 + 11];
  const month = year * 12 + Number(date.slice(5, 7)) - 1;
  return [month, month];
}

function periodOf(unit: Unit, number: number): DateRange {
  const year = (value: number) => String(value).padStart(4, '0');
  if (unit === 'year') return { from: year(number), to: year(number) };
  if (unit === 'decade') return { from: year(number * 10), to: year(number * 10 + 9) };
  const month = `${year(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
  return { from: month, to: month };
}
