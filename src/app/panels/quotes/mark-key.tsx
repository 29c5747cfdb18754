import type { MarkRole } from '../../../graph/quote.ts';
import { useMessages } from '../../app-context.ts';
import styles from './quote.module.css';
import { type MarkKinds, markColours } from './quote-view.tsx';

const ROLES: readonly MarkRole[] = ['source', 'target', 'trigger'];

/** Which mark stands for what, each shown as it looks in the quotes. */
export function MarkKey({ kinds }: { kinds: MarkKinds }) {
  const messages = useMessages();
  return (
    <ul className={styles['key']} aria-label={messages.key}>
      {ROLES.map((role) => (
        <li key={role}>
          <span className={styles[role]} style={markColours(kinds[role])}>
            {messages.marks[role]}
          </span>
        </li>
      ))}
    </ul>
  );
}
