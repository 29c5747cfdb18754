import type { NodeRecord } from '../schema/graph-document.ts';
import type { GraphIndex } from './graph-index.ts';

/** How many relations an entity has, in both directions. */
export function connections(index: GraphIndex, key: string): number {
  return index.graph.hasNode(key) ? index.graph.degree(key) : 0;
}

/** The highest number of relations that any entity of the graph has; 0 without relations. */
export function highestConnections(index: GraphIndex): number {
  let highest = 0;
  for (const key of index.entities.keys()) highest = Math.max(highest, connections(index, key));
  return highest;
}

/** All entities, the most important first: by relations, then by quotes, then in the document's order. */
export function rankEntities(index: GraphIndex): NodeRecord[] {
  const measured = index.document.nodes.map((entity) => ({
    entity,
    relations: connections(index, entity.key),
    quotes: entity.attributes.mentions.length,
  }));
  measured.sort((a, b) => b.relations - a.relations || b.quotes - a.quotes);
  return measured.map(({ entity }) => entity);
}
