import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, isFocusedOn, NO_FOCUS, STEPS, type Steps } from '../../graph/focus.ts';
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
import { isSameSelection, renewFocus, renewSelection, selectIndex, selectVisible } from './derived.ts';

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
    pathFrom: null,
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
  const next = { ...state, ...UNTOUCHED, moved, ...exploration, pathFrom: null };
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
  return withFocus(state, {
    centres,
    steps: steps ?? state.focus.steps,
    hidden: without(state.focus.hidden, centres),
  });
}

/** One step around these entities, then two, then three, then everything again. */
export function cycleFocus(state: AppState, centres: readonly string[]): AppState {
  if (!isFocusedOn(state.focus, centres)) return focusOn(state, centres, STEPS[0]);
  const next = STEPS[STEPS.indexOf(state.focus.steps) + 1];
  return next === undefined ? focusOn(state, [], NO_FOCUS.steps) : focusOn(state, centres, next);
}

/** What is hidden is no longer the middle of anything, nor pinned, nor expanded. */
export function hideEntities(state: AppState, keys: readonly string[]): AppState {
  const { centres, hidden, pinned, expanded } = state.focus;
  return withFocus(state, {
    centres: centres.filter((key) => !keys.includes(key)),
    hidden: new Set([...hidden, ...keys]),
    pinned: without(pinned, keys),
    expanded: without(expanded, keys),
  });
}

export function unhideAll(state: AppState): AppState {
  return withFocus(state, { hidden: new Set() });
}

/** Shows entities whatever hides them: takes them out of what was hidden by hand, and pins what that leaves hidden. */
export function showEntities(state: AppState, keys: readonly string[]): AppState {
  const unhidden = withFocus(state, { hidden: without(state.focus.hidden, keys) });
  const visible = selectVisible(unhidden)?.entities;
  const missing = keys.filter((key) => visible?.has(key) === false);
  return withFocus(unhidden, { pinned: new Set([...unhidden.focus.pinned, ...missing]) });
}

/** Pins entities, or, if all of them are pinned, lets go of them. */
export function togglePinned(state: AppState, ...keys: string[]): AppState {
  const { pinned, hidden } = state.focus;
  if (keys.every((key) => pinned.has(key))) return withFocus(state, { pinned: without(pinned, keys) });
  return withFocus(state, { pinned: new Set([...pinned, ...keys]), hidden: without(hidden, keys) });
}

/** Shows everything that is joined to these entities, whatever was filtered, focused on or hidden by hand. */
export function expandEntity(state: AppState, ...keys: string[]): AppState {
  const graph = selectIndex(state)?.graph;
  const around = keys.flatMap((key) => (graph?.hasNode(key) ? graph.neighbors(key) : []));
  const { hidden, expanded } = state.focus;
  return withFocus(state, {
    expanded: new Set([...expanded, ...keys]),
    hidden: without(hidden, [...keys, ...around]),
  });
}

/** What was shown only because these were expanded is hidden again. */
export function collapseEntity(state: AppState, ...keys: string[]): AppState {
  return withFocus(state, { expanded: without(state.focus.expanded, keys) });
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
