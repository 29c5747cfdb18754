import { ListFilter, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useActions, useAppState, useHistory, useMessages } from '../../app-context.ts';
import type { View } from '../../store/app-state.ts';
import styles from './view-switch.module.css';

const VIEWS: readonly View[] = ['canvas', 'list'];

interface Props {
  readonly legendOpen: boolean;
  readonly onLegend: () => void;
  /** Null: the details cannot be closed here. */
  readonly detailsOpen: boolean | null;
  readonly onDetails: () => void;
}

/** Over the canvas's upper edge: opens and closes the panels, takes back, changes between canvas and list. */
export function ViewSwitch({ legendOpen, onLegend, detailsOpen, onDetails }: Props) {
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
        {!legendOpen && <span className={styles['word']}>{messages.filter}</span>}
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
      {detailsOpen !== null && <DetailsSwitch open={detailsOpen} onPress={onDetails} />}
    </div>
  );
}

/** Closed, the details stay closed whatever is chosen; then the button says that there is something to read. */
function DetailsSwitch({ open, onPress }: { open: boolean; onPress: () => void }) {
  const messages = useMessages();
  const chosen = useAppState((state) => state.selection.type !== 'none');
  const label = open ? messages.collapseDetails : messages.showDetails;
  return (
    <button
      type="button"
      className={styles['filter']}
      data-waiting={!open && chosen}
      aria-label={label}
      title={label}
      aria-expanded={open}
      onClick={onPress}
    >
      {!open && <span className={styles['word']}>{messages.selection}</span>}
      <PanelRight size={17} aria-hidden="true" />
    </button>
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
