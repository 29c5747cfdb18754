/** Where the keyboard stands in a table: on a row, or on one of its cells. */
export interface GridPlace {
  readonly row: number;
  /** -1: on the row as a whole. */
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on one page. */
  readonly page: number;
}

/** Where a key leads; null if it is none that leads anywhere. Home and End stay in the row if one is on a cell. */
export function moveInGrid(
  key: string,
  withControl: boolean,
  { row, column }: GridPlace,
  { rows, columns, page }: Extent,
): GridPlace | null {
  const toRow = (wanted: number) => ({ row: Math.max(0, Math.min(rows - 1, wanted)), column });
  const inRow = column >= 0 && !withControl;
  switch (key) {
    case 'ArrowDown':
      return toRow(row + 1);
    case 'ArrowUp':
      return toRow(row - 1);
    case 'PageDown':
      return toRow(row + page);
    case 'PageUp':
      return toRow(row - page);
    case 'Home':
      return inRow ? { row, column: 0 } : toRow(0);
    case 'End':
      return inRow ? { row, column: columns - 1 } : toRow(rows - 1);
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(-1, column - 1) };
    default:
      return null;
  }
}

/** The keys from one row to another, both included, in the order of the rows. */
export function keysBetween(rows: readonly { readonly key: string }[], one: number, other: number): string[] {
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ key }) => key);
}
