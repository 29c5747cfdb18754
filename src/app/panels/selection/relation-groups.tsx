import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Direction, RelationFromHere, RelationGroup } from '../../../graph/group-relations.ts';
import { useMessages } from '../../app-context.ts';
import type { RelationWords } from '../../messages/zh-hans.ts';
import { hashOf } from '../../url/address.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './selection.module.css';

const STEP = 12;

/** An entity's relations under headings that say the type and the direction in words. */
export function RelationGroups({ index, groups }: { index: GraphIndex; groups: readonly RelationGroup[] }) {
  const messages = useMessages();
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <section key={`${group.type} ${group.direction}`}>
          <h4 className={styles['group-heading']}>
            {wordsFor(messages.relations[group.type], group.direction)}
          </h4>
          <Rows index={index} relations={group.relations} />
        </section>
      ))}
    </div>
  );
}

function wordsFor(words: RelationWords, direction: Direction): string {
  return direction === 'incoming' ? words.incoming : words.outgoing;
}

function Rows({ index, relations }: { index: GraphIndex; relations: readonly RelationFromHere[] }) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(relations, STEP);
  return (
    <>
      <ul className={styles['rows']}>
        {shown.map((row) => (
          <Row key={row.relation.key} index={index} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </>
  );
}

function Row({ index, row: { relation, other } }: { index: GraphIndex; row: RelationFromHere }) {
  const messages = useMessages();
  const entity = index.entities.get(other);
  if (entity === undefined) return null;
  const { status, date, title } = relation.attributes;
  const details = [date, status === 'actual' ? null : messages.statuses[status]].filter(Boolean);
  return (
    <li className={styles['row']}>
      <span className={styles['row-name']}>
        <EntityLink entity={entity} />
        {title !== null && (
          <span className={styles['row-details']} lang="zh-Hans">
            {title}
          </span>
        )}
      </span>
      {details.length > 0 && <span className={styles['row-when']}>{details.join(' · ')}</span>}
      <a
        className={styles['row-source']}
        href={hashOf({ type: 'relation', key: relation.key })}
        aria-label={messages.openRelationLabel(relationSentence(index, relation, messages))}
      >
        {messages.openRelation}
      </a>
    </li>
  );
}
