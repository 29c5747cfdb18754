import type { Community } from '../../graph/communities.ts';
import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, NO_FOCUS } from '../../graph/focus.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import type { Passage } from '../../graph/passage.ts';
import type { GraphProblem } from '../../schema/parse-graph.ts';
import type { Range } from '../../schema/span.ts';

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

/** The graph drawn, as a table of its names or of its relations, or written out as an outline. */
export const VIEWS = ['canvas', 'entities', 'relations', 'outline'] as const;
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

/** What is known of the whole graph beyond what it says; null: not asked for yet, or still being worked out. */
export interface Measures {
  /** By key: how often an entity is on the shortest way between two others, 0 to 1. */
  readonly betweenness: ReadonlyMap<string, number> | null;
  readonly communities: readonly Community[] | null;
}

export const NOT_MEASURED: Measures = { betweenness: null, communities: null };

/** Something that has just happened and that the user should hear of. */
export type Notice =
  /** A file could not be opened; the graph that was shown stays. */
  | { readonly about: 'refused'; readonly fileName: string; readonly problem: GraphProblem }
  | { readonly about: 'exported'; readonly fileName: string }
  | { readonly about: 'crowded'; readonly labelsLeftOut: number }
  | { readonly about: 'no-picture' }
  | { readonly about: 'layout-failed'; readonly layout: LayoutName }
  | { readonly about: 'copied'; readonly what: 'link' | 'citation' }
  /** A link to a quote did not lead to what it was made of. `title`: of its article, null if that is not here. */
  | {
      readonly about: 'quote-link';
      readonly outcome: 'edited' | 'gone' | 'no-article' | 'not-quoted';
      readonly title: string | null;
      readonly words: string;
    };

/** A quote that was asked for: the one that the selection has at this place of an article's text (UTF-16 units). */
export interface WantedQuote {
  /** The selection that it was asked for with; with any other it is no longer wanted. */
  readonly selection: Selection;
  readonly article: string;
  readonly at: number;
}

/** A quote that the address names together with a selection. */
export interface LinkedQuote {
  /** With any other selection it is no longer named. */
  readonly selection: Selection;
  /** As `graph/quote-anchor.ts` writes it; it may be anything, the address is not ours. */
  readonly anchor: string;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** By key. */
export type Positions = ReadonlyMap<string, Position>;

/** A layout that is being made, or how the last one ended. */
export type LayoutProgress =
  /** `share`: what is done, 0 to 1; null where nobody can tell. */
  | { readonly layout: LayoutName; readonly phase: 'running'; readonly share: number | null }
  /** `early`: stopped, with what it had reached; `dropped`: stopped, and everything is as before. */
  | { readonly layout: LayoutName; readonly phase: 'done' | 'early' | 'dropped' };

/** The article that is open beside the graph. */
export interface Reading {
  /** Its id; `ARTICLE_LIST` for the list of all articles. */
  readonly article: string;
  /** What of its text is to be shown, in UTF-16 units; null: its beginning. */
  readonly at: number | null;
}

/** Stands for the list of all articles: no article's id is empty. */
export const ARTICLE_LIST = '';

/** A place at which what is selected is named or stated, and at which whoever steps through those has come. */
export interface ReadingStop {
  readonly article: string;
  /** UTF-16 units of the article's text. */
  readonly start: number;
  /** The entity's key or the relation's. */
  readonly of: string;
}

/** What can be seen of an article's text, in UTF-16 units; folded parts are not among it. */
export interface TextInView {
  readonly article: string;
  readonly ranges: readonly Range[];
}

/** Entities, by key, that are pointed at: in the text or on the canvas. */
export interface PointedAt {
  readonly where: 'text' | 'canvas';
  readonly entities: readonly string[];
}

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
  /** Null: no article is open. */
  readonly reading: Reading | null;
  /** Whether only what the text in view says is fully drawn; as long as no passage is picked. */
  readonly followText: boolean;
  /** Only what this passage says is fully drawn; null: none is picked. */
  readonly passage: Passage | null;
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
  reading: null,
  followText: false,
  passage: null,
};

/** How the panels beside the canvas stand: neither undone nor in the address, but kept from visit to visit. */
export interface PanelLayout {
  /** px; null: as wide as the page thinks best. */
  readonly legendWidth: number | null;
  readonly detailsWidth: number | null;
  readonly readerWidth: number | null;
  readonly legendOpen: boolean;
  readonly detailsOpen: boolean;
}

export const PANELS_AT_FIRST: PanelLayout = {
  legendWidth: null,
  detailsWidth: null,
  readerWidth: null,
  legendOpen: true,
  detailsOpen: true,
};

export interface AppState extends Exploration {
  readonly graph: GraphState;
  readonly measures: Measures;
  /** Where the keyboard stands on the canvas: an entity's key. */
  readonly cursor: string | null;
  /** The entity from which a path is wanted, by key, as long as its other end is being chosen. */
  readonly pathFrom: string | null;
  readonly wantedQuote: WantedQuote | null;
  readonly linkedQuote: LinkedQuote | null;
  readonly readingStop: ReadingStop | null;
  /** Known only while the graph follows the text. */
  readonly textInView: TextInView | null;
  readonly pointedAt: PointedAt | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly panels: PanelLayout;
  /** Whether the minimap is shown; null: whenever a part of the graph is out of sight. */
  readonly minimap: boolean | null;
  /** Whether keys without Ctrl act wherever one stands on the page (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean;
  readonly notice: Notice | null;
  readonly layoutRun: LayoutProgress | null;
}

export function initialState(preferences: {
  readonly language: Language;
  readonly theme: Theme;
  readonly panels?: PanelLayout;
  readonly minimap?: boolean | null;
  readonly singleKeys?: boolean;
}): AppState {
  return {
    graph: { phase: 'loading' },
    measures: NOT_MEASURED,
    cursor: null,
    pathFrom: null,
    wantedQuote: null,
    linkedQuote: null,
    readingStop: null,
    textInView: null,
    pointedAt: null,
    notice: null,
    panels: PANELS_AT_FIRST,
    minimap: null,
    singleKeys: true,
    layoutRun: null,
    ...UNTOUCHED,
    ...preferences,
  };
}
