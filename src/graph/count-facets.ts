import type { EdgeRecord } from '../schema/graph-document.ts';
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '../schema/ontology.ts';
import { type Filter, filterGraph, passesEntity, passesRelation, SHOW_ALL } from './filter-graph.ts';
import type { GraphIndex } from './graph-index.ts';

/**
 * The numbers beside a filter's switches. A part's own switches do not count in its numbers, all the
 * other parts do: each number says what its switch shows, or would.
 */
export interface FacetCounts {
  /** Entities. */
  readonly kinds: ReadonlyMap<EntityKind, number>;
  /** Relations. */
  readonly types: ReadonlyMap<RelationType, number>;
  /** Relations. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Entities that an article names, by its id. */
  readonly articles: ReadonlyMap<string, number>;
}

export function countFacets(index: GraphIndex, filter: Filter): FacetCounts {
  return {
    kinds: countKinds(index, filter),
    types: countTypes(index, filter),
    statuses: countStatuses(index, filter),
    articles: countArticles(index, filter),
  };
}

function countKinds(index: GraphIndex, filter: Filter): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>(ENTITY_KINDS.map((kind) => [kind, 0]));
  const degrees = filter.leastConnections > 0 ? degreesByKind(index, filter) : null;
  for (const node of index.document.nodes)
    if (
      passesEntity(index, filter, node) &&
      (degrees === null || (degrees.get(node.key) ?? 0) >= filter.leastConnections)
    )
      add(counts, node.attributes.kind);
  return counts;
}

/** An entity's relations if its own kind were shown: to entities of that kind or of one that is shown. */
function degreesByKind(index: GraphIndex, filter: Filter): Map<string, number> {
  const degrees = new Map<string, number>();
  const reaches = (from: EntityKind, to: EntityKind) => from === to || !filter.hiddenKinds.has(to);
  for (const edge of index.document.edges) {
    if (!passesRelation(filter, edge) || filter.hiddenTypes.has(edge.attributes.type)) continue;
    const source = index.entities.get(edge.source);
    const target = index.entities.get(edge.target);
    if (source === undefined || target === undefined) continue;
    if (!passesEntity(index, filter, source) || !passesEntity(index, filter, target)) continue;
    if (reaches(source.attributes.kind, target.attributes.kind)) add(degrees, source.key);
    if (reaches(target.attributes.kind, source.attributes.kind)) add(degrees, target.key);
  }
  return degrees;
}

function countTypes(index: GraphIndex, filter: Filter): Map<RelationType, number> {
  const counts = new Map<RelationType, number>(RELATION_TYPES.map((type) => [type, 0]));
  for (const edge of relationsWithout(index, filter, { hiddenTypes: SHOW_ALL.hiddenTypes }))
    add(counts, edge.attributes.type);
  return counts;
}

function countStatuses(index: GraphIndex, filter: Filter): Map<Status, number> {
  const counts = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  for (const edge of relationsWithout(index, filter, { hiddenStatuses: SHOW_ALL.hiddenStatuses }))
    add(counts, edge.attributes.status);
  return counts;
}

function countArticles(index: GraphIndex, filter: Filter): Map<string, number> {
  const counts = new Map<string, number>([...index.articles.keys()].map((id) => [id, 0]));
  const { entities } = filterGraph(index, { ...filter, hiddenArticles: SHOW_ALL.hiddenArticles });
  for (const key of entities) for (const article of index.articlesOf.get(key) ?? []) add(counts, article);
  return counts;
}

/** The dates of the relations that all other parts of the filter let through, in the document's order. */
export function datesWithin(index: GraphIndex, filter: Filter): string[] {
  return relationsWithout(index, filter, { dates: null }).flatMap(({ attributes }) => attributes.date ?? []);
}

/**
 * Relations that pass with one part of the filter taken away. The least number of connections is left
 * aside, too: which entities have enough of them depends on the very relations that are counted.
 */
function relationsWithout(index: GraphIndex, filter: Filter, part: Partial<Filter>): EdgeRecord[] {
  const { relations } = filterGraph(index, { ...filter, ...part, leastConnections: 0 });
  return index.document.edges.filter(({ key }) => relations.has(key));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
