import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { DrawnEdge } from './drawing.ts';

/** What the selection asks to be seen. `bright` null: nothing is selected, all is equally bright. */
export interface Emphasis {
  readonly selected: string | null;
  /** Keys of entities that do not fade. */
  readonly bright: ReadonlySet<string> | null;
  /** Keys of relations drawn in the accent. */
  readonly touched: ReadonlySet<string>;
}

export interface CanvasSelection {
  readonly type: 'none' | 'entity' | 'relation';
  readonly key: string;
}

const ALL_EQUAL: Emphasis = { selected: null, bright: null, touched: new Set() };

/** An entity brings its visible neighbours, a relation its two ends; what is filtered out brings nothing. */
export function emphasise(
  edges: readonly DrawnEdge[],
  visible: VisibleGraph,
  selection: CanvasSelection,
): Emphasis {
  const { type, key } = selection;
  if (type === 'none') return ALL_EQUAL;
  const shown = type === 'entity' ? visible.entities.has(key) : visible.relations.has(key);
  if (!shown) return ALL_EQUAL;
  const bright = new Set<string>(type === 'entity' ? [key] : []);
  const touched = new Set<string>();
  for (const edge of edges) {
    const touches = type === 'entity' ? edge.source === key || edge.target === key : edge.key === key;
    if (!touches || !visible.relations.has(edge.key)) continue;
    touched.add(edge.key);
    bright.add(edge.source).add(edge.target);
  }
  return { selected: key, bright, touched };
}
