import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../app-context.ts';
import menuStyles from '../top-bar/menu.module.css';
import type { ColumnMenuProps } from './column-menu.tsx';
import { ColumnSign } from './column-sign.tsx';
import styles from './tables.module.css';

const ColumnMenu = lazy(async () => ({ default: (await import('./column-menu.tsx')).ColumnMenu }));

interface Props extends ColumnMenuProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shown: number;
  readonly all: number;
}

/** Over a table: a box that narrows it, how many rows that leaves, and the choice of columns. */
export function TableTools({ query, onQuery, shown, all, ...menu }: Props) {
  const messages = useMessages();
  return (
    <div className={styles['tools']}>
      <input
        type="search"
        className={styles['narrow']}
        aria-label={messages.narrowTable}
        placeholder={messages.narrowTable}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <p className={styles['count']} role="status">
        {query.trim() === '' ? messages.rowCount(all) : messages.narrowedTo(shown, all)}
      </p>
      <ColumnMenuOnDemand {...menu} />
    </div>
  );
}

/** The component library is fetched when the menu is opened for the first time. */
function ColumnMenuOnDemand(props: ColumnMenuProps) {
  const messages = useMessages();
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={`${menuStyles['button']} ${styles['columns']}`}
      aria-label={messages.columnsLabel(props.fitting, props.columns.length)}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <ColumnSign />
    </button>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <ColumnMenu {...props} />
    </Suspense>
  );
}
