/** A line of a table that is no comment: its number, counted from 1, and its cells without white space around. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a tab-separated table; those that are empty or begin with `#` are left out. */
export function tableRows(text: string): TableRow[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, cells: content.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells[0] !== '' && !cells[0]?.startsWith('#'));
}
