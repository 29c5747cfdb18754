import type { Article } from '../articles/article.ts';
import type { Entity, EntityMention } from '../entities/entity.ts';
import { type ReadGraph, replaceEntities } from './read-graph.ts';
import { readingOrder } from './reading-order.ts';

/**
 * The graph with what refers to its entities (该公司) among their mentions, between their names: what is decided
 * of an entity holds for these too. `nominals` as the articles' discourses give them.
 */
export function withNominals(
  graph: ReadGraph,
  nominals: readonly ReadonlyMap<Entity, readonly EntityMention[]>[],
  articles: readonly Article[],
): ReadGraph {
  const { sort } = readingOrder(articles);
  const replacement = new Map<Entity, Entity>();
  for (const entity of graph.entities) {
    const further = nominals.flatMap((byEntity) => byEntity.get(entity) ?? []);
    if (further.length > 0)
      replacement.set(entity, { ...entity, mentions: sort([...entity.mentions, ...further]) });
  }
  return replaceEntities(graph, replacement).graph;
}
