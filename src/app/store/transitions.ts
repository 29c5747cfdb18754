import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type GraphIndex, indexDocument } from '../../graph/graph-index.ts';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import type { ParsedGraph } from '../../schema/parse-graph.ts';
import type {
  AppState,
  Language,
  LoadProblem,
  Notice,
  Position,
  Selection,
  Theme,
  View,
} from './app-state.ts';
import { NOTHING } from './app-state.ts';

/** Every change of the state is one of these pure functions: state in, arguments in, state out. */

export function startLoading(state: AppState): AppState {
  return { ...state, graph: { phase: 'loading' } };
}

/** The page's own graph has come. A selection that the address named already is kept. */
export function receiveGraph(state: AppState, parsed: ParsedGraph): AppState {
  if (!parsed.ok) return failLoading(state, parsed.problem);
  return showGraph(state, indexDocument(parsed.document), null);
}

export function failLoading(state: AppState, problem: LoadProblem): AppState {
  return { ...state, graph: { phase: 'failed', problem } };
}

/** The user has opened a file. One that is no graph leaves a graph that is shown as it is. */
export function openFile(state: AppState, fileName: string, parsed: ParsedGraph): AppState {
  if (parsed.ok) return showGraph({ ...state, selection: NOTHING }, indexDocument(parsed.document), fileName);
  if (state.graph.phase === 'ready')
    return notify(state, { about: 'refused', fileName, problem: parsed.problem });
  return failLoading(state, parsed.problem);
}

export function notify(state: AppState, notice: Notice): AppState {
  return { ...state, notice };
}

export function dismissNotice(state: AppState): AppState {
  return { ...state, notice: null };
}

function showGraph(state: AppState, index: GraphIndex, fileName: string | null): AppState {
  return {
    ...state,
    graph: { phase: 'ready', index, fileName },
    cursor: null,
    filter: SHOW_ALL,
    moved: new Map(),
    notice: null,
  };
}

export function select(state: AppState, selection: Selection): AppState {
  const same = selection.type === state.selection.type && keyOf(selection) === keyOf(state.selection);
  const cursor = selection.type === 'entity' ? selection.key : state.cursor;
  if (same && cursor === state.cursor) return state;
  return { ...state, selection: same ? state.selection : selection, cursor };
}

function keyOf(selection: Selection): string | null {
  return selection.type === 'none' ? null : selection.key;
}

export function moveCursor(state: AppState, cursor: string | null): AppState {
  return { ...state, cursor };
}

export function toggleKind(state: AppState, kind: EntityKind): AppState {
  return withFilter(state, { hiddenKinds: toggled(state.filter.hiddenKinds, kind) });
}

export function toggleType(state: AppState, type: RelationType): AppState {
  return withFilter(state, { hiddenTypes: toggled(state.filter.hiddenTypes, type) });
}

export function setAllKinds(state: AppState, shown: boolean): AppState {
  return withFilter(state, { hiddenKinds: new Set(shown ? [] : ENTITY_KINDS) });
}

export function setAllTypes(state: AppState, shown: boolean): AppState {
  return withFilter(state, { hiddenTypes: new Set(shown ? [] : RELATION_TYPES) });
}

export function setOnlyConnected(state: AppState, onlyConnected: boolean): AppState {
  return withFilter(state, { onlyConnected });
}

export function resetFilter(state: AppState): AppState {
  return { ...state, filter: SHOW_ALL };
}

function withFilter(state: AppState, change: Partial<Filter>): AppState {
  return { ...state, filter: { ...state.filter, ...change } };
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function moveEntity(state: AppState, key: string, position: Position): AppState {
  return { ...state, moved: new Map(state.moved).set(key, position) };
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
