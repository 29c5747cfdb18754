import { useState } from 'react';
import { openStorage } from '../../browser/preferences.ts';
import {
  readTableChoices,
  type TableChoices,
  type TableName,
  type TableSort,
  writeTableChoices,
} from '../../browser/table-choices.ts';
import type { TableColumn } from './table-column.ts';

/**
 * Which columns of a table are shown and what it is sorted by, remembered from one visit to the next.
 * The first column is always shown: it says which row it is.
 * @param sortAtFirst null: in the order in which the rows come
 */
export function useTableChoices<Row>(
  table: TableName,
  columns: readonly TableColumn<Row>[],
  sortAtFirst: TableSort | null,
) {
  const [choices, setChoices] = useState<TableChoices>(() => readTableChoices(openStorage(window), table));
  const change = (changed: TableChoices) => {
    const next = { ...choices, ...changed };
    setChoices(next);
    writeTableChoices(openStorage(window), table, next);
  };
  const wanted = choices.columns;
  const chosen = columns.filter(({ id, atFirst }, i) => i === 0 || (wanted?.includes(id) ?? atFirst));
  const sort = columns.some(({ id }) => id === choices.sort?.column) ? (choices.sort ?? null) : sortAtFirst;
  return {
    chosen,
    sort,
    choose: (ids: readonly string[]) => change({ columns: ids }),
    sortBy: (column: TableColumn<Row>) => change({ sort: nextSort(sort, column) }),
  };
}

/** The other way round if it is sorted by this already; else numbers from the highest, words from A. */
export function nextSort<Row>(
  sort: TableSort | null,
  { id, highestFirst = false }: Pick<TableColumn<Row>, 'id' | 'highestFirst'>,
): TableSort {
  return { column: id, descending: sort?.column === id ? !sort.descending : highestFirst };
}
