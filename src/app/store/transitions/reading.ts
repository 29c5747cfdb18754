import type { AppState, View } from '../app-state.ts';
import { readingOf, selectIndex } from '../derived.ts';

/** Which article is open beside the graph, and where. State in, arguments in, state out. */

/**
 * Opens an article at a place of its text (UTF-16 units; null: at its beginning). Asked for again, the place
 * is shown again: there is a new `reading` each time.
 */
export function read(state: AppState, article: string, at: number | null = null): AppState {
  return { ...state, reading: { article, at } };
}

/** Opens the article that speaks of what is selected; else the only one that there is, or the list of all. */
export function openReading(state: AppState): AppState {
  const index = selectIndex(state);
  return index === null ? state : { ...state, reading: readingOf(index, state.selection) };
}

/** @param view what is shown instead where the article has taken its place */
export function closeReading(state: AppState, view: View = state.view): AppState {
  return state.reading === null && view === state.view ? state : { ...state, reading: null, view };
}
