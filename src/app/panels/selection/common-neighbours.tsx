import { useMemo } from 'react';
import type { VisibleGraph } from '../../../graph/filter-graph.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { commonNeighbours } from '../../../graph/neighbourhood.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { useShowMore } from '../marks/use-show-more.ts';
import { relationsJoining, SentenceList } from './relations-between.tsx';
import styles from './selection.module.css';
import severalStyles from './several.module.css';

const STEP = 8;
const NOTHING: VisibleGraph = { entities: new Set(), relations: new Set() };

interface Props {
  readonly index: GraphIndex;
  readonly entities: readonly NodeRecord[];
}

/** What all the chosen are related to, and each time by which relations. */
export function CommonNeighbours({ index, entities }: Props) {
  const messages = useMessages();
  const visible = useAppState(selectVisible) ?? NOTHING;
  const common = useMemo(
    () =>
      commonNeighbours(
        index,
        visible,
        entities.map(({ key }) => key),
      )
        .map((key) => index.entities.get(key))
        .filter((entity) => entity !== undefined),
    [index, visible, entities],
  );
  const { shown, more, showMore } = useShowMore(common, STEP);
  return (
    <section>
      <h3 className={styles['heading']}>
        {messages.commonNeighbours} <span className={styles['count']}>{common.length}</span>
      </h3>
      {common.length === 0 && <p className={styles['aside']}>{messages.noCommonNeighbours}</p>}
      <ul className={severalStyles['common']}>
        {shown.map((neighbour) => (
          <li key={neighbour.key}>
            <EntityLink entity={neighbour} />
            <SentenceList
              index={index}
              relations={entities.flatMap(({ key }) => relationsJoining(index, visible, key, neighbour.key))}
            />
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
