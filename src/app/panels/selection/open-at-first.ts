/** So many rows are looked through at a glance; what comes after them is folded away under its heading. */
const MOST_ROWS = 36;

/**
 * Which of the groups under one another stand open before anyone folds one, by their place: the first, and
 * as many after it as fit together.
 * @param rows how many rows each group shows at first when it is open
 */
export function openAtFirst(rows: readonly number[]): ReadonlySet<number> {
  const open = new Set<number>();
  let sum = 0;
  for (const [at, count] of rows.entries()) {
    sum += count;
    if (at > 0 && sum > MOST_ROWS) break;
    open.add(at);
  }
  return open;
}
