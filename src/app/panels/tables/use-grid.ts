import {
  type FocusEvent,
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
  const row = places.get(cursor.key ?? '') ?? 0;
  const place: GridPlace = { row, column: Math.min(cursor.column, columns - 1) };
  const reach = (to: GridPlace) => setCursor({ key: rows[to.row]?.key ?? null, column: to.column });
  const { pick, anchor, own } = usePick(rows, places, choice);
  useSelectionSeen(choice.selected, places, window, own, (key) => {
    anchor.current = key;
    setCursor({ key, column: -1 });
  });
  const focusSoon = useFocusIn(table, place, window);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !isOnRow(event.target)) return;
    const extent = { rows: rows.length, columns, page: window.page };
    const to = moveInGrid(event.key, event.ctrlKey || event.metaKey, place, extent);
    if (to === null && !PRESSES.includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') choice.clear();
    else if (event.key === 'Enter') pick(row, PLAIN);
    else if (event.key === ' ') pick(row, { ...PLAIN, ctrlKey: !event.shiftKey, shiftKey: event.shiftKey });
    if (to === null) return;
    reach(to);
    focusSoon(to.row);
    if (event.shiftKey && to.row !== row && choice.several !== null) {
      anchor.current ??= rows[row]?.key ?? null;
      pick(to.row, { ...PLAIN, shiftKey: true });
    }
  };
  const onClick = (event: MouseEvent) => {
    const clicked = rowOf(event.target);
    if (clicked === null) return;
    reach({ row: clicked, column: -1 });
    pick(clicked, event);
  };
  const onFocus = (event: FocusEvent) => {
    const focused = rowOf(event.target);
    if (focused !== null) reach({ row: focused, column: columnOf(event.target) });
  };
  return { place, onKeyDown, onClick, onFocus };
}

/** Keys that do something to the row on which one stands. */
const PRESSES = ['Enter', ' ', 'Escape'];

type Rows = Options['rows'];
type Modifiers = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Chooses a row: with Shift all from where one began (`anchor`), with Control one more or less.
 * `own` is true from then on until what was chosen here is seen to be selected.
 */
function usePick(rows: Rows, places: ReadonlyMap<string, number>, { choose, several }: GridChoice) {
  const anchor = useRef<string | null>(null);
  const own = useRef(false);
  const pick = (row: number, { shiftKey, ctrlKey, metaKey }: Modifiers) => {
    const key = rows[row]?.key;
    if (key === undefined) return;
    own.current = true;
    if (several !== null && shiftKey) {
      several.chooseAll(keysBetween(rows, places.get(anchor.current ?? '') ?? row, row));
      return;
    }
    anchor.current = key;
    if (several !== null && (ctrlKey || metaKey)) several.toggle(key);
    else choose(key);
  };
  return { pick, anchor, own };
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
  own: RefObject<boolean>,
  onSeen: (key: string) => void,
): void {
  const seen = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const mine = own.current;
    own.current = false;
    if (seen.current === selected) return;
    seen.current = selected;
    const [key] = [...selected].filter((each) => places.has(each));
    if (mine || key === undefined) return;
    onSeen(key);
    reveal(places.get(key) ?? 0);
  });
}

function rowOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
}

/** -1: on the row as a whole. */
function columnOf(element: Element): number {
  return element instanceof HTMLTableCellElement ? element.cellIndex : -1;
}

/** On a row, one of its cells, or on the table that keeps the focus for a row; not on a button of its head. */
function isOnRow(target: EventTarget): boolean {
  return rowOf(target) !== null || target instanceof HTMLTableElement;
}
