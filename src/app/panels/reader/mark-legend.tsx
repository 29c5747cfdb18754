import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import markStyles from './marks.module.css';
import styles from './text.module.css';

/** How each kind is marked in the text. */
export function MarkLegend() {
  const messages = useMessages();
  return (
    <details className={styles['legend']}>
      <summary>{messages.readingMarks}</summary>
      <ul>
        {ENTITY_KINDS.map((kind) => (
          <li key={kind}>
            <span className={markStyles['mention']} data-kind={kind}>
              {messages.kinds[kind]}
            </span>
          </li>
        ))}
        <li>
          <span className={markStyles['date']}>{messages.markDate}</span>
        </li>
        <li>
          <span className={markStyles['fact']}>{messages.markFact}</span>
        </li>
      </ul>
    </details>
  );
}
