import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectTold } from '../../store/derived.ts';
import canvasStyles from './canvas-view.module.css';
import styles from './passage-banner.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly bottom: number;
  /** Whether something else stands in the canvas's place. */
  readonly covered: boolean;
}

/** Says, over the graph, that it shows what a passage says, how much that is, and how to come back. */
export function PassageBanner({ index, bottom, covered }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const passage = useAppState((state) => state.passage);
  const told = useAppState(selectTold);
  const choosing = useAppState((state) => state.pathFrom !== null);
  const isThere = passage !== null && told !== null && index.articles.has(passage.article);
  return (
    <div role="status" className={canvasStyles['banner-place']} style={{ bottom: bottom + 16 }}>
      {isThere && !choosing && !covered && (
        <div className={styles['banner']}>
          <p>{messages.passageSays(told.entities.size, told.relations.size)}</p>
          <button
            type="button"
            className={canvasStyles['cancel']}
            onClick={() => actions.read(passage.article, passage.start)}
          >
            {messages.passageRead}
          </button>
          <button type="button" className={canvasStyles['cancel']} onClick={() => actions.pickPassage(null)}>
            {messages.passageLeave}
          </button>
        </div>
      )}
    </div>
  );
}
