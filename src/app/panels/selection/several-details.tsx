import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections } from '../../../graph/rank-entities.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import styles from './selection.module.css';

/** Several entities at once. */
export function SeveralDetails({ index, entities }: { index: GraphIndex; entities: readonly NodeRecord[] }) {
  const messages = useMessages();
  return (
    <article aria-label={messages.several(entities.length)}>
      <h2 className={styles['headline']}>{messages.several(entities.length)}</h2>
      <ul className={styles['ranking']}>
        {entities.map((entity) => (
          <li key={entity.key}>
            <EntityLink entity={entity} />
            <span className={styles['count']}>{messages.relationCount(connections(index, entity.key))}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
