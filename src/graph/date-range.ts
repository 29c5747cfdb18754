/** From the first to the last day, each ISO and as exact as wanted (`2018`, `2018-03`, `2018-03-09`); null is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a date of a year, a month or a day has a day in the range. */
export function overlaps(date: string, { from, to }: DateRange): boolean {
  return (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to));
}

/** The first day that a date may mean, as a date in full. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that it may mean; a month's 31st, which need not exist: it is only compared. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
