import type { Article } from '../articles/article.ts';
import { add } from './add.ts';
import { changeKind, merge, rename } from './change-names.ts';
import {
  type Curation,
  type CurationEntry,
  type CurationReport,
  describeOperation,
  type Operation,
} from './curation.ts';
import { NotApplicable } from './find-entity.ts';
import type { ChangedGraph, ReadGraph } from './read-graph.ts';
import { type ReadingOrder, readingOrder } from './reading-order.ts';
import { dropEntity, dropRelation, split } from './take-apart.ts';

/** The curated graph, and what came of each operation. */
export interface CuratedGraph {
  readonly graph: ReadGraph;
  readonly report: CurationReport;
}

/**
 * Carries out the operations one after the other, each on what the ones before it have made. One that cannot
 * be carried out (its entity is there no longer) changes nothing and is reported. Additions must have been
 * looked at by `findUnbackedAdditions`. `articles` in the order of the graph.
 */
export function applyCuration(
  { entries }: Curation,
  read: ReadGraph,
  articles: readonly Article[],
): CuratedGraph {
  const order = readingOrder(articles);
  const applied: CurationReport['applied'][number][] = [];
  const notApplied: CurationReport['notApplied'][number][] = [];
  let graph = read;
  for (const entry of entries) {
    try {
      const changed = carryOut(entry.operation, graph, articles, order.sort);
      graph = changed.graph;
      applied.push({ ...told(entry), effects: changed.effects });
    } catch (error) {
      if (!(error instanceof NotApplicable)) throw error;
      notApplied.push({ ...told(entry), because: error.message });
    }
  }
  const entities =
    applied.length === 0
      ? graph.entities
      : [...graph.entities].sort((a, b) => order.compare(a.mentions[0], b.mentions[0]));
  return { graph: { ...graph, entities }, report: { applied, notApplied } };
}

function told({ line, why, operation }: CurationEntry) {
  return { line, operation: describeOperation(operation), why };
}

function carryOut(
  operation: Operation,
  graph: ReadGraph,
  articles: readonly Article[],
  sort: ReadingOrder['sort'],
): ChangedGraph {
  switch (operation.operation) {
    case 'rename':
      return rename(graph, operation);
    case 'merge':
      return merge(graph, operation, sort);
    case 'split':
      return split(graph, operation, articles);
    case 'kind':
      return changeKind(graph, operation);
    case 'drop':
      return dropEntity(graph, operation);
    case 'drop relation':
      return dropRelation(graph, operation);
    default:
      return add(graph, operation, articles, sort);
  }
}
