import { joinParts } from '../../graph/placing/join-parts.ts';
import { type LayoutEdge, type Part, type Placing, splitIntoParts } from '../../graph/placing/part.ts';
import type { RelationType } from '../../schema/ontology.ts';
import { nestedPlacing } from './nested-part.ts';
import { rankedPlacing } from './ranked-part.ts';
import {
  neighboursOf,
  type Places,
  type Scene,
  type SceneEntity,
  type SceneRelation,
  shownOf,
} from './scene.ts';

/** The relations that say what is within or belongs to what, and which of their ends is the upper one. */
const UPPER_END: Readonly<Partial<Record<RelationType, 'source' | 'target'>>> = {
  located_in: 'target',
  part_of: 'target',
  owns: 'source',
  acquires: 'source',
  invests_in: 'source',
  founded: 'source',
};

/** Larger connected parts are nested rather than ranked. */
const MOST_IN_RANKS = 200;

/** From the upper end, which contains or owns, to the lower. */
export interface Descent {
  readonly upper: string;
  readonly lower: string;
}

/**
 * What contains above what it contains, who owns above what they own. What no such relation names hangs
 * beneath the most important of those that it is related to. What is related to nothing stands in rows
 * under the rest.
 */
export function hierarchyPlaces(scene: Scene): Places {
  const { entities, relations } = shownOf(scene);
  const descents = descentsOf(entities, relations);
  const edges: LayoutEdge[] = descents.map(({ upper, lower }) => ({ source: upper, target: lower }));
  const parts = splitIntoParts(entities, edges);
  const rank = new Map(entities.map(({ key }, i) => [key, i]));
  const connected = parts
    .filter(({ links }) => links.length > 0)
    .map((part) => ({ part, placing: placePart(part, descents, rank) }));
  return joinParts(
    connected,
    parts.filter(({ links }) => links.length === 0),
  );
}

function placePart(part: Part, descents: readonly Descent[], rank: ReadonlyMap<string, number>): Placing {
  const numbers = new Map(part.keys.map((key, i) => [key, i]));
  const rankOf = (entity: number) => rank.get(part.keys[entity] ?? '') ?? 0;
  const order = part.keys.map((_, i) => i).sort((a, b) => rankOf(a) - rankOf(b));
  const pairs = descents.flatMap(({ upper, lower }) => {
    const [a, b] = [numbers.get(upper), numbers.get(lower)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  pairs.sort((a, b) => rankOf(a[0]) - rankOf(b[0]) || rankOf(a[1]) - rankOf(b[1]));
  return part.keys.length > MOST_IN_RANKS ? nestedPlacing(part, pairs) : rankedPlacing(part, pairs, order);
}

/** Each pair once; where two relations contradict each other, the first holds. */
export function descentsOf(
  entities: readonly SceneEntity[],
  relations: readonly SceneRelation[],
): readonly Descent[] {
  const descents = new Map<string, Descent>();
  const pairs = new Set<string>();
  const add = (upper: string, lower: string) => {
    const pair = JSON.stringify(upper < lower ? [upper, lower] : [lower, upper]);
    if (upper === lower || pairs.has(pair)) return;
    pairs.add(pair);
    descents.set(pair, { upper, lower });
  };
  for (const { type, source, target } of relations) {
    const upper = UPPER_END[type];
    if (upper !== undefined) add(upper === 'source' ? source : target, upper === 'source' ? target : source);
  }
  const inHierarchy = new Set([...descents.values()].flatMap(({ upper, lower }) => [upper, lower]));
  const neighbours = neighboursOf(relations);
  const rank = new Map(entities.map(({ key }, i) => [key, i]));
  const rankOf = (key: string) =>
    (inHierarchy.has(key) ? 0 : entities.length) + (rank.get(key) ?? entities.length);
  for (const { key } of entities) {
    if (inHierarchy.has(key)) continue;
    const [best] = [...(neighbours.get(key) ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
    // Of two outside the hierarchy, the less important hangs beneath the other.
    if (best !== undefined && rankOf(best) < rankOf(key)) add(best, key);
  }
  return [...descents.values()];
}
