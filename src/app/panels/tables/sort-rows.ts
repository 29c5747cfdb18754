import type { TableColumn } from './table-column.ts';

/** By pinyin; of digits in names by their value: 3号线 before 12号线. */
const PINYIN = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/**
 * Rows in the order of a column: words by pinyin, numbers by size, what is empty last. Rows that are the
 * same in it stay in the order in which they came, whichever way they go.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  column: Pick<TableColumn<Row>, 'orderBy'>,
  descending: boolean,
): readonly Row[] {
  const values = rows.map((row) => column.orderBy(row));
  const ranks = rankWords(values.filter((value) => typeof value === 'string'));
  const places = values.map((value) => (typeof value === 'string' ? (ranks.get(value) ?? null) : value));
  const sign = descending ? -1 : 1;
  return rows
    .map((row, i) => ({ row, place: places[i] ?? null }))
    .sort((a, b) => {
      if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null);
      return sign * (a.place - b.place);
    })
    .map(({ row }) => row);
}

/** Each word is compared as often as it is one of the different ones: of 30,000 rows a few thousand. */
function rankWords(words: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let before: string | null = null;
  let rank = -1;
  for (const word of [...new Set(words)].filter((each) => each !== '').sort(PINYIN.compare)) {
    if (before === null || PINYIN.compare(before, word) !== 0) rank += 1;
    ranks.set(word, rank);
    before = word;
  }
  return ranks;
}
