import type { LetterForms } from '../../../graph/letter-forms.ts';
import type { TableColumn } from './table-column.ts';

/** What each row can be found by, in the order of the rows. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { fold }: LetterForms,
): readonly string[] {
  const searched = columns.filter((column) => column.searched);
  return rows.map((row) => fold(searched.map((column) => column.say(row)).join('\n')));
}

/** Whether a text has every word of a query, in whichever order and form of its letters. The text is one of `searchTexts`. */
export function wordsOf(query: string, { fold }: LetterForms): (text: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}
