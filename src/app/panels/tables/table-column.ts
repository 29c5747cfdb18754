import type { ReactNode } from 'react';

/** A column of a table: what it is called, what its rows say in it, and what they are put in order by. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** The least width in which it can be read, rem. */
  readonly width: number;
  /** Its share of the width that is left; 0: none. */
  readonly grow: number;
  readonly numeric?: boolean;
  /** It says names and words of the articles, in Chinese whatever the page's language. */
  readonly chinese?: boolean;
  /** Shown before anyone has chosen columns. */
  readonly atFirst: boolean;
  /** Numbers are sorted from the highest first, so are dates. */
  readonly highestFirst?: boolean;
  /** Words go by pinyin, numbers by size; a row that has none stands last whichever way the rows go. */
  readonly orderBy: (row: Row) => string | number | null;
  readonly say: (row: Row) => string;
  /** Before what it says. */
  readonly sign?: (row: Row) => ReactNode;
  /** What the row can be found by includes what it says here. */
  readonly searched: boolean;
}

/** `2017`, `2017-11` and `2017-11-03` as numbers in the order of time, a year before its months. */
export function dateOrder(date: string | null): number | null {
  return date === null ? null : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

/**
 * The columns for which there is room, from the first on; the first always.
 * @param width of all columns together, rem
 */
export function fitColumns<Column extends { readonly width: number }>(
  columns: readonly Column[],
  width: number,
): readonly Column[] {
  let used = 0;
  const over = columns.findIndex((column, i) => {
    used += column.width;
    return i > 0 && used > width;
  });
  return over === -1 ? columns : columns.slice(0, over);
}
