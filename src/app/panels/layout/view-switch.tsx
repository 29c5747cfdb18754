import { BookOpenText, ListFilter, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useActions, useAppState, useHistory, useMessages } from '../../app-context.ts';
import { READER_SWITCH } from '../reader/reader-switch.ts';
import styles from './view-switch.module.css';
import { Views } from './views.tsx';

interface Props {
  readonly legendOpen: boolean;
  readonly onLegend: () => void;
  /** Null: the details cannot be closed here. */
  readonly detailsOpen: boolean | null;
  readonly onDetails: () => void;
  /** Whether an article takes the place of the graph instead of standing beside it. */
  readonly readerIsView: boolean;
}

/** Over the canvas's upper edge: opens and closes the panels, takes back, changes between the graph and the other views of it. */
export function ViewSwitch({ legendOpen, onLegend, detailsOpen, onDetails, readerIsView }: Props) {
  const messages = useMessages();
  const label = legendOpen ? messages.collapseFilter : messages.showFilter;
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
      <Views withReader={readerIsView} />
      {!readerIsView && <ReaderSwitch />}
      {detailsOpen !== null && <DetailsSwitch open={detailsOpen} onPress={onDetails} />}
    </div>
  );
}

/** Opens the article beside the canvas, or closes it. */
function ReaderSwitch() {
  const messages = useMessages();
  const actions = useActions();
  const reading = useAppState((state) => state.reading !== null);
  const label = reading ? messages.closeReader : messages.openReader;
  return (
    <button
      id={READER_SWITCH}
      type="button"
      className={styles['filter']}
      aria-label={label}
      title={label}
      aria-expanded={reading}
      onClick={() => (reading ? actions.closeReading() : actions.openReading())}
    >
      <span className={styles['word']}>{messages.reader}</span>
      <BookOpenText size={17} aria-hidden="true" />
    </button>
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
