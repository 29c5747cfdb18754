import { Eye, EyeOff, FoldVertical, Pin, Route, UnfoldVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countHiddenAround } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { AroundSteps } from './around-steps.tsx';
import styles from './look-tools.module.css';
import { PathEndPicker } from './path-end-picker.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly entity: NodeRecord;
}

/** What can be done to one entity on the graph. */
export function EntityTools({ index, entity }: Props) {
  const messages = useMessages();
  return (
    <fieldset aria-label={messages.lookTools} className={styles['tools']}>
      <AroundSteps keys={[entity.key]} />
      <div className={styles['line']}>
        <PinTool keys={[entity.key]} label={messages.pin} />
        <HideTool entity={entity} />
        <PathTool entity={entity} />
        <ExpandTool index={index} entity={entity} />
      </div>
      <PathEnd index={index} entity={entity} />
    </fieldset>
  );
}

/** Pins these entities, or lets go of them. */
export function PinTool({ keys, label }: { keys: readonly string[]; label: string }) {
  const messages = useMessages();
  const actions = useActions();
  const pinned = useAppState((state) => state.focus.pinned);
  return (
    <button
      type="button"
      className={styles['tool']}
      title={messages.pinHelp}
      aria-pressed={keys.every((key) => pinned.has(key))}
      onClick={() => actions.togglePinned(...keys)}
    >
      <Pin size={15} aria-hidden="true" />
      {label}
    </button>
  );
}

function HideTool({ entity: { key } }: { entity: NodeRecord }) {
  const messages = useMessages();
  const actions = useActions();
  const shown = useAppState(selectVisible)?.entities.has(key) !== false;
  const Icon = shown ? EyeOff : Eye;
  return (
    <button
      type="button"
      className={styles['tool']}
      title={shown ? messages.hideHelp : undefined}
      onClick={() => (shown ? actions.hideEntities([key]) : actions.showEntities([key]))}
    >
      <Icon size={15} aria-hidden="true" />
      {shown ? messages.hide : messages.showIt}
    </button>
  );
}

/** Shows what is hidden around an entity; once there is no more of it, what that brought can go again. */
function ExpandTool({ index, entity: { key } }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const visible = useAppState(selectVisible);
  const expanded = useAppState((state) => state.focus.expanded).has(key);
  const hidden = visible === null ? 0 : countHiddenAround(index, visible, key);
  if (hidden === 0 && !expanded) return null;
  const folds = expanded && hidden === 0;
  const Icon = folds ? FoldVertical : UnfoldVertical;
  return (
    <button
      type="button"
      className={styles['tool']}
      onClick={() => (folds ? actions.collapseEntity(key) : actions.expandEntity(key))}
    >
      <Icon size={15} aria-hidden="true" />
      {folds ? messages.collapse : messages.expand(hidden)}
    </button>
  );
}

/** Its other end is then chosen by selecting it, wherever; see `choosePathEnd`. */
function PathTool({ entity: { key } }: { entity: NodeRecord }) {
  const messages = useMessages();
  const actions = useActions();
  const choosing = useAppState((state) => state.pathFrom) === key;
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(choosing);
  useEffect(() => {
    // The field in which the end could be found has gone, and the focus with it.
    if (before.current && !choosing && document.activeElement === document.body) button.current?.focus();
    before.current = choosing;
  }, [choosing]);
  return (
    <button
      ref={button}
      type="button"
      className={styles['tool']}
      aria-expanded={choosing}
      onClick={() => actions.choosePathEnd(choosing ? null : key)}
    >
      <Route size={15} aria-hidden="true" />
      {messages.pathTo}
    </button>
  );
}

function PathEnd({ index, entity }: Props) {
  const choosing = useAppState((state) => state.pathFrom) === entity.key;
  return choosing ? <PathEndPicker index={index} from={entity} /> : null;
}
