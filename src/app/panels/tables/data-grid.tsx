import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, type RefObject, useRef } from 'react';
import type { TableSort } from '../../browser/table-choices.ts';
import type { Size } from '../../browser/use-size.ts';
import type { TableColumn } from './table-column.ts';
import styles from './tables.module.css';
import { type GridChoice, useGrid } from './use-grid.ts';
import { useRowWindow } from './use-row-window.ts';

interface Props<Row extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | null;
  readonly onSort: (column: TableColumn<Row>) => void;
  readonly choice: GridChoice;
  /** Rows that have to do with what is selected elsewhere. */
  readonly isNear: (row: Row) => boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly size: Size | null;
  /** px */
  readonly rowHeight: number;
}

/** A table of any number of rows, of which only those are on the page that can be seen. */
export function DataGrid<Row extends { readonly key: string }>(props: Props<Row>) {
  const { label, rows, columns, sort, onSort, choice, isNear, scroller, size, rowHeight } = props;
  const table = useRef<HTMLTableElement>(null);
  const window = useRowWindow(scroller, size, rows.length, rowHeight);
  const { place, ...handlers } = useGrid({ rows, columns: columns.length, window, table, choice });
  const style = {
    '--row-height': `${rowHeight}px`,
    paddingTop: window.before,
    paddingBottom: window.after,
  } as CSSProperties;
  return (
    <div ref={scroller} className={styles['scroller']} onScroll={window.onScroll}>
      <div style={style}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows and cells keep their own roles
          role="grid"
          className={styles['table']}
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-multiselectable={choice.several !== null}
          tabIndex={-1}
          {...handlers}
        >
          <Widths columns={columns} />
          <Head columns={columns} sort={sort} onSort={onSort} />
          <tbody>
            {rows.slice(window.start, window.end).map((row, i) => (
              <GridRow
                key={row.key}
                row={row}
                at={window.start + i}
                columns={columns}
                selected={choice.selected.has(row.key)}
                near={isNear(row)}
                cursor={place.row === window.start + i ? place.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What is left over after each has its least width is shared out. */
function Widths<Row>({ columns }: { columns: readonly TableColumn<Row>[] }) {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.reduce((sum, { grow }) => sum + grow, 0) || columns.length;
  return (
    <colgroup>
      {columns.map(({ id, width, grow }) => (
        <col
          key={id}
          style={{ width: `calc(${width}rem + (100cqw - ${least}rem) * ${(grow || 0) / shares})` }}
        />
      ))}
    </colgroup>
  );
}

interface HeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | null;
  readonly onSort: (column: TableColumn<Row>) => void;
}

function Head<Row>({ columns, sort, onSort }: HeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sorted}
              className={column.numeric ? styles['number'] : undefined}
            >
              <button type="button" onClick={() => onSort(column)}>
                <span>{column.label}</span>
                <Arrow size={13} aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps<Row> {
  readonly row: Row;
  readonly at: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly selected: boolean;
  readonly near: boolean;
  /** The cell on which the keyboard stands, -1 for the row; null: it stands elsewhere. */
  readonly cursor: number | null;
}

function GridRow<Row>({ row, at, columns, selected, near, cursor }: RowProps<Row>) {
  return (
    <tr
      data-row={at}
      data-near={near || undefined}
      aria-rowindex={at + 2}
      aria-selected={selected}
      tabIndex={cursor === -1 ? 0 : -1}
    >
      {columns.map((column, i) => {
        const text = column.say(row);
        return (
          <td
            key={column.id}
            className={column.numeric ? styles['number'] : undefined}
            tabIndex={cursor === i ? 0 : -1}
          >
            <span className={styles['cell']}>
              {column.sign?.(row)}
              <span className={styles['words']} title={text} {...(column.chinese && { lang: 'zh-Hans' })}>
                {text}
              </span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}
