import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { rankEntities } from '../../../graph/rank-entities.ts';
import { useAppState } from '../../app-context.ts';
import type { Selection } from '../../store/app-state.ts';
import { selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';
import {
  entityId,
  OPEN_AT_FIRST,
  type OutlineRow,
  outlineRows,
  STEP,
  withAtLeast,
  withOpen,
} from './outline-rows.ts';

/** The lines of the outline, and what opens and closes them. */
export function useOutline(index: GraphIndex) {
  const visible = useAppState(selectVisible);
  const ranked = useMemo(() => rankEntities(index), [index]);
  const [state, setState] = useState(OPEN_AT_FIRST);
  const rows = useMemo(
    () => (visible === null ? [] : outlineRows(index, visible, ranked, state)),
    [index, visible, ranked, state],
  );
  const openUpTo = (selection: Selection) => {
    const entity = index.entities.get(entityOf(index, selection) ?? '');
    if (entity === undefined) return;
    const { kind } = entity.attributes;
    const alike = ranked.filter(
      ({ key, attributes }) => attributes.kind === kind && visible?.entities.has(key) === true,
    );
    const opened = selection.type === 'relation' ? [kind, entityId(entity)] : [kind];
    setState((before) => withAtLeast(withOpen(before, opened, true), kind, alike.indexOf(entity) + 1));
  };
  return {
    rows,
    openUpTo,
    setOpen: (ids: readonly string[], open: boolean) => setState((before) => withOpen(before, ids, open)),
    showMore: (parent: string) =>
      setState((before) => withAtLeast(before, parent, (before.limits.get(parent) ?? STEP) + STEP)),
  };
}

/** The entity under which a selection is to be found first. */
function entityOf(index: GraphIndex, selection: Selection): string | undefined {
  if (selection.type === 'relation') return index.relations.get(selection.key)?.source;
  return selectedEntities(selection)[0];
}

/** Whether a line stands for what is selected, or for one of several; null if it cannot be selected. */
export function isSelected(row: OutlineRow, selection: Selection): boolean | null {
  switch (row.type) {
    case 'entity':
      return selectedEntities(selection).includes(row.entity.key);
    case 'relation':
      return selection.type === 'relation' && selection.key === row.relation.key;
    default:
      return null;
  }
}

/**
 * Opens up to what was selected elsewhere and says which line it is; what is selected by the outline itself
 * (`own` is set to true before) stays where it is.
 */
export function useSelectionSeen(
  selection: Selection,
  { rows, openUpTo }: ReturnType<typeof useOutline>,
  onSeen: (row: number) => void,
): RefObject<boolean> {
  const own = useRef(false);
  const seen = useRef<Selection | null>(null);
  const opened = useRef(false);
  const looking = useRef(false);
  useEffect(() => {
    if (seen.current !== selection) {
      seen.current = selection;
      looking.current = !own.current && selection.type !== 'none';
      opened.current = false;
    }
    own.current = false;
    if (!looking.current) return;
    const row = rows.findIndex((each) => isSelected(each, selection) === true);
    looking.current = row === -1 && !opened.current;
    if (row !== -1) onSeen(row);
    else if (looking.current) {
      opened.current = true;
      openUpTo(selection);
    }
  });
  return own;
}
