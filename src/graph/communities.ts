import type { GraphIndex } from './graph-index.ts';
import { rankEntities } from './rank-entities.ts';
import { type Ties, tiesOf } from './ties.ts';

/** Entities that have more to do with each other than with the rest. */
export interface Community {
  /** Keys, the most important first: the first one gives the community its name. */
  readonly members: readonly string[];
}

/** More communities than these cannot be told apart by colour: the largest have one, the others share one. */
export const COLOURED_COMMUNITIES = 8;

/** Two are a pair, and the line between them says so already. */
const FEWEST = 3;

/** What holds entities together; what a text denies does not. */
export function bondsOf(index: GraphIndex): Ties {
  return tiesOf(index, ({ attributes }) => attributes.status !== 'denied');
}

/**
 * The communities of at least three, the largest first, among equals the one with the more important first
 * member.
 * @param groups the number of each entity's group, in the document's order
 */
export function namedCommunities(index: GraphIndex, groups: readonly number[]): Community[] {
  const groupOf = new Map(index.document.nodes.map(({ key }, place) => [key, groups[place]]));
  const members = new Map<number | undefined, string[]>();
  for (const { key } of rankEntities(index)) {
    const group = groupOf.get(key);
    const others = members.get(group);
    if (others === undefined) members.set(group, [key]);
    else others.push(key);
  }
  return [...members.values()]
    .filter((keys) => keys.length >= FEWEST)
    .map((keys) => ({ members: keys }))
    .sort((a, b) => b.members.length - a.members.length);
}
