import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { NOTHING } from '../../store/app-state.ts';
import styles from './outline.module.css';
import { moveInOutline } from './outline-keys.ts';
import { OutlineLine } from './outline-line.tsx';
import type { OutlineRow } from './outline-rows.ts';
import { isSelected, useOutline, useSelectionSeen } from './use-outline.ts';

/** Everything that the canvas shows, in words: names, under each its relations, under those what states them. */
export function Outline({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const selection = useAppState((state) => state.selection);
  const outline = useOutline(index);
  const tree = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const { at, ...handlers } = useTree(outline, tree);
  return (
    <section className={styles['view']} aria-label={messages.outline}>
      <div
        ref={tree}
        role="tree"
        className={styles['tree']}
        aria-label={messages.outline}
        aria-multiselectable="true"
        {...handlers}
      >
        {outline.rows.map((row, i) => (
          <OutlineLine
            key={row.id}
            index={index}
            row={row}
            at={i}
            labelId={`${prefix}${i}`}
            selected={isSelected(row, selection)}
            reached={i === at}
          />
        ))}
      </div>
    </section>
  );
}

/** The line that Tab leads to, and what keys, clicks and the focus do. */
function useTree(outline: ReturnType<typeof useOutline>, tree: RefObject<HTMLDivElement | null>) {
  const selection = useAppState((state) => state.selection);
  const { rows } = outline;
  const [cursor, setCursor] = useState<string | null>(null);
  const reach = (row: number | null) => setCursor(rows[row ?? -1]?.id ?? cursor);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === cursor),
  );
  const own = useSelectionSeen(selection, outline, (row) => {
    reach(row);
    tree.current?.children.item(row)?.scrollIntoView({ block: 'nearest' });
  });
  const focusSoon = useFocusOn(tree, at);
  const press = usePress(outline, own);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInOutline(event.key, rows, at);
    if (move === null && !press.byKey(event.key, row)) return;
    event.preventDefault();
    if (move === null) return;
    if ('open' in move) return outline.setOpen(move.open, true);
    if ('close' in move) return outline.setOpen([move.close], false);
    reach(move.to);
    focusSoon();
  };
  const onClick = (event: MouseEvent) => {
    const row = rows[rowOf(event.target) ?? -1];
    if (row === undefined) return;
    reach(rowOf(event.target));
    if (event.target instanceof Element && event.target.closest('button') !== null) press.twist(row);
    else press.onto(row, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return { at, onKeyDown, onClick, onFocus: (event: FocusEvent) => reach(rowOf(event.target)) };
}

/** What pressing a line does: a name or a relation is selected, a kind opens or closes, “more” brings more. */
function usePress({ setOpen, showMore }: ReturnType<typeof useOutline>, own: RefObject<boolean>) {
  const actions = useActions();
  const twist = (row: OutlineRow) => {
    if (row.open !== null) setOpen([row.id], !row.open);
  };
  const onto = (row: OutlineRow, adding: boolean) => {
    own.current = row.type === 'entity' || row.type === 'relation';
    switch (row.type) {
      case 'kind':
        return twist(row);
      case 'entity':
        if (adding) return actions.toggleSelected(row.entity.key);
        return actions.select({ type: 'entity', key: row.entity.key });
      case 'relation':
      case 'quote':
        return actions.select({ type: 'relation', key: row.relation.key });
      case 'more':
        return showMore(row.parent ?? '');
    }
  };
  /** False if it is no key that presses. */
  const byKey = (key: string, row: OutlineRow) => {
    if (key === 'Enter') onto(row, false);
    else if (key === ' ') onto(row, true);
    else if (key === 'Escape') actions.select(NOTHING);
    else return false;
    return true;
  };
  return { twist, onto, byKey };
}

/** Moves the focus to the line that is reached, once it is written out. */
function useFocusOn(tree: RefObject<HTMLDivElement | null>, at: number): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    const line = tree.current?.children.item(at);
    if (!wanted.current || !(line instanceof HTMLElement)) return;
    wanted.current = false;
    line.focus();
  });
  return () => {
    wanted.current = true;
  };
}

function rowOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
  return line === null ? null : Number(line.dataset['row']);
}
