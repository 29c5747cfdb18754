import type { KeyboardEvent } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Compass, neighbourInDirection, type Place } from '../../../graph/neighbour-in-direction.ts';
import { rankEntities } from '../../../graph/rank-entities.ts';
import type { App } from '../../app-context.ts';
import { type AppState, NOTHING } from '../../store/app-state.ts';
import { selectIndex, selectVisible } from '../../store/derived.ts';

const ARROWS: Readonly<Record<string, Compass>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOM_STEP = 1.25;

/** What a key does on the canvas; null if it is none of the canvas's keys. */
export function canvasKeyAction(event: KeyboardEvent, app: App): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { store, actions, canvas } = app;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined)
    return () => actions.moveCursor(nextCursor(store.getState(), arrow, !event.shiftKey));
  switch (event.key) {
    case 'Enter':
      return () => {
        const { cursor } = store.getState();
        if (cursor !== null) actions.select({ type: 'entity', key: cursor });
      };
    case 'Escape':
      return () => {
        actions.select(NOTHING);
        actions.moveCursor(null);
      };
    case '+':
    case '=':
      return () => canvas.current?.zoomBy(ZOOM_STEP);
    case '-':
      return () => canvas.current?.zoomBy(1 / ZOOM_STEP);
    case '0':
      return () => canvas.current?.fit();
    default:
      return null;
  }
}

/**
 * Where an arrow key leads: to the nearest related entity in that direction; with `relatedFirst` false,
 * or if there is none, to the nearest of all. Without a cursor, to the best-connected entity shown.
 */
export function nextCursor(state: AppState, compass: Compass, relatedFirst: boolean): string | null {
  const index = selectIndex(state);
  const visible = selectVisible(state);
  if (index === null || visible === null) return null;
  const { cursor } = state;
  if (cursor === null || !visible.entities.has(cursor))
    return rankEntities(index).find(({ key }) => visible.entities.has(key))?.key ?? null;
  const here = placeOf(index, state, cursor);
  const places = [...visible.entities]
    .filter((key) => key !== cursor)
    .map((key) => placeOf(index, state, key));
  const related = new Set<string>();
  for (const edge of index.graph.edges(cursor))
    if (visible.relations.has(edge)) related.add(index.graph.opposite(cursor, edge));
  const nearest = (candidates: readonly Place[]) => neighbourInDirection(here, candidates, compass);
  const first = relatedFirst ? nearest(places.filter(({ key }) => related.has(key))) : null;
  return first ?? nearest(places) ?? cursor;
}

function placeOf(index: GraphIndex, state: AppState, key: string): Place {
  const { x, y } = state.moved.get(key) ?? index.graph.getNodeAttributes(key);
  return { key, x, y };
}
