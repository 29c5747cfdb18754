import type { TableColumn } from './table-column.ts';

/** What each row can be found by, in the order of the rows. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): readonly string[] {
  const searched = columns.filter((column) => column.searched);
  return rows.map((row) => plain(searched.map((column) => column.say(row)).join('\n')));
}

/** Whether a text has every word of a query, in whichever order; capitals and full width make no difference. */
export function wordsOf(query: string): (text: string) => boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
