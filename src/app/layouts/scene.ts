import { type Footprint, footprint, type Point } from '../../graph/placing/footprint.ts';
import type { RelationType } from '../../schema/ontology.ts';

/** What keeps an entity in its place, whatever the layout: the user has moved it, or pinned it. */
export type Hold = 'moved' | 'pinned';

export interface SceneEntity {
  readonly key: string;
  readonly name: string;
  /** Diameter, px. */
  readonly size: number;
  /** Where it stands now. */
  readonly at: Point;
  readonly shown: boolean;
  readonly hold: Hold | null;
}

export interface SceneRelation {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly shown: boolean;
}

/** A graph as it is handed to a layout; plain data, so that a worker can be sent it. Px, y downwards. */
export interface Scene {
  /** All of the graph's, the most important first. */
  readonly entities: readonly SceneEntity[];
  readonly relations: readonly SceneRelation[];
  /** By key, those that are to stand in a circle; empty where the layout is another. */
  readonly circled: readonly string[];
}

export type Places = Map<string, Point>;

/** What of a scene is shown, with both ends of each relation. */
export function shownOf({ entities, relations }: Scene) {
  return {
    entities: entities.filter(({ shown }) => shown),
    relations: relations.filter(({ shown }) => shown),
  };
}

/** What an entity takes up with its name. */
export function boxOf({ name, size }: SceneEntity): Footprint {
  return footprint(name, size);
}

/** By key: the keys that it is related to, each once, itself not among them. */
export function neighboursOf(
  relations: readonly { readonly source: string; readonly target: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const others = neighbours.get(one);
    if (others === undefined) neighbours.set(one, new Set([other]));
    else others.add(other);
  };
  for (const { source, target } of relations) {
    if (source === target) continue;
    add(source, target);
    add(target, source);
  }
  return neighbours;
}
