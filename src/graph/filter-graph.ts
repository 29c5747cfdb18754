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

/** The parts of the filter that leave something out, in the order in which they are offered. */
export function activeFilterParts(filter: Filter): (keyof Filter)[] {
  return (Object.keys(SHOW_ALL) as (keyof Filter)[]).filter((part) => isActive(filter[part], SHOW_ALL[part]));
}

export function isFiltering(filter: Filter): boolean {
  return activeFilterParts(filter).length > 0;
}

function isActive(value: Filter[keyof Filter], atFirst: Filter[keyof Filter]): boolean {
  return value instanceof Set ? value.size > 0 : value !== atFirst;
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
    if (kept.has(node.key) || entityFailures(index, filter, node) === 0) candidates.add(node.key);
  const passing = index.document.edges.filter(
    (edge) =>
      candidates.has(edge.source) && candidates.has(edge.target) && relationFailures(filter, edge) === 0,
  );
  const entities = wellConnected(candidates, passing, filter.leastConnections, kept);
  const relations = new Set<string>();
  for (const { key, source, target } of passing)
    if (entities.has(source) && entities.has(target)) relations.add(key);
  return { entities, relations };
}

/** The parts of a filter that judge an entity or a relation by itself, each a bit, so that they can be added. */
export const FAILS = { kind: 1, quotes: 2, articles: 4, type: 8, status: 16, dates: 32 } as const;

/** The parts that leave an entity out, its connections aside; 0: none does. */
export function entityFailures(index: GraphIndex, filter: Filter, { key, attributes }: NodeRecord): number {
  return (
    (filter.hiddenKinds.has(attributes.kind) ? FAILS.kind : 0) |
    (attributes.mentions.length < filter.leastQuotes ? FAILS.quotes : 0) |
    (filter.hiddenArticles.size > 0 && areAllHidden(filter, index.articlesOf.get(key)) ? FAILS.articles : 0)
  );
}

function areAllHidden({ hiddenArticles }: Filter, articles: ReadonlySet<string> = NONE): boolean {
  for (const article of articles) if (!hiddenArticles.has(article)) return false;
  return true;
}

/** The parts that leave a relation out, whatever they do to its ends; 0: none does. */
export function relationFailures(filter: Filter, { attributes }: EdgeRecord): number {
  const { type, status, date, evidence } = attributes;
  const outside = filter.dates !== null && (date === null || !overlaps(date, filter.dates));
  const unseen =
    filter.hiddenArticles.size > 0 && evidence.every(({ article }) => filter.hiddenArticles.has(article));
  return (
    (filter.hiddenTypes.has(type) ? FAILS.type : 0) |
    (filter.hiddenStatuses.has(status) ? FAILS.status : 0) |
    (outside ? FAILS.dates : 0) |
    (unseen ? FAILS.articles : 0)
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
