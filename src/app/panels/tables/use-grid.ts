import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type GridPlace, keysBetween, moveInGrid } from './grid-moves.ts';
import type { RowWindow } from './use-row-window.ts';

/** What choosing rows does. With `several` null only one row is chosen at a time. */
export interface GridChoice {
  readonly selected: ReadonlySet<string>;
  readonly choose: (key: string) => void;
  readonly several: {
    readonly toggle: (key: string) => void;
    readonly chooseAll: (keys: readonly string[]) => void;
  } | null;
  readonly clear: () => void;
}

interface Options {
  readonly rows: readonly { readonly key: string }[];
  readonly columns: number;
  readonly window: RowWindow;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly choice: GridChoice;
}

/**
 * The keyboard and the pointer in a table of which only some rows are on the page: one row, or one of its
 * cells, can be reached by Tab; arrows lead on from there. What was selected elsewhere is scrolled to.
 */
export function useGrid({ rows, columns, window, table, choice }: Options) {
  const places = useMemo(() => new Map(rows.map(({ key }, i) => [key, i])), [rows]);
  const [cursor, setCursor] = useState<{ key: string | null; column: number }>({ key: null, column: -1 });
  const anchor = useRef<string | null>(null);
  const place: GridPlace = {
    row: places.get(cursor.key ?? '') ?? 0,
    column: Math.min(cursor.column, columns - 1),
  };
  const keepFocus = useFocusIn(table, place, window);
  const ownChoice = useSelectionSeen(choice.selected, places, window, (key) => {
    anchor.current = key;
    setCursor({ key, column: -1 });
  });

  const pick = (row: number, how: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
    const key = rows[row]?.key;
    if (key === undefined) return;
    ownChoice.current = true;
    const { several } = choice;
    if (several !== null && how.shiftKey) {
      several.chooseAll(keysBetween(rows, places.get(anchor.current ?? '') ?? row, row));
      return;
    }
    anchor.current = key;
    if (several !== null && (how.ctrlKey || how.metaKey)) several.toggle(key);
    else choice.choose(key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !isOnRow(event.target)) return;
    const act = actionOf(event);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    const to = moveInGrid(event.key, event.ctrlKey || event.metaKey, place, {
      rows: rows.length,
      columns,
      page: window.page,
    });
    if (to !== null)
      return () => {
        setCursor({ key: rows[to.row]?.key ?? null, column: to.column });
        keepFocus(to.row);
        if (event.shiftKey && to.row !== place.row && choice.several !== null) {
          anchor.current ??= rows[place.row]?.key ?? null;
          pick(to.row, event);
        }
      };
    if (event.key === 'Enter') return () => pick(place.row, PLAIN);
    if (event.key === ' ')
      return () => pick(place.row, { ...PLAIN, ctrlKey: !event.shiftKey, shiftKey: event.shiftKey });
    if (event.key === 'Escape') return choice.clear;
    return null;
  };
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event.target);
    if (row === null) return;
    setCursor({ key: rows[row]?.key ?? null, column: -1 });
    pick(row, event);
  };
  return { place, onKeyDown, onClick };
}

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false };

/**
 * Keeps the focus in the table. A row that is scrolled away takes the focus with it, so the table has it
 * until the row comes back.
 * @returns moves the focus to this row, once it is on the page
 */
function useFocusIn(
  table: RefObject<HTMLTableElement | null>,
  place: GridPlace,
  { start, end, reveal }: RowWindow,
): (row: number) => void {
  const wanted = useRef(false);
  const focusedRow = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current } = table;
    if (current === null) return;
    const focus = focusedRow.current;
    if (focus !== null && (focus < start || focus >= end) && document.activeElement === document.body)
      current.focus({ preventScroll: true });
    if (wanted.current) {
      const row = current.querySelector<HTMLElement>(`[data-row="${place.row}"]`);
      const cell = place.column < 0 ? row : row?.children.item(place.column);
      if (cell instanceof HTMLElement) {
        cell.focus({ preventScroll: true });
        wanted.current = false;
      }
    }
    focusedRow.current = rowOf(document.activeElement);
  });
  return (row) => {
    wanted.current = true;
    reveal(row);
  };
}

/** Scrolls to what is selected, unless it was selected here. */
function useSelectionSeen(
  selected: ReadonlySet<string>,
  places: ReadonlyMap<string, number>,
  { reveal }: RowWindow,
  onSeen: (key: string) => void,
): RefObject<boolean> {
  const own = useRef(false);
  const seen = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const mine = own.current;
    own.current = false;
    const [key] = [...selected].filter((each) => places.has(each));
    if (mine || key === undefined) return;
    onSeen(key);
    reveal(places.get(key) ?? 0);
  });
  return own;
}

function rowOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
}

/** On a row, one of its cells, or on the table that keeps the focus for a row; not on a button of its head. */
function isOnRow(target: EventTarget): boolean {
  return rowOf(target) !== null || target instanceof HTMLTableElement;
}
