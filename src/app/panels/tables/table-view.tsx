import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { letterForms } from '../../../graph/letter-forms.ts';
import { useMessages } from '../../app-context.ts';
import { PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { TableName, TableSort } from '../../browser/table-choices.ts';
import { remInPixels, useSize } from '../../browser/use-size.ts';
import stateStyles from '../states/states.module.css';
import { State } from '../states/states.tsx';
import { DataGrid } from './data-grid.tsx';
import { searchTexts, wordsOf } from './narrow-rows.ts';
import { sortRows } from './sort-rows.ts';
import { fitColumns, type TableColumn } from './table-column.ts';
import { TableTools } from './table-tools.tsx';
import styles from './tables.module.css';
import type { GridChoice } from './use-grid.ts';
import { useTableChoices } from './use-table-choices.ts';

/** rem */
const ROW_HEIGHT = { desk: 2.25, phone: 2.75 };

interface Props<Row extends { readonly key: string }> {
  readonly index: GraphIndex;
  readonly name: TableName;
  readonly label: string;
  /** All rows of the graph, in the order that they have where their columns say the same. */
  readonly rows: readonly Row[];
  /** Those that the canvas shows, by key. */
  readonly visible: ReadonlySet<string>;
  readonly columns: readonly TableColumn<Row>[];
  readonly sortAtFirst: TableSort | null;
  readonly choice: GridChoice;
  readonly isNear: (row: Row) => boolean;
}

/** A table of what the canvas shows, with the tools to sort and narrow it. */
export function TableView<Row extends { readonly key: string }>(props: Props<Row>) {
  const { index, name, label, rows, visible, columns, sortAtFirst, choice, isNear } = props;
  const phone = useMediaQuery(PHONE);
  const rem = remInPixels();
  const body = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(body);
  const choices = useTableChoices(name, columns, sortAtFirst);
  const [query, setQuery] = useState('');
  const sorted = useSorted(rows, columns, choices.sort);
  const shown = useMemo(() => sorted.filter(({ key }) => visible.has(key)), [sorted, visible]);
  const narrowed = useNarrowed(shown, columns, useDeferredValue(query), index);
  const fitting = size === null ? [] : fitColumns(choices.chosen, size.width / rem);
  return (
    <section className={styles['view']} aria-label={label}>
      <TableTools
        query={query}
        onQuery={setQuery}
        shown={narrowed.length}
        all={shown.length}
        columns={columns}
        chosen={choices.chosen.map(({ id }) => id)}
        fitting={fitting.length}
        onChoose={choices.choose}
      />
      <div ref={body} className={styles['body']}>
        {narrowed.length === 0 ? (
          <NoRows query={shown.length === 0 ? '' : query} onWiden={() => setQuery('')} />
        ) : (
          size !== null && (
            <DataGrid
              label={label}
              rows={narrowed}
              columns={fitting}
              sort={choices.sort}
              onSort={choices.sortBy}
              choice={choice}
              isNear={isNear}
              scroller={scroller}
              size={size}
              rowHeight={(phone ? ROW_HEIGHT.phone : ROW_HEIGHT.desk) * rem}
            />
          )
        )}
      </div>
    </section>
  );
}

function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  return useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    return column === undefined || sort === null ? rows : sortRows(rows, column, sort.descending);
  }, [rows, columns, sort]);
}

function useNarrowed<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  query: string,
  index: GraphIndex,
): readonly Row[] {
  const letters = useMemo(() => letterForms(index.document), [index]);
  const narrowing = query.trim() !== '';
  const texts = useMemo(
    () => (narrowing ? searchTexts(rows, columns, letters) : []),
    [narrowing, rows, columns, letters],
  );
  return useMemo(() => {
    const matches = wordsOf(query, letters);
    return narrowing ? rows.filter((_, i) => matches(texts[i] ?? '')) : rows;
  }, [narrowing, rows, texts, query, letters]);
}

/** Nothing in the table: because of what was typed over it, or because there are no relations to show. */
function NoRows({ query, onWiden }: { query: string; onWiden: () => void }) {
  const messages = useMessages();
  if (query === '') return <State title={messages.noRelationsShown} help={messages.noRelationsShownHelp} />;
  return (
    <State title={messages.narrowedAway(query)} help={messages.narrowedAwayHelp}>
      <button type="button" className={stateStyles['primary']} onClick={onWiden}>
        {messages.widenTable}
      </button>
    </State>
  );
}
