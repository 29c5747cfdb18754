import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectTold } from '../../store/derived.ts';
import styles from './canvas-view.module.css';

/** Says, over the graph, that it shows what a passage says, how much that is, and how to come back. */
export function PassageBanner({ index, bottom }: { index: GraphIndex; bottom: number }) {
  const messages = useMessages();
  const actions = useActions();
  const passage = useAppState((state) => state.passage);
  const told = useAppState(selectTold);
  const choosing = useAppState((state) => state.pathFrom !== null);
  const covered = useAppState((state) => state.view !== 'canvas');
  const isThere = passage !== null && told !== null && index.articles.has(passage.article);
  return (
    <div role="status" className={styles['banner-place']} style={{ bottom: bottom + 16 }}>
      {isThere && !choosing && !covered && (
        <div className={styles['banner']}>
          <p>{messages.passageSays(told.entities.size, told.relations.size)}</p>
          <button
            type="button"
            className={styles['cancel']}
            onClick={() => actions.read(passage.article, passage.start)}
          >
            {messages.passageRead}
          </button>
          <button type="button" className={styles['cancel']} onClick={() => actions.pickPassage(null)}>
            {messages.passageLeave}
          </button>
        </div>
      )}
    </div>
  );
}
