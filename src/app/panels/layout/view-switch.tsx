import { ListFilter, Redo2, Undo2 } from 'lucide-react';
import { useActions, useAppState, useHistory, useMessages } from '../../app-context.ts';
import type { View } from '../../store/app-state.ts';
import styles from './view-switch.module.css';

const VIEWS: readonly View[] = ['canvas', 'list'];

/** Over the canvas's upper edge: opens the filter, takes back, changes between canvas and list. */
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
      <UndoButtons />
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

function UndoButtons() {
  const messages = useMessages();
  const actions = useActions();
  const { canUndo, canRedo } = useHistory();
  const tools = [
    [messages.undo, Undo2, canUndo, actions.undo],
    [messages.redo, Redo2, canRedo, actions.redo],
  ] as const;
  return (
    <span className={styles['history']}>
      {tools.map(([label, Icon, can, act]) => (
        <button key={label} type="button" aria-label={label} title={label} aria-disabled={!can} onClick={act}>
          <Icon size={17} aria-hidden="true" />
        </button>
      ))}
    </span>
  );
}
