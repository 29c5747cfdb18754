import type { VisibleGraph } from '../../../graph/filter-graph.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { hashOf } from '../../url/address.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './selection.module.css';
import severalStyles from './several.module.css';

const FIRST = 6;

interface Props {
  readonly index: GraphIndex;
  readonly one: NodeRecord;
  readonly other: NodeRecord;
}

/** The relations that join two entities themselves, whatever is filtered. */
export function RelationsBetween({ index, one, other }: Props) {
  const messages = useMessages();
  const relations = relationsJoining(index, null, one.key, other.key);
  return (
    <section>
      <h3 className={styles['heading']}>
        {messages.directRelations} <span className={styles['count']}>{relations.length}</span>
      </h3>
      {relations.length === 0 ? (
        <p className={styles['aside']}>{messages.noDirectRelations}</p>
      ) : (
        <SentenceList index={index} relations={relations} />
      )}
    </section>
  );
}

/** Relations as sentences, each leading to its sources. */
export function SentenceList({ index, relations }: { index: GraphIndex; relations: readonly EdgeRecord[] }) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(relations, 30, FIRST);
  return (
    <>
      <ul className={severalStyles['sentences']}>
        {shown.map((relation) => (
          <li key={relation.key}>
            <a href={hashOf({ type: 'relation', key: relation.key })}>
              {relationSentence(index, relation, messages)}
            </a>
          </li>
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

/** The relations between two entities, whichever way they point; `visible` null: all of them. */
export function relationsJoining(
  index: GraphIndex,
  visible: VisibleGraph | null,
  one: string,
  other: string,
): EdgeRecord[] {
  const keys = new Set([...index.graph.edges(one, other), ...index.graph.edges(other, one)]);
  return [...keys]
    .filter((key) => visible === null || visible.relations.has(key))
    .map((key) => index.relations.get(key))
    .filter((relation) => relation !== undefined);
}
