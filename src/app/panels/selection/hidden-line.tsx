import { whyHidden } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import styles from './selection.module.css';

/** Says that an entity is not on the graph, and why. */
export function HiddenLine({ index, entity }: { index: GraphIndex; entity: string }) {
  const messages = useMessages();
  const filter = useAppState((state) => state.filter);
  const focus = useAppState((state) => state.focus);
  const why = whyHidden(index, filter, focus, entity);
  if (why === null) return null;
  const words = {
    hand: messages.hiddenByHand,
    filter: messages.hiddenByFilter,
    focus: messages.hiddenByFocus,
  };
  return <p className={styles['aside']}>{words[why]}</p>;
}
