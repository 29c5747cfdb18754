import { useEffect } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import styles from './canvas-view.module.css';

/** Says, over graph and list, that the next name selected is the other end of a path; Escape takes it back. */
export function PathBanner({ index, bottom }: { index: GraphIndex; bottom: number }) {
  const messages = useMessages();
  const actions = useActions();
  const from = useAppState((state) => state.pathFrom);
  const entity = from === null ? undefined : index.entities.get(from);
  useEffect(() => {
    if (from === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Before the canvas sees it, which would let go of what is selected.
      event.stopPropagation();
      actions.choosePathEnd(null);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [from, actions]);
  return (
    <div role="status" className={styles['banner-place']} style={{ bottom: bottom + 16 }}>
      {entity !== undefined && (
        <div className={styles['banner']}>
          <p>{messages.choosePathEnd(entity.attributes.name)}</p>
          <button
            type="button"
            className={styles['cancel']}
            title="Esc"
            aria-keyshortcuts="Escape"
            onClick={() => actions.choosePathEnd(null)}
          >
            {messages.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
