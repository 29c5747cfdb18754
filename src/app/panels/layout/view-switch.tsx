import {
  BookOpenText,
  ListFilter,
  ListTree,
  type LucideIcon,
  PanelRight,
  Redo2,
  Shapes,
  Table2,
  Undo2,
  Waypoints,
} from 'lucide-react';
import { useActions, useAppState, useHistory, useMessages } from '../../app-context.ts';
import { VIEWS, type View } from '../../store/app-state.ts';
import { READER_SWITCH } from '../reader/reader-switch.ts';
import styles from './view-switch.module.css';

const SIGNS: Readonly<Record<View, LucideIcon>> = {
  canvas: Waypoints,
  entities: Shapes,
  relations: Table2,
  outline: ListTree,
};

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

/** Each by its words; where there is no room for those, by its sign, and only the one shown says its name. */
function Views({ withReader }: { withReader: boolean }) {
  const messages = useMessages();
  const actions = useActions();
  const view = useAppState((state) => state.view);
  const reading = useAppState((state) => state.reading !== null) && withReader;
  const words: Record<View, string> = {
    canvas: messages.viewCanvas,
    entities: messages.viewEntities,
    relations: messages.viewRelations,
    outline: messages.viewOutline,
  };
  return (
    <fieldset className={styles['views']} aria-label={messages.viewLabel}>
      {VIEWS.map((candidate) => {
        const Sign = SIGNS[candidate];
        return (
          <button
            key={candidate}
            type="button"
            aria-label={words[candidate]}
            title={words[candidate]}
            aria-pressed={view === candidate && !reading}
            onClick={() => (reading ? actions.closeReading(candidate) : actions.setView(candidate))}
          >
            <Sign size={17} aria-hidden="true" />
            <span>{words[candidate]}</span>
          </button>
        );
      })}
      {withReader && (
        <button
          id={READER_SWITCH}
          type="button"
          aria-label={messages.reader}
          title={messages.reader}
          aria-pressed={reading}
          onClick={() => (reading ? actions.closeReading() : actions.openReading())}
        >
          <BookOpenText size={17} aria-hidden="true" />
          <span>{messages.reader}</span>
        </button>
      )}
    </fieldset>
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
