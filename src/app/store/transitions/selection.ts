import {
  type AppState,
  type Exploration,
  type LinkedQuote,
  NOTHING,
  type Notice,
  type Selection,
  UNTOUCHED,
} from '../app-state.ts';
import { isSameSelection, renewFocus, renewSelection, selectIndex, selectLinkedQuote } from '../derived.ts';

/** What is selected, and where the keyboard stands. State in, arguments in, state out. */

/** The address has been changed, by a link or by going back: what it does not name is as at first. */
export function follow(
  state: AppState,
  exploration: Partial<Exploration>,
  quote: string | null = null,
): AppState {
  const { moved, places, layout } = state;
  const next = { ...state, ...UNTOUCHED, moved, ...exploration, pathFrom: null };
  const index = selectIndex(state);
  const selection = index === null ? next.selection : renewSelection(index, next.selection);
  return {
    ...next,
    selection,
    linkedQuote: quote === null ? null : { selection, anchor: quote },
    ...(index !== null && { focus: renewFocus(index, next.focus) }),
    places: next.layout === layout ? places : null,
  };
}

/** Where the other end of a path is being chosen, an entity is that end; anything else ends the choosing. */
export function select(state: AppState, wanted: Selection): AppState {
  const { pathFrom } = state;
  const isEnd = pathFrom !== null && wanted.type === 'entity' && wanted.key !== pathFrom;
  const selection: Selection = isEnd ? { type: 'path', from: pathFrom, to: wanted.key, way: 0 } : wanted;
  const same = isSameSelection(selection, state.selection);
  const cursor = wanted.type === 'entity' ? wanted.key : state.cursor;
  if (same && cursor === state.cursor && pathFrom === null) return state;
  return { ...state, selection: same ? state.selection : selection, cursor, pathFrom: null };
}

/** Selects something and asks for the quote that it has at a place of an article's text. */
export function selectQuote(state: AppState, wanted: Selection, article: string, at: number): AppState {
  const next = select(state, wanted);
  return { ...next, wantedQuote: { selection: next.selection, article, at } };
}

/** What a link to a quote leads to. `at`: where it is quoted for what is selected, in UTF-16 units of the article. */
export interface OpenedQuote {
  readonly place: { readonly article: string; readonly at: number } | null;
  readonly notice: Notice | null;
}

/**
 * The quote that the address names has been looked for: its article is opened where it stands. Too late if another
 * one is named by now.
 */
export function openLinkedQuote(state: AppState, linked: LinkedQuote, opened: OpenedQuote): AppState {
  if (selectLinkedQuote(state) !== linked) return state;
  const { place, notice } = opened;
  return {
    ...state,
    notice: notice ?? state.notice,
    ...(place !== null && { wantedQuote: { selection: state.selection, ...place }, reading: place }),
  };
}

/** From now on the next entity selected is the other end of a path from this one; null: no longer. */
export function choosePathEnd(state: AppState, from: string | null): AppState {
  return { ...state, pathFrom: from };
}

/** Adds an entity to the selection, or takes it out of it. */
export function toggleSelected(state: AppState, key: string): AppState {
  const before = selectedEntities(state.selection);
  const keys = before.includes(key) ? before.filter((other) => other !== key) : [...before, key];
  return { ...selectEntities(state, keys), cursor: key };
}

/** Selects exactly these entities: none, one or several. */
export function selectEntities(state: AppState, keys: readonly string[]): AppState {
  const unique = [...new Set(keys)];
  const [first] = unique;
  if (first === undefined) return select(state, NOTHING);
  return select(
    state,
    unique.length === 1 ? { type: 'entity', key: first } : { type: 'entities', keys: unique },
  );
}

/** The entities of a selection: one, several, the two ends of a path; of a relation none. */
export function selectedEntities(selection: Selection): readonly string[] {
  switch (selection.type) {
    case 'entity':
      return [selection.key];
    case 'entities':
      return selection.keys;
    case 'path':
      return [selection.from, selection.to];
    default:
      return [];
  }
}

export function moveCursor(state: AppState, cursor: string | null): AppState {
  return { ...state, cursor };
}
