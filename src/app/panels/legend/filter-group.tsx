import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './legend.module.css';

interface GroupProps {
  readonly heading: string;
  /** Show all of the group, or none; left out where there is nothing of the kind. */
  readonly onAll?: (shown: boolean) => void;
  readonly children: ReactNode;
}

/** A section of the filter, which can be folded away. */
export function FilterGroup({ heading, onAll, children }: GroupProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(true);
  const content = useId();
  return (
    <fieldset className={styles['group']} aria-label={heading}>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>
          <button type="button" aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
            {heading}
            <ChevronDown className={styles['fold']} size={14} aria-hidden="true" />
          </button>
        </h2>
        {onAll !== undefined && open && (
          <>
            <button type="button" aria-label={`${heading}: ${messages.all}`} onClick={() => onAll(true)}>
              {messages.all}
            </button>
            <button type="button" aria-label={`${heading}: ${messages.none}`} onClick={() => onAll(false)}>
              {messages.none}
            </button>
          </>
        )}
      </div>
      <div id={content} hidden={!open}>
        {children}
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
  readonly sign?: ReactNode;
  /** A second, quieter line. */
  readonly note?: string | null;
}

export function FilterRow({ label, count, shown, onToggle, sign, note = null }: RowProps) {
  return (
    <label className={styles['row']} data-shown={shown}>
      <input type="checkbox" checked={shown} onChange={onToggle} />
      {sign}
      <span className={styles['label']}>
        {label}
        {note !== null && <span className={styles['note']}>{note}</span>}
      </span>
      <span className={styles['count']}>{count}</span>
    </label>
  );
}
