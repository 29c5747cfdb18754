import type { VisibleGraph } from '../../../graph/filter-graph.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Direction, groupRelations } from '../../../graph/group-relations.ts';
import { type Quote, quoteEvidence } from '../../../graph/quote.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../schema/ontology.ts';

/** A line of the outline, with where it stands among those under the same one. */
interface Placed {
  /** The ids of what it stands under, and its own, so that a relation can stand under both its ends. */
  readonly id: string;
  readonly parent: string | null;
  /** From 1, as are positions. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null if there is nothing under it. */
  readonly open: boolean | null;
}

export type OutlineRow = Placed &
  (
    | { readonly type: 'kind'; readonly kind: EntityKind; readonly count: number }
    | { readonly type: 'entity'; readonly entity: NodeRecord; readonly relations: number }
    | {
        readonly type: 'relation';
        readonly relation: EdgeRecord;
        readonly direction: Direction;
        readonly other: NodeRecord;
      }
    | { readonly type: 'quote'; readonly quote: Quote; readonly relation: EdgeRecord }
    /** Stands for those under the same line that are not written out yet. */
    | { readonly type: 'more'; readonly count: number }
  );

/** What is opened, and how many lines are written out under a line if not as many as at first; by id. */
export interface OutlineState {
  readonly open: ReadonlySet<string>;
  readonly limits: ReadonlyMap<string, number>;
}

/** So many lines come at once under one. */
export const STEP = 100;

export const OPEN_AT_FIRST: OutlineState = { open: new Set(ENTITY_KINDS), limits: new Map() };

export function entityId({ key, attributes }: NodeRecord): string {
  return `${attributes.kind}|${key}`;
}

/**
 * The lines to write out, from the top: kinds, the names of each that are visible, their relations that
 * are visible, and the sentences that state those.
 * @param ranked all entities, the most important first
 */
export function outlineRows(
  index: GraphIndex,
  visible: VisibleGraph,
  ranked: readonly NodeRecord[],
  state: OutlineState,
): OutlineRow[] {
  const shown = ranked.filter(({ key }) => visible.entities.has(key));
  const kinds = ENTITY_KINDS.map((kind) => ({
    kind,
    entities: shown.filter(({ attributes }) => attributes.kind === kind),
  })).filter(({ entities }) => entities.length > 0);
  return kinds.flatMap(({ kind, entities }, i) => {
    const open = state.open.has(kind);
    const place = { id: kind, parent: null, level: 1, position: i + 1, siblings: kinds.length, open };
    const row: OutlineRow = { ...place, type: 'kind', kind, count: entities.length };
    return open ? [row, ...entityRows(index, visible, kind, entities, state)] : [row];
  });
}

function entityRows(
  index: GraphIndex,
  visible: VisibleGraph,
  parent: string,
  entities: readonly NodeRecord[],
  state: OutlineState,
): OutlineRow[] {
  return under(parent, 2, entities, state, (entity, place) => {
    const relations = countVisible(index, visible, entity.key);
    const id = entityId(entity);
    const open = relations === 0 ? null : state.open.has(id);
    const row: OutlineRow = { ...place, id, open, type: 'entity', entity, relations };
    return open ? [row, ...relationRows(index, visible, id, entity, state)] : [row];
  });
}

function relationRows(
  index: GraphIndex,
  visible: VisibleGraph,
  parent: string,
  entity: NodeRecord,
  state: OutlineState,
): OutlineRow[] {
  const relations = groupRelations(index, entity.key).flatMap((group) =>
    group.relations
      .filter(({ relation }) => visible.relations.has(relation.key))
      .map(({ relation, other }) => ({ relation, other, direction: group.direction })),
  );
  return under(parent, 3, relations, state, ({ relation, other: otherKey, direction }, place) => {
    const id = `${parent}|${relation.key}`;
    const open = state.open.has(id);
    const other = index.entities.get(otherKey) ?? entity;
    const row: OutlineRow = { ...place, id, open, type: 'relation', relation, direction, other };
    return open ? [row, ...quoteRows(index, id, relation, state)] : [row];
  });
}

function quoteRows(
  index: GraphIndex,
  parent: string,
  relation: EdgeRecord,
  state: OutlineState,
): OutlineRow[] {
  const quotes = quoteEvidence(index, relation.attributes.evidence);
  return under(parent, 4, quotes, state, (quote, place) => {
    const id = `${parent}|${quote.article.id} ${quote.start}`;
    return [{ ...place, id, open: null, type: 'quote', quote, relation }];
  });
}

type Place = Omit<Placed, 'id' | 'open'>;

/** The first of the lines under one, as many as are asked for, and a line for the others. */
function under<Item>(
  parent: string,
  level: number,
  items: readonly Item[],
  { limits }: OutlineState,
  write: (item: Item, place: Place) => readonly OutlineRow[],
): OutlineRow[] {
  const siblings = items.length;
  const limit = limits.get(parent) ?? STEP;
  const rows = items
    .slice(0, limit)
    .flatMap((item, i) => write(item, { parent, level, position: i + 1, siblings }));
  if (siblings <= limit) return rows;
  const place = { id: `${parent}|…`, parent, level, position: limit + 1, siblings, open: null };
  return [...rows, { ...place, type: 'more', count: Math.min(STEP, siblings - limit) }];
}

function countVisible(index: GraphIndex, visible: VisibleGraph, key: string): number {
  let count = 0;
  index.graph.forEachEdge(key, (relation) => {
    if (visible.relations.has(relation)) count += 1;
  });
  return count;
}

/** The same with these lines opened or closed. */
export function withOpen(state: OutlineState, ids: readonly string[], wanted: boolean): OutlineState {
  const open = new Set(state.open);
  for (const id of ids) wanted ? open.add(id) : open.delete(id);
  return { ...state, open };
}

/** The same with at least so many lines written out under one. */
export function withAtLeast(state: OutlineState, parent: string, count: number): OutlineState {
  if (count <= (state.limits.get(parent) ?? STEP)) return state;
  return { ...state, limits: new Map(state.limits).set(parent, Math.ceil(count / STEP) * STEP) };
}
