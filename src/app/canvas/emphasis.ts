import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { ToldGraph } from '../../graph/passage.ts';
import type { DrawnEdge } from './drawing.ts';

/** What is chosen: these are drawn as selected, and bring what belongs to them. By key. */
export interface CanvasSelection {
  /** They bring their visible neighbours, and the relations between. */
  readonly entities: ReadonlySet<string>;
  /** They bring their two ends. */
  readonly relations: ReadonlySet<string>;
  /** Entities drawn as selected that bring nothing: the stations of a path. */
  readonly stations: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
export const NOTHING_SELECTED: CanvasSelection = { entities: NONE, relations: NONE, stations: NONE };

/** What the selection asks to be seen. `bright` null: nothing is selected, all is equally bright. */
export interface Emphasis {
  /** Keys of entities and of relations. */
  readonly selected: ReadonlySet<string>;
  /** Keys of entities that do not fade. */
  readonly bright: ReadonlySet<string> | null;
  /** Keys of relations drawn in the accent. */
  readonly touched: ReadonlySet<string>;
  /** Keys of relations that are neither touched nor fade, where others do. */
  readonly plain: ReadonlySet<string>;
}

const ALL_EQUAL: Emphasis = { selected: NONE, bright: null, touched: NONE, plain: NONE };

/**
 * What is filtered out brings nothing; if nothing chosen is visible, nothing fades. Where a text tells only a
 * part of the graph, that part and what is selected do not fade, and the selection brings nothing from outside it.
 */
export function emphasise(
  edges: readonly DrawnEdge[],
  visible: VisibleGraph,
  { entities, relations, stations }: CanvasSelection,
  told: ToldGraph | null = null,
): Emphasis {
  const centres = shown(entities, visible.entities);
  const selected = new Set([
    ...centres,
    ...shown(stations, visible.entities),
    ...shown(relations, visible.relations),
  ]);
  if (selected.size === 0 && told === null) return ALL_EQUAL;
  const bright = new Set([...selected].filter((key) => visible.entities.has(key)));
  const touched = new Set<string>();
  for (const edge of edges) {
    const touches = relations.has(edge.key) || centres.has(edge.source) || centres.has(edge.target);
    if (!touches || !visible.relations.has(edge.key)) continue;
    if (told !== null && !told.relations.has(edge.key) && !relations.has(edge.key)) continue;
    touched.add(edge.key);
    bright.add(edge.source).add(edge.target);
  }
  if (told === null) return { selected, bright, touched, plain: NONE };
  for (const key of shown(told.entities, visible.entities)) bright.add(key);
  return { selected, bright, touched, plain: shown(told.relations, visible.relations) };
}

function shown(keys: ReadonlySet<string>, visible: ReadonlySet<string>): Set<string> {
  return new Set([...keys].filter((key) => visible.has(key)));
}
