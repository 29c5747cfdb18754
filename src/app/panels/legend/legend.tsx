import { useMemo } from 'react';
import type { FacetCounts } from '../../../graph/count-facets.ts';
import { isFiltering, SHOW_ALL } from '../../../graph/filter-graph.ts';
import { isFocused } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { highestConnections } from '../../../graph/rank-entities.ts';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../../../schema/ontology.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectFacets } from '../../store/derived.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { ArticleFilter } from './article-filter.tsx';
import { DateFilter } from './date-filter.tsx';
import { FilterGroup, FilterRow } from './filter-group.tsx';
import { LeastNumber } from './least-number.tsx';
import styles from './legend.module.css';
import { LineSample } from './line-sample.tsx';

interface SectionProps {
  readonly index: GraphIndex;
  readonly counts: FacetCounts;
}

/** The legend, which is the filter: what stands for what, how many there are, and whether they show. */
export function Legend({ index }: { index: GraphIndex }) {
  const counts = useAppState(selectFacets);
  if (counts === null) return null;
  return (
    <div className={styles['legend']}>
      <KindFilter counts={counts} />
      <TypeFilter index={index} counts={counts} />
      <StatusFilter counts={counts} />
      <DateFilter index={index} counts={counts} />
      <NumberFilter index={index} counts={counts} />
      <ArticleFilter index={index} counts={counts} />
      <GreySwitch />
      <Reset />
    </div>
  );
}

function KindFilter({ counts }: Pick<SectionProps, 'counts'>) {
  const messages = useMessages();
  const actions = useActions();
  const hidden = useAppState((state) => state.filter.hiddenKinds);
  return (
    <FilterGroup heading={messages.kindsHeading} onAll={actions.setAllKinds}>
      {ENTITY_KINDS.map((kind) => (
        <FilterRow
          key={kind}
          label={messages.kinds[kind]}
          count={counts.kinds.get(kind) ?? 0}
          shown={!hidden.has(kind)}
          onToggle={() => actions.toggleKind(kind)}
          sign={<KindShape kind={kind} size={16} />}
        />
      ))}
    </FilterGroup>
  );
}

function TypeFilter({ index, counts }: SectionProps) {
  const messages = useMessages();
  const actions = useActions();
  const hidden = useAppState((state) => state.filter.hiddenTypes);
  const present = useMemo(() => {
    const types = new Set(index.document.edges.map((edge) => edge.attributes.type));
    return RELATION_TYPES.filter((type) => types.has(type));
  }, [index]);
  return (
    <FilterGroup heading={messages.typesHeading} onAll={actions.setAllTypes}>
      {present.map((type) => (
        <FilterRow
          key={type}
          label={messages.relations[type].name}
          count={counts.types.get(type) ?? 0}
          shown={!hidden.has(type)}
          onToggle={() => actions.toggleType(type)}
          sign={<LineSample type={type} />}
        />
      ))}
    </FilterGroup>
  );
}

function StatusFilter({ counts }: Pick<SectionProps, 'counts'>) {
  const messages = useMessages();
  const actions = useActions();
  const hidden = useAppState((state) => state.filter.hiddenStatuses);
  const setAll = (shown: boolean) =>
    actions.setFilter({ hiddenStatuses: shown ? SHOW_ALL.hiddenStatuses : new Set(STATUSES) });
  return (
    <FilterGroup heading={messages.statusHeading} onAll={setAll}>
      {STATUSES.map((status) => (
        <FilterRow
          key={status}
          label={messages.statuses[status]}
          count={counts.statuses.get(status) ?? 0}
          shown={!hidden.has(status)}
          onToggle={() => actions.toggleStatus(status)}
          sign={<LineSample status={status} />}
        />
      ))}
    </FilterGroup>
  );
}

function NumberFilter({ index, counts }: SectionProps) {
  const messages = useMessages();
  const actions = useActions();
  const { leastQuotes, leastConnections } = useAppState((state) => state.filter);
  const mostQuotes = useMemo(
    () =>
      index.document.nodes.reduce((most, { attributes }) => Math.max(most, attributes.mentions.length), 1),
    [index],
  );
  return (
    <FilterGroup heading={messages.numbersHeading}>
      <LeastNumber
        label={messages.leastQuotes}
        say={messages.quotesAtLeast}
        value={leastQuotes}
        first={SHOW_ALL.leastQuotes}
        highest={mostQuotes}
        reached={counts.quotes}
        onChange={(least) => actions.setFilter({ leastQuotes: least })}
      />
      <LeastNumber
        label={messages.leastConnections}
        say={messages.connectionsAtLeast}
        value={leastConnections}
        first={SHOW_ALL.leastConnections}
        highest={highestConnections(index)}
        reached={counts.connections}
        onChange={(least) => actions.setFilter({ leastConnections: least })}
      />
      <label className={styles['only']}>
        <input
          type="checkbox"
          checked={leastConnections > 0}
          onChange={(event) => actions.setFilter({ leastConnections: event.target.checked ? 1 : 0 })}
        />
        {messages.onlyConnected}
      </label>
    </FilterGroup>
  );
}

function GreySwitch() {
  const messages = useMessages();
  const actions = useActions();
  const grey = useAppState((state) => state.appearance.greyHidden);
  return (
    <label className={styles['only']} data-apart="true">
      <input
        type="checkbox"
        checked={grey}
        onChange={(event) => actions.setAppearance({ greyHidden: event.target.checked })}
      />
      {messages.greyHidden}
    </label>
  );
}

function Reset() {
  const messages = useMessages();
  const actions = useActions();
  const active = useAppState((state) => isFiltering(state.filter) || isFocused(state.focus));
  if (!active) return null;
  return (
    <div className={styles['foot']}>
      <button type="button" className={styles['reset']} onClick={actions.showEverything}>
        {messages.reset}
      </button>
    </div>
  );
}
