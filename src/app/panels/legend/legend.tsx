import { useMemo } from 'react';
import { isFiltering } from '../../../graph/filter-graph.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../../../schema/ontology.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectFacets } from '../../store/derived.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { FilterGroup, FilterRow } from './filter-group.tsx';
import styles from './legend.module.css';
import { LineSample } from './line-sample.tsx';

/** The legend, which is the filter: what stands for what, how many there are, and whether they show. */
export function Legend({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const actions = useActions();
  const filter = useAppState((state) => state.filter);
  const counts = useAppState(selectFacets);
  const typesPresent = useMemo(() => {
    const present = new Set(index.document.edges.map((edge) => edge.attributes.type));
    return RELATION_TYPES.filter((type) => present.has(type));
  }, [index]);
  return (
    <div className={styles['legend']}>
      <FilterGroup heading={messages.kindsHeading} onAll={actions.setAllKinds}>
        {ENTITY_KINDS.map((kind) => (
          <FilterRow
            key={kind}
            label={messages.kinds[kind]}
            count={counts?.kinds.get(kind) ?? 0}
            shown={!filter.hiddenKinds.has(kind)}
            onToggle={() => actions.toggleKind(kind)}
            sign={<KindShape kind={kind} size={16} />}
          />
        ))}
      </FilterGroup>
      <FilterGroup heading={messages.typesHeading} onAll={actions.setAllTypes}>
        {typesPresent.map((type) => (
          <FilterRow
            key={type}
            label={messages.relations[type].name}
            count={counts?.types.get(type) ?? 0}
            shown={!filter.hiddenTypes.has(type)}
            onToggle={() => actions.toggleType(type)}
            sign={<LineSample type={type} />}
          />
        ))}
      </FilterGroup>
      <label className={styles['only']}>
        <input
          type="checkbox"
          checked={filter.leastConnections > 0}
          onChange={(event) => actions.setFilter({ leastConnections: event.target.checked ? 1 : 0 })}
        />
        {messages.onlyConnected}
      </label>
      <LineKey />
      {isFiltering(filter) && (
        <button type="button" className={styles['reset']} onClick={actions.resetFilter}>
          {messages.reset}
        </button>
      )}
    </div>
  );
}

function LineKey() {
  const messages = useMessages();
  return (
    <ul className={styles['lines']}>
      {(['actual', 'planned', 'denied'] as const).map((status) => (
        <li key={status}>
          <LineSample status={status} /> {messages.statuses[status]}
        </li>
      ))}
    </ul>
  );
}
