import { type RefObject, useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { listArticles } from '../../../reading/list-articles.ts';
import { placeOfStop, type Stop, stepTo, stopsOf } from '../../../reading/stops.ts';
import { useApp, useAppState } from '../../app-context.ts';
import { resolveSelection, type Selected } from '../../store/derived.ts';
import { useGlobalKeys } from '../../use-global-keys.ts';
import { isInView, offsetAtTop, scrollToOffset } from './text-offsets.ts';

export interface Steps {
  /** Every place at which what is selected is named or stated, across the articles. */
  readonly stops: readonly Stop[];
  /** At which of them one stands, from 0; -1: at none yet. */
  readonly at: number;
  readonly step: (step: 1 | -1) => void;
  readonly goTo: (stop: Stop) => void;
}

/** Steps through all places of what is selected, by N and Shift + N, too; opens the articles that they are in. */
export function useSteps(index: GraphIndex, scroller: RefObject<HTMLElement | null>): Steps {
  const { store, actions } = useApp();
  const selection = useAppState((state) => state.selection);
  const stop = useAppState((state) => state.readingStop);
  const stops = useMemo(
    () => stopsOf(index, ownersOf(resolveSelection(index, selection))),
    [index, selection],
  );
  const at = useMemo(() => placeOfStop(stops, stop), [stops, stop]);
  const goTo = ({ article, start, of }: Stop) => {
    actions.stopAt({ article, start, of });
    if (store.getState().reading?.article !== article) actions.read(article, start);
    else if (scroller.current !== null) bringIntoView(scroller.current, start);
  };
  const step = (direction: 1 | -1) => {
    const article = store.getState().reading?.article ?? '';
    const from = scroller.current === null ? 0 : offsetAtTop(scroller.current);
    const order = listArticles(index).map((listed) => listed.article.id);
    const next = stepTo(stops, stops[at] ?? null, { article, from }, direction, order);
    if (next !== null) goTo(next);
  };
  useGlobalKeys({ n: () => step(1), N: () => step(-1) });
  return { stops, at, step, goTo };
}

/** What is already in view does not move. */
function bringIntoView(scroller: HTMLElement, start: number): void {
  const mark = scroller.querySelector(`[data-at="${start}"]`);
  if (mark === null || !isInView(scroller, mark)) scrollToOffset(scroller, start);
}

function ownersOf(selected: Selected) {
  if (selected.type === 'relation')
    return [{ key: selected.relation.key, spans: selected.relation.attributes.evidence }];
  return entitiesOf(selected).map(({ key, attributes }) => ({ key, spans: attributes.mentions }));
}

/** The entities whose mentions stand out in the text. */
export function entitiesOf(selected: Selected) {
  switch (selected.type) {
    case 'entity':
      return [selected.entity];
    case 'entities':
      return selected.entities;
    case 'path':
      return [selected.from, selected.to];
    default:
      return [];
  }
}
