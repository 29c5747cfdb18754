import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, NO_FOCUS } from '../../graph/focus.ts';
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
  /** Two or more, in the order in which they were chosen. */
  | { readonly type: 'entities'; readonly keys: readonly string[] }
  | { readonly type: 'relation'; readonly key: string }
  /** The shortest ways from one entity to another; `way` says which of them, from 0. */
  | { readonly type: 'path'; readonly from: string; readonly to: string; readonly way: number };

export const NOTHING: Selection = { type: 'none' };

/** The graph drawn, or written out as lists. */
export const VIEWS = ['canvas', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** Where the entities stand: as the build placed them, or as one of the page's own layouts does. */
export const LAYOUTS = ['built', 'force', 'concentric', 'hierarchy', 'circle'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What an entity's size tells. */
export const SIZES = ['connections', 'betweenness', 'quotes'] as const;
export type SizeBy = (typeof SIZES)[number];

/** How communities are drawn, if they are. */
export const COMMUNITY_MARKS = ['none', 'hulls', 'colours'] as const;
export type CommunityMarks = (typeof COMMUNITY_MARKS)[number];

/** How the drawing tells what it tells. */
export interface Appearance {
  readonly sizeBy: SizeBy;
  readonly communities: CommunityMarks;
  /** What is filtered out is still drawn, in grey. */
  readonly greyHidden: boolean;
}

export const PLAIN: Appearance = { sizeBy: 'connections', communities: 'none', greyHidden: false };

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

/** By key. */
export type Positions = ReadonlyMap<string, Position>;

/** How the graph is looked at: all that the address keeps and that can be undone. */
export interface Exploration {
  readonly selection: Selection;
  readonly filter: Filter;
  readonly focus: Focus;
  readonly view: View;
  readonly layout: LayoutName;
  /** Where the layout has put the entities; null: where the build has. */
  readonly places: Positions | null;
  /** Where the user has put entities; stronger than any layout, kept for as long as this graph is open. */
  readonly moved: Positions;
  readonly appearance: Appearance;
}

export const UNTOUCHED: Exploration = {
  selection: NOTHING,
  filter: SHOW_ALL,
  focus: NO_FOCUS,
  view: 'canvas',
  layout: 'built',
  places: null,
  moved: new Map(),
  appearance: PLAIN,
};

export interface AppState extends Exploration {
  readonly graph: GraphState;
  /** Where the keyboard stands on the canvas: an entity's key. */
  readonly cursor: string | null;
  /** The entity from which a path is wanted, by key, as long as its other end is being chosen. */
  readonly pathFrom: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly notice: Notice | null;
}

export function initialState(preferences: { language: Language; theme: Theme }): AppState {
  return {
    graph: { phase: 'loading' },
    cursor: null,
    pathFrom: null,
    notice: null,
    ...UNTOUCHED,
    ...preferences,
  };
}
