import { type Filter, SHOW_ALL } from '../../../graph/filter-graph.ts';
import { NO_FOCUS } from '../../../graph/focus.ts';
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATION_TYPES,
  type RelationType,
  type Status,
} from '../../../schema/ontology.ts';
import type { AppState } from '../app-state.ts';
import { toggled } from './sets.ts';

/** What the filter lets through. State in, arguments in, state out. */

export function toggleKind(state: AppState, kind: EntityKind): AppState {
  return setFilter(state, { hiddenKinds: toggled(state.filter.hiddenKinds, kind) });
}

export function toggleType(state: AppState, type: RelationType): AppState {
  return setFilter(state, { hiddenTypes: toggled(state.filter.hiddenTypes, type) });
}

export function toggleStatus(state: AppState, status: Status): AppState {
  return setFilter(state, { hiddenStatuses: toggled(state.filter.hiddenStatuses, status) });
}

export function toggleArticle(state: AppState, article: string): AppState {
  return setFilter(state, { hiddenArticles: toggled(state.filter.hiddenArticles, article) });
}

export function setAllKinds(state: AppState, shown: boolean): AppState {
  return setFilter(state, { hiddenKinds: new Set(shown ? [] : ENTITY_KINDS) });
}

export function setAllTypes(state: AppState, shown: boolean): AppState {
  return setFilter(state, { hiddenTypes: new Set(shown ? [] : RELATION_TYPES) });
}

export function setFilter(state: AppState, change: Partial<Filter>): AppState {
  return { ...state, filter: { ...state.filter, ...change } };
}

export function resetFilter(state: AppState): AppState {
  return { ...state, filter: SHOW_ALL };
}

/** One part of the filter is as at first again. */
export function resetFilterPart(state: AppState, part: keyof Filter): AppState {
  return setFilter(state, { [part]: SHOW_ALL[part] });
}

/** Filter and focus: everything is shown again. */
export function showEverything(state: AppState): AppState {
  return { ...state, filter: SHOW_ALL, focus: NO_FOCUS };
}
