import { Columns3 } from 'lucide-react';
import { useMessages } from '../../app-context.ts';
import styles from './tables.module.css';

/** What stands on the button of the column menu, the same before and after the menu has been fetched. */
export function ColumnSign() {
  const messages = useMessages();
  return (
    <>
      <Columns3 size={17} aria-hidden="true" />
      <span className={styles['button-text']}>{messages.columns}</span>
    </>
  );
}
