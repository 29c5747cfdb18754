import { type GraphIndex, indexDocument } from '../../../graph/graph-index.ts';
import type { ParsedGraph } from '../../../schema/parse-graph.ts';
import {
  type AppState,
  type LoadProblem,
  type Measures,
  NOT_MEASURED,
  type Notice,
  UNTOUCHED,
} from '../app-state.ts';
import { renewFocus, renewSelection, selectLinkedQuote } from '../derived.ts';

/** Which graph is shown, and what is told of it. State in, arguments in, state out. */

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
  const linked = selectLinkedQuote(state);
  return {
    ...state,
    graph: { phase: 'ready', index, fileName },
    measures: NOT_MEASURED,
    selection,
    linkedQuote: linked && { ...linked, selection },
    focus: renewFocus(index, state.focus),
    cursor: selection.type === 'entity' && index.entities.has(selection.key) ? selection.key : null,
    pathFrom: null,
    places: null,
    moved: new Map(),
  };
}

/** Measures of a graph that is no longer shown come too late and are passed over. */
export function receiveMeasures(state: AppState, index: GraphIndex, found: Partial<Measures>): AppState {
  if (state.graph.phase !== 'ready' || state.graph.index !== index) return state;
  return { ...state, measures: { ...state.measures, ...found } };
}

export function notify(state: AppState, notice: Notice): AppState {
  return { ...state, notice };
}

export function dismissNotice(state: AppState): AppState {
  return { ...state, notice: null };
}
