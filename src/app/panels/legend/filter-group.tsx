import type { ReactNode } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './legend.module.css';

interface GroupProps {
  readonly heading: string;
  /** Show all of the group, or none. */
  readonly onAll: (shown: boolean) => void;
  readonly children: ReactNode;
}

export function FilterGroup({ heading, onAll, children }: GroupProps) {
  const messages = useMessages();
  return (
    <fieldset className={styles['group']} aria-label={heading}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{heading}</h2>
        <button type="button" aria-label={`${heading}: ${messages.all}`} onClick={() => onAll(true)}>
          {messages.all}
        </button>
        <button type="button" aria-label={`${heading}: ${messages.none}`} onClick={() => onAll(false)}>
          {messages.none}
        </button>
      </div>
      {children}
    </fieldset>
  );
}

interface RowProps {
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
  readonly sign: ReactNode;
}

export function FilterRow({ label, count, shown, onToggle, sign }: RowProps) {
  return (
    <label className={styles['row']} data-shown={shown}>
      <input type="checkbox" checked={shown} onChange={onToggle} />
      {sign}
      <span className={styles['label']}>{label}</span>
      <span className={styles['count']}>{count}</span>
    </label>
  );
}
