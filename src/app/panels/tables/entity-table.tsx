import { useCallback, useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { NOTHING } from '../../store/app-state.ts';
import { selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';
import { entityColumns } from './entity-columns.tsx';
import { TableView } from './table-view.tsx';
import type { GridChoice } from './use-grid.ts';

/** The best connected first, as everywhere. */
const SORT_AT_FIRST = { column: 'connections', descending: true };
const NONE: ReadonlySet<string> = new Set();

/** Every name that the canvas shows, one a row; what is selected here is selected there. */
export function EntityTable({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const actions = useActions();
  const selection = useAppState((state) => state.selection);
  const visible = useAppState(selectVisible)?.entities ?? NONE;
  const columns = useMemo(() => entityColumns(index, messages), [index, messages]);
  const rows = useMemo(() => mostMentionedFirst(index), [index]);
  const choice = useMemo<GridChoice>(
    () => ({
      selected: new Set(selectedEntities(selection)),
      choose: (key) => actions.select({ type: 'entity', key }),
      several: { toggle: actions.toggleSelected, chooseAll: actions.selectEntities },
      clear: () => actions.select(NOTHING),
    }),
    [selection, actions],
  );
  const relation = selection.type === 'relation' ? index.relations.get(selection.key) : undefined;
  const isNear = useCallback(
    ({ key }: NodeRecord) => key === relation?.source || key === relation?.target,
    [relation],
  );
  return (
    <TableView
      name="entities"
      label={messages.entityTable}
      {...{ index, rows, visible, columns, choice, isNear }}
      sortAtFirst={SORT_AT_FIRST}
    />
  );
}

function mostMentionedFirst(index: GraphIndex): readonly NodeRecord[] {
  return [...index.document.nodes].sort(
    (a, b) => b.attributes.mentions.length - a.attributes.mentions.length,
  );
}
