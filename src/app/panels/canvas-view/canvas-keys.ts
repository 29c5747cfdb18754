import type { KeyboardEvent } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Compass, neighbourInDirection, type Place } from '../../../graph/neighbour-in-direction.ts';
import { rankEntities } from '../../../graph/rank-entities.ts';
import type { App } from '../../app-context.ts';
import { type AppState, NOTHING } from '../../store/app-state.ts';
import type { Actions } from '../../store/app-store.ts';
import { selectIndex, selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';

const ARROWS: Readonly<Record<string, Compass>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOM_STEP = 1.25;

/** What letters do to the entities that are meant; in capitals, too. */
const CHANGES: Readonly<Record<string, (actions: Actions, keys: readonly string[]) => void>> = {
  h: (actions, keys) => actions.hideEntities(keys),
  delete: (actions, keys) => actions.hideEntities(keys),
  backspace: (actions, keys) => actions.hideEntities(keys),
  p: (actions, keys) => actions.togglePinned(...keys),
  e: (actions, keys) => actions.expandEntity(...keys),
  f: (actions, keys) => actions.cycleFocus(keys),
};

/** The entity on which the keyboard stands; if that is one of those selected, or there is none, all of those. */
export function keysMeant({ cursor, selection }: AppState): readonly string[] {
  const selected = selectedEntities(selection);
  return cursor === null || selected.includes(cursor) ? selected : [cursor];
}

/** What a key does on the canvas; null if it is none of the canvas's keys. */
export function canvasKeyAction(event: KeyboardEvent, app: App): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { store, actions, canvas } = app;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined)
    return () => actions.moveCursor(nextCursor(store.getState(), arrow, !event.shiftKey));
  const change = CHANGES[event.key.toLowerCase()];
  if (change !== undefined)
    return () => {
      const keys = keysMeant(store.getState());
      if (keys.length > 0) change(actions, keys);
    };
  const { cursor } = store.getState();
  switch (event.key) {
    case ' ':
      return () => cursor !== null && actions.toggleSelected(cursor);
    case 'Enter':
      return () => {
        if (cursor === null) return;
        if (event.shiftKey) actions.toggleSelected(cursor);
        else actions.select({ type: 'entity', key: cursor });
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
 * or if there is none, to the nearest of all. Without a cursor, to the best-connected entity shown; from
 * one that is no longer shown, on from where it stood.
 */
export function nextCursor(state: AppState, compass: Compass, relatedFirst: boolean): string | null {
  const index = selectIndex(state);
  const visible = selectVisible(state);
  if (index === null || visible === null) return null;
  const { cursor } = state;
  if (cursor === null || !index.entities.has(cursor))
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
  return first ?? nearest(places) ?? (visible.entities.has(cursor) ? cursor : (places[0]?.key ?? null));
}

function placeOf(index: GraphIndex, state: AppState, key: string): Place {
  const { x, y } = state.moved.get(key) ?? index.graph.getNodeAttributes(key);
  return { key, x, y };
}
