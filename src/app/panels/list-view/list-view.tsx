import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections, rankEntities } from '../../../graph/rank-entities.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../schema/ontology.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { KindShape } from '../marks/kind-shape.tsx';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './list-view.module.css';
import { RelationTable } from './relation-table.tsx';

const STEP = 100;

/** Exactly what the canvas shows, in words: the entities by kind, and their relations as a table. */
export function ListView({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const ranked = useMemo(() => rankEntities(index), [index]);
  const byKind = useMemo(
    () =>
      ENTITY_KINDS.map((kind) => ({
        kind,
        entities: ranked.filter(
          (entity) => entity.attributes.kind === kind && visible?.entities.has(entity.key) === true,
        ),
      })).filter(({ entities }) => entities.length > 0),
    [ranked, visible],
  );
  return (
    <section className={styles['view']} aria-label={messages.listLabel}>
      <div className={styles['kinds']}>
        {byKind.map(({ kind, entities }) => (
          <EntityList key={kind} index={index} kind={kind} entities={entities} />
        ))}
      </div>
      <RelationTable index={index} />
    </section>
  );
}

interface EntityListProps {
  readonly index: GraphIndex;
  readonly kind: EntityKind;
  readonly entities: readonly NodeRecord[];
}

function EntityList({ index, kind, entities }: EntityListProps) {
  const messages = useMessages();
  const selection = useAppState((state) => state.selection);
  const { shown, more, showMore } = useShowMore(entities, STEP);
  return (
    <section>
      <h2 className={styles['heading']}>
        <KindShape kind={kind} /> {messages.kinds[kind]}
        <span className={styles['count']}>{entities.length}</span>
      </h2>
      <ul aria-label={messages.kinds[kind]}>
        {shown.map((entity) => (
          <li
            key={entity.key}
            className={styles['entity']}
            aria-current={selection.type === 'entity' && selection.key === entity.key}
          >
            <EntityLink entity={entity} />
            <span className={styles['count']}>
              {messages.relationCount(connections(index, entity.key))} ·{' '}
              {messages.mentionCount(entity.attributes.mentions.length)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </section>
  );
}
