import { useEffect, useRef } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './quote-tools.module.css';

/** A field that holds what the clipboard did not take, all of it selected. */
export function CopyByHand({ text }: { text: string }) {
  const messages = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label className={styles['by-hand']}>
      {messages.copyByHand}
      <textarea ref={field} readOnly rows={3} value={text} />
    </label>
  );
}
