import { useActions, useMessages } from '../../app-context.ts';
import styles from './quote.module.css';

/** Opens the article of a quote where the quote stands. */
export function ReadHere({ article, at }: { article: string; at: number }) {
  const messages = useMessages();
  const actions = useActions();
  return (
    <button type="button" className={styles['readHere']} onClick={() => actions.read(article, at)}>
      {messages.readHere}
    </button>
  );
}
