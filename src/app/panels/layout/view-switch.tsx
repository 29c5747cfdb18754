import { ListFilter } from 'lucide-react';
import { isFiltering } from '../../../graph/filter-graph.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import type { View } from '../../store/app-state.ts';
import { selectIndex, selectVisible } from '../../store/derived.ts';
import styles from './view-switch.module.css';

const VIEWS: readonly View[] = ['canvas', 'list'];

/** Over the canvas's upper edge: opens the filter, says what it leaves, changes between canvas and list. */
export function ViewSwitch({ legendOpen, onLegend }: { legendOpen: boolean; onLegend: () => void }) {
  const messages = useMessages();
  const actions = useActions();
  const view = useAppState((state) => state.view);
  const label = legendOpen ? messages.collapseFilter : messages.showFilter;
  const words: Record<View, string> = { canvas: messages.viewCanvas, list: messages.viewList };
  return (
    <div className={styles['strip']}>
      <button
        type="button"
        className={styles['filter']}
        aria-label={label}
        title={label}
        aria-expanded={legendOpen}
        onClick={onLegend}
      >
        <ListFilter size={17} aria-hidden="true" />
        {!legendOpen && messages.filter}
      </button>
      <ShownCount />
      <fieldset className={styles['views']} aria-label={messages.viewLabel}>
        {VIEWS.map((candidate) => (
          <button
            key={candidate}
            type="button"
            aria-pressed={view === candidate}
            onClick={() => actions.setView(candidate)}
          >
            {words[candidate]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function ShownCount() {
  const messages = useMessages();
  const index = useAppState(selectIndex);
  const visible = useAppState(selectVisible);
  const filtering = useAppState((state) => isFiltering(state.filter));
  if (!filtering || index === null || visible === null) return null;
  return (
    <span className={styles['shown']}>{messages.shownOf(visible.entities.size, index.entities.size)}</span>
  );
}
