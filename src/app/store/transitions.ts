import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, NO_FOCUS, type Steps } from '../../graph/focus.ts';
import { type GraphIndex, indexDocument } from '../../graph/graph-index.ts';
import type { EntityKind, RelationType, Status } from '../../schema/ontology.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import type { ParsedGraph } from '../../schema/parse-graph.ts';
import {
  type Appearance,
  type AppState,
  type Exploration,
  type Language,
  type LayoutName,
  type LoadProblem,
  NOTHING,
  type Notice,
  type Position,
  type Positions,
  type Selection,
  type Theme,
  UNTOUCHED,
  type View,
} from './app-state.ts';
import { isSameSelection, renewFocus, renewSelection, selectIndex } from './derived.ts';

/** Every change of the state is one of these pure functions: state in, arguments in, state out. */

export function startLoading(state: AppState): AppState {
  return { ...state, graph: { phase: 'loading' } };
}

/** The page's own graph has come. What the address asked for already is kept. */
export function receiveGraph(state: AppState, parsed: ParsedGraph): AppState {
  if (!parsed.ok) return failLoading(state, parsed.problem);
  return showGraph(state, indexDocument(parsed.document), null);
}

export function failLoading(state: AppState, problem: LoadProblem): AppState {
  return { ...state, graph: { phase: 'failed', problem } };
}

/** The user has opened a file. One that is no graph leaves a graph that is shown as it is. */
export function openFile(state: AppState, fileName: string, parsed: ParsedGraph): AppState {
  if (parsed.ok) return showGraph({ ...state, ...UNTOUCHED }, indexDocument(parsed.document), fileName);
  if (state.graph.phase === 'ready')
    return notify(state, { about: 'refused', fileName, problem: parsed.problem });
  return failLoading(state, parsed.problem);
}

function showGraph(state: AppState, index: GraphIndex, fileName: string | null): AppState {
  const selection = renewSelection(index, state.selection);
  return {
    ...state,
    graph: { phase: 'ready', index, fileName },
    selection,
    focus: renewFocus(index, state.focus),
    cursor: selection.type === 'entity' && index.entities.has(selection.key) ? selection.key : null,
    places: null,
    moved: new Map(),
  };
}

export function notify(state: AppState, notice: Notice): AppState {
  return { ...state, notice };
}

export function dismissNotice(state: AppState): AppState {
  return { ...state, notice: null };
}

/** The address has been changed, by a link or by going back: what it does not name is as at first. */
export function follow(state: AppState, exploration: Partial<Exploration>): AppState {
  const { moved, places, layout } = state;
  const next = { ...state, ...UNTOUCHED, moved, ...exploration };
  const index = selectIndex(state);
  return {
    ...next,
    ...(index !== null && {
      selection: renewSelection(index, next.selection),
      focus: renewFocus(index, next.focus),
    }),
    places: next.layout === layout ? places : null,
  };
}

export function select(state: AppState, selection: Selection): AppState {
  const same = isSameSelection(selection, state.selection);
  const cursor = selection.type === 'entity' ? selection.key : state.cursor;
  if (same && cursor === state.cursor) return state;
  return { ...state, selection: same ? state.selection : selection, cursor };
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

/** One part of the focus is as at first again. */
export function resetFocusPart(state: AppState, part: keyof Focus): AppState {
  return withFocus(state, { [part]: NO_FOCUS[part] });
}

/** Filter and focus: everything is shown again. */
export function showEverything(state: AppState): AppState {
  return { ...state, filter: SHOW_ALL, focus: NO_FOCUS };
}

/** Shows only what is within `steps` of these entities; of none: everything. */
export function focusOn(state: AppState, centres: readonly string[], steps?: Steps): AppState {
  return withFocus(state, { centres, steps: steps ?? state.focus.steps });
}

export function hideEntities(state: AppState, keys: readonly string[]): AppState {
  const { hidden, pinned, expanded } = state.focus;
  return withFocus(state, {
    hidden: new Set([...hidden, ...keys]),
    pinned: without(pinned, keys),
    expanded: without(expanded, keys),
  });
}

export function unhideAll(state: AppState): AppState {
  return withFocus(state, { hidden: new Set() });
}

export function togglePinned(state: AppState, key: string): AppState {
  const pinned = toggled(state.focus.pinned, key);
  return withFocus(state, { pinned, hidden: without(state.focus.hidden, [key]) });
}

/** Shows everything that is joined to an entity, whatever was filtered, focused on or hidden by hand. */
export function expandEntity(state: AppState, key: string): AppState {
  const index = selectIndex(state);
  const around = index?.graph.hasNode(key) ? index.graph.neighbors(key) : [];
  const { hidden, expanded } = state.focus;
  return withFocus(state, {
    expanded: new Set([...expanded, key]),
    hidden: without(hidden, [key, ...around]),
  });
}

function withFocus(state: AppState, change: Partial<Focus>): AppState {
  return { ...state, focus: { ...state.focus, ...change } };
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

function without<Value>(set: ReadonlySet<Value>, values: readonly Value[]): ReadonlySet<Value> {
  const left = new Set(set);
  for (const value of values) left.delete(value);
  return left;
}

/** A layout was chosen, and these are its places; null where they are still to be computed, or the build's. */
export function setLayout(state: AppState, layout: LayoutName, places: Positions | null): AppState {
  return { ...state, layout, places };
}

export function moveEntity(state: AppState, key: string, position: Position): AppState {
  return { ...state, moved: new Map(state.moved).set(key, position) };
}

export function setAppearance(state: AppState, change: Partial<Appearance>): AppState {
  return { ...state, appearance: { ...state.appearance, ...change } };
}

export function setView(state: AppState, view: View): AppState {
  return { ...state, view };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}

export function setTheme(state: AppState, theme: Theme): AppState {
  return { ...state, theme };
}
