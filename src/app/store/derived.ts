import type { Community } from '../../graph/communities.ts';
import { countFacets, type FacetCounts } from '../../graph/count-facets.ts';
import type { VisibleGraph } from '../../graph/filter-graph.ts';
import { findEntityByKey, findRelationByKey } from '../../graph/find-by-key.ts';
import { type Focus, visibleGraph } from '../../graph/focus.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import { type Passage, type ToldGraph, toldBy } from '../../graph/passage.ts';
import { connections } from '../../graph/rank-entities.ts';
import { type Path, shortestPaths } from '../../graph/shortest-paths.ts';
import type { EdgeRecord, NodeRecord } from '../../schema/graph-document.ts';
import type { Span } from '../../schema/span.ts';
import {
  type AppState,
  ARTICLE_LIST,
  type LinkedQuote,
  type Position,
  type Reading,
  type Selection,
  type TextInView,
  type WantedQuote,
} from './app-state.ts';

/**
 * The chain of derived data, document → filtered → styled → drawn. Nothing of it is stored: each step
 * is computed from the one before it, and remembers its last answer only.
 */

export function selectIndex(state: AppState): GraphIndex | null {
  return state.graph.phase === 'ready' ? state.graph.index : null;
}

export const selectVisible: (state: AppState) => VisibleGraph | null = (state) => {
  const index = selectIndex(state);
  return index === null ? null : visibleOnce(index, state.filter, state.focus);
};

const visibleOnce = rememberLast(visibleGraph);

/** Where an entity stands: where the user has put it, or else the layout, or else the build. Px at zoom 1. */
export function placeOf(index: GraphIndex, { moved, places }: AppState, key: string): Position {
  const { x, y } = moved.get(key) ?? places?.get(key) ?? index.graph.getNodeAttributes(key);
  return { x, y };
}

/** The numbers beside the filter's switches. */
export const selectFacets: (state: AppState) => FacetCounts | null = (state) => {
  const index = selectIndex(state);
  return index === null ? null : facetsOnce(index, state.filter);
};

const facetsOnce = rememberLast(countFacets);

/** The ways that a selected path may take, the shortest that what is visible allows; none for another selection. */
export const selectPaths: (state: AppState) => readonly Path[] = (state) => {
  const index = selectIndex(state);
  const visible = selectVisible(state);
  const { selection } = state;
  if (index === null || visible === null || selection.type !== 'path') return NO_PATHS;
  return pathsOnce(index, visible, selection.from, selection.to);
};

const NO_PATHS: readonly Path[] = [];
const pathsOnce = rememberLast((index: GraphIndex, visible: VisibleGraph, from: string, to: string) =>
  shortestPaths(index, visible, from, to),
);

/** What each entity's size tells, by key; null as long as it is being worked out. */
export const selectSizes: (state: AppState) => ReadonlyMap<string, number> | null = (state) => {
  const index = selectIndex(state);
  if (index === null) return null;
  const { sizeBy } = state.appearance;
  return sizeBy === 'betweenness' ? state.measures.betweenness : countedOnce(index, sizeBy);
};

const countedOnce = rememberLast(
  (index: GraphIndex, what: 'connections' | 'quotes') =>
    new Map(
      index.document.nodes.map(({ key, attributes }) => [
        key,
        what === 'quotes' ? attributes.mentions.length : connections(index, key),
      ]),
    ),
);

/** The communities, if they are to be seen and are known. */
export const selectCommunities: (state: AppState) => readonly Community[] | null = (state) =>
  state.appearance.communities === 'none' ? null : state.measures.communities;

/** What the passage says that is picked, or else the text in view if the graph follows it; null: neither is asked for. */
export const selectTold: (state: AppState) => ToldGraph | null = (state) => {
  const index = selectIndex(state);
  if (index === null) return null;
  const { passage, reading, followText, textInView } = state;
  if (passage !== null && index.articles.has(passage.article)) return passageOnce(index, passage);
  if (!followText || textInView === null || reading?.article !== textInView.article) return null;
  return inViewOnce(index, textInView);
};

const passageOnce = rememberLast((index: GraphIndex, passage: Passage) =>
  toldBy(index, passage.article, [passage]),
);
const inViewOnce = rememberLast((index: GraphIndex, { article, ranges }: TextInView) =>
  toldBy(index, article, ranges),
);

/** What the selection points at, as it stands in the document. */
export type Selected =
  | { readonly type: 'none' }
  | { readonly type: 'entity'; readonly entity: NodeRecord }
  | { readonly type: 'entities'; readonly entities: readonly NodeRecord[] }
  | { readonly type: 'relation'; readonly relation: EdgeRecord }
  | { readonly type: 'path'; readonly from: NodeRecord; readonly to: NodeRecord; readonly way: number }
  /** A link named these, and this graph does not have them. */
  | { readonly type: 'unknown'; readonly keys: readonly string[] };

