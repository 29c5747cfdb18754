import { type Filter, filterGraph, type VisibleGraph } from './filter-graph.ts';
import type { GraphIndex } from './graph-index.ts';
import { neighbourhood } from './neighbourhood.ts';

/** How far around the centres is shown. */
export const STEPS = [1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** What is shown or not by the reader's own hand, whatever the filter says. Entities by key. */
export interface Focus {
  /** Only what is near these; none: everything. */
  readonly centres: readonly string[];
  readonly steps: Steps;
  readonly hidden: ReadonlySet<string>;
  /** Shown, and in their place, whatever else is filtered or laid out. */
  readonly pinned: ReadonlySet<string>;
  /** All their relations are shown, with what stands at the other end. */
  readonly expanded: ReadonlySet<string>;
}

export const NO_FOCUS: Focus = {
  centres: [],
  steps: 1,
  hidden: new Set(),
  pinned: new Set(),
  expanded: new Set(),
};

/** The parts of the focus that show more or less than the filter does, in the order in which they are offered. */
export function activeFocusParts(focus: Focus): Exclude<keyof Focus, 'steps'>[] {
  const sizes = {
    centres: focus.centres.length,
    expanded: focus.expanded.size,
    pinned: focus.pinned.size,
    hidden: focus.hidden.size,
  };
  return (Object.keys(sizes) as (keyof typeof sizes)[]).filter((part) => sizes[part] > 0);
}

export function isFocused(focus: Focus): boolean {
  return activeFocusParts(focus).length > 0;
}

/** Whether exactly these entities are the middle of what is shown, in whatever order. */
export function isFocusedOn({ centres }: Focus, keys: readonly string[]): boolean {
  return keys.length > 0 && keys.length === centres.length && keys.every((key) => centres.includes(key));
}

/**
 * What is to be seen: what the filter lets through, of that what is near the centres, then what was
 * pinned or expanded, without what was hidden by hand. Relations come with both their ends. Of the centres
 * and what was pinned the filter hides none.
 */
export function visibleGraph(index: GraphIndex, filter: Filter, focus: Focus): VisibleGraph {
  const filtered = filterGraph(index, filter, new Set([...focus.centres, ...focus.pinned]));
  if (!isFocused(focus)) return filtered;
  const opened = surroundings(index, focus.expanded);
  const passing: VisibleGraph = {
    entities: new Set([...filtered.entities, ...opened.entities]),
    relations: new Set([...filtered.relations, ...opened.relations]),
  };
  const centred = focus.centres.some((key) => index.entities.has(key));
  const entities = centred
    ? neighbourhood(index, passing, focus.centres, focus.steps)
    : new Set(passing.entities);
  for (const key of [...opened.entities, ...focus.pinned]) if (index.entities.has(key)) entities.add(key);
  for (const key of focus.hidden) entities.delete(key);
  const relations = new Set<string>();
  for (const { key, source, target } of index.document.edges)
    if (passing.relations.has(key) && entities.has(source) && entities.has(target)) relations.add(key);
  return { entities, relations };
}

/** Some entities with all their relations and what stands at the other ends. */
function surroundings(index: GraphIndex, keys: ReadonlySet<string>): VisibleGraph {
  const entities = new Set<string>();
  const relations = new Set<string>();
  for (const key of keys) {
    if (!index.graph.hasNode(key)) continue;
    entities.add(key);
    index.graph.forEachEdge(key, (relation, _, source, target) => {
      relations.add(relation);
      entities.add(source).add(target);
    });
  }
  return { entities, relations };
}

/** Why an entity is not to be seen: hidden by hand, left out by the filter, or too far from the centres. */
export type Hiding = 'hand' | 'filter' | 'focus';

/** Null for what can be seen. */
export function whyHidden(index: GraphIndex, filter: Filter, focus: Focus, key: string): Hiding | null {
  if (focus.hidden.has(key)) return 'hand';
  if (visibleGraph(index, filter, focus).entities.has(key)) return null;
  return filterGraph(index, filter).entities.has(key) ? 'focus' : 'filter';
}

/** How many entities that are joined to this one are not to be seen. */
export function countHiddenAround(index: GraphIndex, visible: VisibleGraph, key: string): number {
  if (!index.graph.hasNode(key)) return 0;
  return index.graph.neighbors(key).filter((other) => !visible.entities.has(other)).length;
}
