import { X } from 'lucide-react';
import { useMemo } from 'react';
import { activeFilterParts } from '../../../graph/filter-graph.ts';
import { activeFocusParts } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { describeFilterPart, describeFocusPart } from '../../messages/describe-part.ts';
import { selectVisible } from '../../store/derived.ts';
import styles from './active-filter.module.css';

interface ActivePart {
  readonly key: string;
  readonly words: string;
  readonly takeBack: () => void;
}

/** Every part of the filter and of the focus that is not as at first. */
export function useActiveFilter(index: GraphIndex): readonly ActivePart[] {
  const messages = useMessages();
  const actions = useActions();
  const filter = useAppState((state) => state.filter);
  const focus = useAppState((state) => state.focus);
  return useMemo(
    () => [
      ...activeFilterParts(filter).map((part) => ({
        key: part,
        words: describeFilterPart(part, filter, index, messages),
        takeBack: () => actions.resetFilterPart(part),
      })),
      ...activeFocusParts(focus).map((part) => ({
        key: part,
        words: describeFocusPart(part, focus, index, messages),
        takeBack: () => actions.resetFocusPart(part),
      })),
    ],
    [filter, focus, index, messages, actions],
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly parts: readonly ActivePart[];
  readonly legendOpen: boolean;
}

/** Over the canvas: all that is filtered at a glance, each part with a way to take back just that. */
export function ActiveFilter({ index, parts, legendOpen }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const visible = useAppState(selectVisible);
  if (parts.length === 0 || visible === null) return null;
  return (
    <ul className={styles['row']} aria-label={messages.activeFilter} data-legend={legendOpen}>
      <li className={styles['shown']}>{messages.shownOf(visible.entities.size, index.entities.size)}</li>
      <li>
        <button type="button" className={styles['all']} onClick={actions.showEverything}>
          {messages.reset}
        </button>
      </li>
      {parts.map(({ key, words, takeBack }) => (
        <li key={key}>
          <button
            type="button"
            className={styles['part']}
            aria-label={messages.takeBack(words)}
            title={messages.takeBack(words)}
            onClick={takeBack}
          >
            <span>{words}</span>
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
