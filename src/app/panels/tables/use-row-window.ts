import { type RefObject, useCallback, useState } from 'react';
import type { Size } from '../../browser/use-size.ts';

/** Rows beyond the edges that are there already when one scrolls to them. */
const SPARE = 8;
/** So many rows are scrolled past before others are put on the page. */
const STEP = 4;

/** Of many rows of one height, those that can be seen, and how much room the others take. */
export interface RowWindow {
  readonly start: number;
  /** Half-open. */
  readonly end: number;
  /** Room for the rows before and after, px. */
  readonly before: number;
  readonly after: number;
  /** How many rows fit on one page. */
  readonly page: number;
  readonly onScroll: () => void;
  /** Scrolls no further than it takes for the row to be seen whole, under the head of the table. */
  readonly reveal: (row: number) => void;
}

/** @param rowHeight of each row and of the table's head, px */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  size: Size | null,
  count: number,
  rowHeight: number,
): RowWindow {
  const [top, setTop] = useState(0);
  const height = size?.height ?? 0;
  const start = Math.max(0, Math.min(top, count - 1) - SPARE);
  const end = Math.min(count, top + Math.ceil(height / rowHeight) + STEP + SPARE);
  const onScroll = useCallback(() => {
    const scrolled = scroller.current?.scrollTop ?? 0;
    setTop(Math.floor(scrolled / rowHeight / STEP) * STEP);
  }, [scroller, rowHeight]);
  const reveal = useCallback(
    (row: number) => {
      const { current } = scroller;
      if (current === null) return;
      const least = (row + 2) * rowHeight - current.clientHeight;
      const most = row * rowHeight;
      current.scrollTop = Math.max(Math.min(current.scrollTop, most), Math.min(least, most));
      onScroll();
    },
    [scroller, rowHeight, onScroll],
  );
  return {
    start,
    end: Math.max(start, end),
    before: start * rowHeight,
    after: Math.max(0, count - Math.max(start, end)) * rowHeight,
    page: Math.max(1, Math.floor(height / rowHeight) - 2),
    onScroll,
    reveal,
  };
}
