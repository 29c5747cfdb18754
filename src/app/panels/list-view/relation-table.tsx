import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { EdgeRecord } from '../../../schema/graph-document.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './list-view.module.css';

const STEP = 200;

export function RelationTable({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const relations = useMemo(
    () => index.document.edges.filter((edge) => visible?.relations.has(edge.key) === true),
    [index, visible],
  );
  const { shown, more, showMore } = useShowMore(relations, STEP);
  const columns = [
    messages.sourceColumn,
    messages.relationColumn,
    messages.targetColumn,
    messages.date,
    messages.status,
  ];
  return (
    <section>
      <h2 className={styles['heading']}>
        {messages.relationsHeading} <span className={styles['count']}>{relations.length}</span>
      </h2>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((relation) => (
              <Row key={relation.key} index={index} relation={relation} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </section>
  );
}

function Row({ index, relation }: { index: GraphIndex; relation: EdgeRecord }) {
  const messages = useMessages();
  const selection = useAppState((state) => state.selection);
  const source = index.entities.get(relation.source);
  const target = index.entities.get(relation.target);
  if (source === undefined || target === undefined) return null;
  const { type, date, status } = relation.attributes;
  return (
    <tr aria-current={selection.type === 'relation' && selection.key === relation.key}>
      <td>
        <EntityLink entity={source} />
      </td>
      <td>
        <a
          href={hashOf({ type: 'relation', key: relation.key })}
          aria-label={messages.openRelationLabel(relationSentence(index, relation, messages))}
        >
          {messages.relations[type].name}
        </a>
      </td>
      <td>
        <EntityLink entity={target} />
      </td>
      <td>{date ?? ''}</td>
      <td>{messages.statuses[status]}</td>
    </tr>
  );
}
