import type { EdgeRecord, NodeRecord } from '../schema/graph-document.ts';
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '../schema/ontology.ts';
import { entityFailures, FAILS, type Filter, relationFailures } from './filter-graph.ts';
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
  /** The dates of relations, in the document's order. */
  readonly dates: readonly string[];
  /** Relations that have no date. */
  readonly undated: number;
  /** For each entity the highest `leastQuotes` that shows it, ascending: see `countAtLeast`. */
  readonly quotes: readonly number[];
  /** For each entity the highest `leastConnections` that shows it, ascending. */
  readonly connections: readonly number[];
}

/**
 * Counts all parts from one look at each entity and relation. For relations the least number of
 * connections is left aside: which entities have enough depends on the very relations that are counted.
 */
export function countFacets(index: GraphIndex, filter: Filter): FacetCounts {
  const judged = judge(index, filter);
  const dated = passingEdges(judged, FAILS.dates).map(({ attributes }) => attributes.date);
  const dates = dated.filter((date) => date !== null);
  return {
    kinds: countKinds(judged, filter),
    types: tally(RELATION_TYPES, passingEdges(judged, FAILS.type), (edge) => edge.attributes.type),
    statuses: tally(STATUSES, passingEdges(judged, FAILS.status), (edge) => edge.attributes.status),
    articles: countArticles(index, judged, filter),
    dates,
    undated: dated.length - dates.length,
    quotes: quotesOf(judged, filter),
    connections: connectionsOf(judged),
  };
}

/** How many of the numbers, which ascend, are as high as this or higher. */
export function countAtLeast(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low;
}

/** Which parts of the filter each entity and each relation fails, by their place in the document. */
interface Judged {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly nodeFailures: Uint8Array;
  /** A relation fails what it fails itself and what its ends fail. */
  readonly edgeFailures: Uint8Array;
  /** The places of its ends. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

function judge(index: GraphIndex, filter: Filter): Judged {
  const { nodes, edges } = index.document;
  const places = new Map(nodes.map(({ key }, place) => [key, place]));
  const nodeFailures = Uint8Array.from(nodes, (node) => entityFailures(index, filter, node));
  const sources = Uint32Array.from(edges, ({ source }) => places.get(source) ?? 0);
  const targets = Uint32Array.from(edges, ({ target }) => places.get(target) ?? 0);
  const edgeFailures = Uint8Array.from(
    edges,
    (edge, i) =>
      relationFailures(filter, edge) |
      (nodeFailures[sources[i] ?? 0] ?? 0) |
      (nodeFailures[targets[i] ?? 0] ?? 0),
  );
  return { nodes, edges, nodeFailures, edgeFailures, sources, targets };
}

/** The relations that pass with one part of the filter taken away. */
function passingEdges({ edges, edgeFailures }: Judged, without: number): EdgeRecord[] {
  return edges.filter((_, i) => passes(edgeFailures[i], without));
}

function passes(failures: number | undefined, without: number): boolean {
  return ((failures ?? 0) & ~without) === 0;
}

function countKinds(judged: Judged, { hiddenKinds, leastConnections }: Filter): Map<EntityKind, number> {
  const kindAt = (place: number) => judged.nodes[place]?.attributes.kind ?? 'organisation';
  // An entity's relations if its own kind were shown: to entities of that kind or of one that is shown.
  const degrees = countDegrees(judged, FAILS.kind, (from, to) => {
    const [own, other] = [kindAt(from), kindAt(to)];
    return own === other || !hiddenKinds.has(other);
  });
  const counted = judged.nodes.filter(
    (_, i) => passes(judged.nodeFailures[i], FAILS.kind) && (degrees[i] ?? 0) >= leastConnections,
  );
  return tally(ENTITY_KINDS, counted, (node) => node.attributes.kind);
}

function countArticles(index: GraphIndex, judged: Judged, filter: Filter): Map<string, number> {
  const counts = new Map<string, number>([...index.articles.keys()].map((id) => [id, 0]));
  const degrees = countDegrees(judged, FAILS.articles);
  judged.nodes.forEach(({ key }, i) => {
    if (!passes(judged.nodeFailures[i], FAILS.articles)) return;
    if ((degrees[i] ?? 0) < filter.leastConnections) return;
    for (const article of index.articlesOf.get(key) ?? []) add(counts, article);
  });
  return counts;
}

/**
 * An entity is shown as long as it is named often enough and so are enough of those that it is joined to:
 * with two connections wanted, the second most often named of them decides.
 */
function quotesOf(judged: Judged, { leastConnections }: Filter): number[] {
  const { nodes, nodeFailures } = judged;
  const named = (place: number) => nodes[place]?.attributes.mentions.length ?? 0;
  const around = nodes.map((): number[] => []);
  if (leastConnections > 0)
    countDegrees(judged, FAILS.quotes, (from, to) => Boolean(around[from]?.push(named(to))));
  const highest = nodes.flatMap((_, i) => {
    if (!passes(nodeFailures[i], FAILS.quotes)) return [];
    if (leastConnections === 0) return [named(i)];
    const others = (around[i] ?? []).sort((a, b) => b - a);
    return [Math.min(named(i), others[leastConnections - 1] ?? 0)];
  });
  return highest.sort((a, b) => a - b);
}

function connectionsOf(judged: Judged): number[] {
  const degrees = countDegrees(judged, 0);
  return [...degrees.filter((_, i) => judged.nodeFailures[i] === 0)].sort((a, b) => a - b);
}

/** How many relations each entity has that pass with one part taken away; `counts` may refuse them one by one. */
function countDegrees(
  { nodes, edgeFailures, sources, targets }: Judged,
  without: number,
  counts: (from: number, to: number) => boolean = () => true,
): Uint32Array {
  const degrees = new Uint32Array(nodes.length);
  const count = (from: number, to: number) => {
    if (counts(from, to)) degrees[from] = (degrees[from] ?? 0) + 1;
  };
  edgeFailures.forEach((failures, i) => {
    if (!passes(failures, without)) return;
    const [source, target] = [sources[i] ?? 0, targets[i] ?? 0];
    count(source, target);
    count(target, source);
  });
  return degrees;
}

function tally<Item, Value>(
  values: readonly Value[],
  items: readonly Item[],
  read: (item: Item) => Value,
): Map<Value, number> {
  const counts = new Map<Value, number>(values.map((value) => [value, 0]));
  for (const item of items) add(counts, read(item));
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
