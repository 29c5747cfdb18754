import type { EdgeRecord, NodeRecord } from '../schema/graph-document.ts';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES, type RelationType } from '../schema/ontology.ts';
import type { GraphIndex } from './graph-index.ts';

/** What is to be left out. Names what is hidden, so that a kind nobody thought of is shown. */
export interface Filter {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenTypes: ReadonlySet<RelationType>;
  /** Leave out entities to which the filter leaves no relation. */
  readonly onlyConnected: boolean;
}

export const SHOW_ALL: Filter = { hiddenKinds: new Set(), hiddenTypes: new Set(), onlyConnected: false };

/** What a filter lets through, by key. Every relation in it has both its ends in it. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

export function isFiltering(filter: Filter): boolean {
  return filter.hiddenKinds.size > 0 || filter.hiddenTypes.size > 0 || filter.onlyConnected;
}

export function filterGraph(index: GraphIndex, filter: Filter): VisibleGraph {
  const entities = new Set<string>();
  for (const node of index.document.nodes) if (showsEntity(filter, node)) entities.add(node.key);
  const relations = new Set<string>();
  const connected = new Set<string>();
  for (const edge of index.document.edges) {
    if (filter.hiddenTypes.has(edge.attributes.type)) continue;
    if (!entities.has(edge.source) || !entities.has(edge.target)) continue;
    relations.add(edge.key);
    connected.add(edge.source).add(edge.target);
  }
  return { entities: filter.onlyConnected ? connected : entities, relations };
}

/**
 * How many entities of each kind there are to show. A kind's own switch does not count, the other
 * filters do: the number says what switching it on will bring.
 */
export function countKinds(index: GraphIndex, filter: Filter): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>(ENTITY_KINDS.map((kind) => [kind, 0]));
  const connected = filter.onlyConnected ? connectedEntities(index, filter) : null;
  for (const { key, attributes } of index.document.nodes)
    if (connected === null || connected.has(key)) add(counts, attributes.kind);
  return counts;
}

/** How many relations of each type stand between entities of the kinds that are shown. */
export function countTypes(index: GraphIndex, filter: Filter): Map<RelationType, number> {
  const counts = new Map<RelationType, number>(RELATION_TYPES.map((type) => [type, 0]));
  for (const edge of index.document.edges)
    if (endsShown(index, filter.hiddenKinds, edge)) add(counts, edge.attributes.type);
  return counts;
}

/** Entities with at least one relation of a type that is shown, to an entity of a kind that is shown. */
function connectedEntities(index: GraphIndex, filter: Filter): ReadonlySet<string> {
  const connected = new Set<string>();
  for (const { source, target, attributes } of index.document.edges) {
    if (filter.hiddenTypes.has(attributes.type)) continue;
    if (showsKind(index, filter, target)) connected.add(source);
    if (showsKind(index, filter, source)) connected.add(target);
  }
  return connected;
}

function endsShown(index: GraphIndex, hidden: ReadonlySet<EntityKind>, edge: EdgeRecord): boolean {
  const ends = [index.entities.get(edge.source), index.entities.get(edge.target)];
  return ends.every((end) => end !== undefined && !hidden.has(end.attributes.kind));
}

function showsKind(index: GraphIndex, filter: Filter, key: string): boolean {
  const entity = index.entities.get(key);
  return entity !== undefined && showsEntity(filter, entity);
}

function showsEntity(filter: Filter, node: NodeRecord): boolean {
  return !filter.hiddenKinds.has(node.attributes.kind);
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
