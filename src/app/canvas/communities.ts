import { COLOURED_COMMUNITIES } from '../../graph/communities.ts';
import type { EntityKind } from '../../schema/ontology.ts';
import type { CommunityColours, KindColours, Palette } from './palette.ts';

/** Entities that are marked as belonging together. */
export interface MarkedCommunity {
  /** In the page's language. */
  readonly name: string;
  /** Keys. */
  readonly members: readonly string[];
}

/** The largest come first; those for which there is no colour of their own share one that says nothing. */
export interface MarkedCommunities {
  readonly as: 'hulls' | 'colours';
  readonly list: readonly MarkedCommunity[];
}

/** By key: the class that gives an entity its community's colour; null: entities have their kinds' colours. */
export type CommunityClasses = ReadonlyMap<string, string> | null;

export const NO_COMMUNITY = 'community-none';

export function communityClasses(communities: MarkedCommunities | null): CommunityClasses {
  if (communities?.as !== 'colours') return null;
  const classes = new Map<string, string>();
  for (const [place, { members }] of communities.list.slice(0, COLOURED_COMMUNITIES).entries())
    for (const key of members) classes.set(key, communityClass(place));
  return classes;
}

export function communityClass(place: number): string {
  return `community-${place}`;
}

/** The colours of the community at a place of the list. */
export function coloursAt(palette: Palette, place: number): CommunityColours {
  return palette.communities[place] ?? palette.noCommunity;
}

/** Of an entity's shape: its community's if it is to have that, or its kind's. */
export function colourOfShape(palette: Palette, kind: EntityKind, community: string | null): KindColours {
  if (community === null) return palette.kinds.get(kind) ?? palette.noCommunity;
  const place = palette.communities.findIndex((_, candidate) => communityClass(candidate) === community);
  return palette.communities[place] ?? palette.noCommunity;
}
