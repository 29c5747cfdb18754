import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import styles from './keys-dialog.module.css';

/** The list of keys, in the browser's own modal dialog: it holds the focus and closes with Escape. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const actions = useActions();
  const singleKeys = useAppState((state) => state.singleKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="keys-heading" onClose={onClose}>
      <header className={styles['header']}>
        <h2 id="keys-heading">{messages.keys}</h2>
        <button type="button" aria-label={messages.close} onClick={() => dialog.current?.close()}>
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <dl className={styles['keys']}>
        {messages.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['single']}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => actions.setSingleKeys(target.checked)}
        />
        <span>
          {messages.singleKeys}
          <small>{messages.singleKeysHelp}</small>
        </span>
      </label>
    </dialog>
  );
}
