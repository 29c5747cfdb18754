import type { EdgeRecord, NodeRecord } from '../schema/graph-document.ts';
import type { EntityKind, RelationType, Status } from '../schema/ontology.ts';
import { type DateRange, overlaps } from './date-range.ts';
import type { GraphIndex } from './graph-index.ts';

/** What is to be left out. Names what is hidden, so that a kind nobody thought of is shown. */
export interface Filter {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenTypes: ReadonlySet<RelationType>;
  readonly hiddenStatuses: ReadonlySet<Status>;
  /** By id. What stands in no other article is left out with them. */
  readonly hiddenArticles: ReadonlySet<string>;
  /** Only relations that the text dates within; null: all, also those without a date. */
  readonly dates: DateRange | null;
  /** Leave out entities that the articles name less often than this. */
  readonly leastQuotes: number;
  /** Leave out entities to which the filter leaves fewer relations than this. */
  readonly leastConnections: number;
}

export const SHOW_ALL: Filter = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  hiddenArticles: new Set(),
  dates: null,
  leastQuotes: 1,
  leastConnections: 0,
};

const NONE: ReadonlySet<string> = new Set();

/** What a filter lets through, by key. Every relation in it has both its ends in it. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** How many of its seven parts leave something out. */
export function countActiveParts(filter: Filter): number {
  return [
    filter.hiddenKinds.size > 0,
    filter.hiddenTypes.size > 0,
    filter.hiddenStatuses.size > 0,
    filter.hiddenArticles.size > 0,
    filter.dates !== null,
    filter.leastQuotes > 1,
    filter.leastConnections > 0,
  ].filter(Boolean).length;
}

export function isFiltering(filter: Filter): boolean {
  return countActiveParts(filter) > 0;
}

/**
 * What passes every part of the filter. Connections are counted once, among what the other parts let
 * through: leaving out an entity for having too few does not make its neighbours have fewer.
 * @param kept entities, by key, that pass whatever the filter says of entities
 */
export function filterGraph(
  index: GraphIndex,
  filter: Filter,
  kept: ReadonlySet<string> = NONE,
): VisibleGraph {
  const candidates = new Set<string>();
  for (const node of index.document.nodes)
    if (
      kept.has(node.key) ||
      (passesEntity(index, filter, node) && !filter.hiddenKinds.has(node.attributes.kind))
    )
      candidates.add(node.key);
  const passing = index.document.edges.filter(
    (edge) =>
      passesRelation(filter, edge) &&
      !filter.hiddenTypes.has(edge.attributes.type) &&
      candidates.has(edge.source) &&
      candidates.has(edge.target),
  );
  const entities = wellConnected(candidates, passing, filter.leastConnections, kept);
  const relations = new Set<string>();
  for (const { key, source, target } of passing)
    if (entities.has(source) && entities.has(target)) relations.add(key);
  return { entities, relations };
}

/** Whether an entity passes the parts about entities, its kind and its connections aside. */
export function passesEntity(index: GraphIndex, filter: Filter, { key, attributes }: NodeRecord): boolean {
  if (attributes.mentions.length < filter.leastQuotes) return false;
  if (filter.hiddenArticles.size === 0) return true;
  for (const article of index.articlesOf.get(key) ?? []) if (!filter.hiddenArticles.has(article)) return true;
  return false;
}

/** Whether a relation passes the parts about relations, its type aside. */
export function passesRelation(filter: Filter, { attributes }: EdgeRecord): boolean {
  if (filter.hiddenStatuses.has(attributes.status)) return false;
  if (filter.dates !== null && (attributes.date === null || !overlaps(attributes.date, filter.dates)))
    return false;
  return (
    filter.hiddenArticles.size === 0 ||
    attributes.evidence.some(({ article }) => !filter.hiddenArticles.has(article))
  );
}

function wellConnected(
  entities: ReadonlySet<string>,
  relations: readonly EdgeRecord[],
  least: number,
  kept: ReadonlySet<string>,
): ReadonlySet<string> {
  if (least === 0) return entities;
  const degrees = new Map<string, number>();
  for (const { source, target } of relations)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return new Set([...entities].filter((key) => kept.has(key) || (degrees.get(key) ?? 0) >= least));
}
