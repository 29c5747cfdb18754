import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import type { GraphProblem } from '../../schema/parse-graph.ts';

export const LANGUAGES = ['zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Why there is no graph to show: the file's own fault, or it could not be had at all. */
export type LoadProblem =
  | GraphProblem
  | { readonly reason: 'missing'; readonly address: string }
  | { readonly reason: 'unreachable'; readonly detail: string };

export type GraphState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly problem: LoadProblem }
  /** `fileName` is that of a file that the user opened; null for the page's own graph. */
  | { readonly phase: 'ready'; readonly index: GraphIndex; readonly fileName: string | null };

export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'entity'; readonly key: string }
  | { readonly type: 'relation'; readonly key: string };

export const NOTHING: Selection = { type: 'none' };

/** The graph drawn, or written out as lists. */
export type View = 'canvas' | 'list';

/** Something that has just happened and that the user should hear of. */
export type Notice =
  /** A file could not be opened; the graph that was shown stays. */
  | { readonly about: 'refused'; readonly fileName: string; readonly problem: GraphProblem }
  | { readonly about: 'exported'; readonly fileName: string }
  | { readonly about: 'crowded'; readonly labelsLeftOut: number }
  | { readonly about: 'no-picture' };

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface AppState {
  readonly graph: GraphState;
  readonly selection: Selection;
  /** Where the keyboard stands on the canvas: an entity's key. */
  readonly cursor: string | null;
  readonly filter: Filter;
  readonly view: View;
  /** Where the user has put entities, by key; kept for as long as this graph is open. */
  readonly moved: ReadonlyMap<string, Position>;
  readonly language: Language;
  readonly theme: Theme;
  readonly notice: Notice | null;
}

export function initialState(preferences: { language: Language; theme: Theme }): AppState {
  return {
    graph: { phase: 'loading' },
    selection: NOTHING,
    cursor: null,
    filter: SHOW_ALL,
    view: 'canvas',
    moved: new Map(),
    notice: null,
    ...preferences,
  };
}
