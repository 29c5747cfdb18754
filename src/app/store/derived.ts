import { type Filter, filterGraph, type VisibleGraph } from '../../graph/filter-graph.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import type { EdgeRecord, NodeRecord } from '../../schema/graph-document.ts';
import type { AppState, Selection } from './app-state.ts';

/**
 * The chain of derived data, document → filtered → styled → drawn. Nothing of it is stored: each step
 * is computed from the one before it, and remembers its last answer only.
 */

export function selectIndex(state: AppState): GraphIndex | null {
  return state.graph.phase === 'ready' ? state.graph.index : null;
}

export const selectVisible: (state: AppState) => VisibleGraph | null = (state) => {
  const index = selectIndex(state);
  return index === null ? null : visibleGraph(index, state.filter);
};

const visibleGraph = rememberLast((index: GraphIndex, filter: Filter) => filterGraph(index, filter));

/** What the selection points at, as it stands in the document. */
export type Selected =
  | { readonly type: 'none' }
  | { readonly type: 'entity'; readonly entity: NodeRecord }
  | { readonly type: 'relation'; readonly relation: EdgeRecord }
  /** A link named it, and this graph does not have it. */
  | { readonly type: 'unknown'; readonly key: string };

export function resolveSelection(index: GraphIndex, selection: Selection): Selected {
  if (selection.type === 'none') return { type: 'none' };
  if (selection.type === 'entity') {
    const entity = index.entities.get(selection.key);
    return entity === undefined ? { type: 'unknown', key: selection.key } : { type: 'entity', entity };
  }
  const relation = index.relations.get(selection.key);
  return relation === undefined ? { type: 'unknown', key: selection.key } : { type: 'relation', relation };
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