export function resolveSelection(index: GraphIndex, selection: Selection): Selected {
  switch (selection.type) {
    case 'none':
      return { type: 'none' };
    case 'entity': {
      const entity = findEntityByKey(index, selection.key);
      return entity === null ? unknown(selection.key) : { type: 'entity', entity };
    }
    case 'entities':
      return resolveEntities(index, selection.keys);
    case 'relation': {
      const relation = findRelationByKey(index, selection.key);
      return relation === null ? unknown(selection.key) : { type: 'relation', relation };
    }
    case 'path': {
      const ends = [selection.from, selection.to];
      const [from, to] = ends.map((key) => findEntityByKey(index, key));
      if (from && to) return { type: 'path', from, to, way: selection.way };
      return unknown(...ends.filter((key) => findEntityByKey(index, key) === null));
    }
  }
}

/** Those that are there; if none or only one is left, it is no longer a selection of several. */
function resolveEntities(index: GraphIndex, keys: readonly string[]): Selected {
  const entities = [...new Set(keys.map((key) => findEntityByKey(index, key)))].filter(
    (entity) => entity !== null,
  );
  const [only] = entities;
  if (only === undefined) return unknown(...keys);
  return entities.length === 1 ? { type: 'entity', entity: only } : { type: 'entities', entities };
}

function unknown(...keys: string[]): Selected {
  return { type: 'unknown', keys };
}

/** The quote that was asked for with what is selected now. */
export function selectWantedQuote({ wantedQuote, selection }: AppState): WantedQuote | null {
  return wantedQuote?.selection === selection ? wantedQuote : null;
}

/** What to read of a selection: where it is named or stated first; else the only article, or the list of all. */
export function readingOf(index: GraphIndex, selection: Selection): Reading {
  const selected = resolveSelection(index, selection);
  const spans = spansOf(selected);
  for (const { id } of index.document.attributes.articles) {
    const here = spans.filter(({ article }) => article === id).map(({ start }) => start);
    if (here.length > 0) return { article: id, at: here.reduce((least, start) => Math.min(least, start)) };
  }
  const [first, ...others] = index.document.attributes.articles;
  return { article: first === undefined || others.length > 0 ? ARTICLE_LIST : first.id, at: null };
}

function spansOf(selected: Selected): readonly Span[] {
  switch (selected.type) {
    case 'entity':
      return selected.entity.attributes.mentions;
    case 'relation':
      return selected.relation.attributes.evidence;
    default:
      return [];
  }
}

export function isSameReading(one: Reading | null, other: Reading | null): boolean {
  return one?.article === other?.article && one?.at === other?.at;
}

/** The quote that the address names with what is selected now. */
export function selectLinkedQuote({ linkedQuote, selection }: AppState): LinkedQuote | null {
  return linkedQuote?.selection === selection ? linkedQuote : null;
}

export function isSamePassage(one: Passage | null, other: Passage | null): boolean {
  return one?.article === other?.article && one?.start === other?.start && one?.end === other?.end;
}

/** The selection with the keys that the document has now, where what a key meant is still there. */
export function renewSelection(index: GraphIndex, selection: Selection): Selection {
  const selected = resolveSelection(index, selection);
  switch (selected.type) {
    case 'entity':
      return sameOr(selection, { type: 'entity', key: selected.entity.key });
    case 'entities':
      return sameOr(selection, { type: 'entities', keys: selected.entities.map(({ key }) => key) });
    case 'relation':
      return sameOr(selection, { type: 'relation', key: selected.relation.key });
    case 'path':
      return sameOr(selection, {
        type: 'path',
        from: selected.from.key,
        to: selected.to.key,
        way: selected.way,
      });
    case 'none':
    case 'unknown':
      return selection;
  }
}

/** The focus with the keys that the document has now. What is gone stays in it: a later build may have it. */
export function renewFocus(index: GraphIndex, focus: Focus): Focus {
  const now = (key: string) => findEntityByKey(index, key)?.key ?? key;
  const { centres, hidden, pinned, expanded } = focus;
  if ([...centres, ...hidden, ...pinned, ...expanded].every((key) => now(key) === key)) return focus;
  return {
    ...focus,
    centres: [...new Set(centres.map(now))],
    hidden: new Set([...hidden].map(now)),
    pinned: new Set([...pinned].map(now)),
    expanded: new Set([...expanded].map(now)),
  };
}

function sameOr(before: Selection, now: Selection): Selection {
  return isSameSelection(before, now) ? before : now;
}

export function isSameSelection(one: Selection, other: Selection): boolean {
  return one === other || (one.type === other.type && JSON.stringify(one) === JSON.stringify(other));
}

export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | null = null;
  return (...args) => {
    if (last?.args.every((arg, i) => Object.is(arg, args[i]))) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
