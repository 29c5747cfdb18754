import { useCallback, useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { EdgeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { NOTHING } from '../../store/app-state.ts';
import { selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';
import { relationColumns } from './relation-columns.tsx';
import { TableView } from './table-view.tsx';
import type { GridChoice } from './use-grid.ts';

const NONE: ReadonlySet<string> = new Set();

/** Every relation that the canvas shows, one a row; those of what is selected are marked. */
export function RelationTable({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const actions = useActions();
  const selection = useAppState((state) => state.selection);
  const visible = useAppState(selectVisible)?.relations ?? NONE;
  const columns = useMemo(() => relationColumns(index, messages), [index, messages]);
  const choice = useMemo<GridChoice>(
    () => ({
      selected: new Set(selection.type === 'relation' ? [selection.key] : []),
      choose: (key) => actions.select({ type: 'relation', key }),
      several: null,
      clear: () => actions.select(NOTHING),
    }),
    [selection, actions],
  );
  const isNear = useCallback(
    ({ source, target }: EdgeRecord) => {
      const entities = selectedEntities(selection);
      return entities.includes(source) || entities.includes(target);
    },
    [selection],
  );
  return (
    <TableView
      name="relations"
      label={messages.relationTable}
      rows={index.document.edges}
      {...{ index, visible, columns, choice, isNear }}
      sortAtFirst={null}
    />
  );
}
