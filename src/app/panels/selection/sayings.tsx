import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { saidBy } from '../../../graph/said-by.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { RelationStatement } from './relation-statement.tsx';
import styles from './selection.module.css';

const FIRST = 3;
const STEP = 20;

/** What an entity says of others, in the words in which it is quoted; nothing if it never speaks. */
export function Sayings({ index, entity }: { index: GraphIndex; entity: NodeRecord }) {
  const messages = useMessages();
  const told = useMemo(() => saidBy(index, entity.key), [index, entity.key]);
  const { shown, more, showMore } = useShowMore(told, STEP, FIRST);
  if (told.length === 0) return null;
  const heading = messages.sayings(entity.attributes.name);
  return (
    <section aria-label={heading}>
      <h3 className={styles['heading']}>
        {heading} <span className={styles['count']}>{told.length}</span>
      </h3>
      {shown.map(({ relation, evidence }) => (
        <RelationStatement
          key={relation.key}
          index={index}
          relation={relation}
          evidence={evidence}
          level={4}
        />
      ))}
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </section>
  );
}
