import { nodeSize } from '../node-size.ts';
import { type Footprint, footprint } from './footprint.ts';

export interface LayoutNode {
  readonly key: string;
  /** What stands under it. */
  readonly name: string;
  /** Diameter, px; without it, what the number of its relations makes it. */
  readonly size?: number;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
}

/** One connected part of the graph, its entities numbered from 0 in the order of their keys. */
export interface Part {
  readonly keys: readonly string[];
  readonly footprints: readonly Footprint[];
  /** Which numbers are joined: each pair once, whatever the number and direction of its relations. */
  readonly links: readonly (readonly [number, number])[];
  /** For each number, those that it is joined to. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Positions of a part's entities, by number. Px, y downwards. Functions here change them in place. */
export interface Placing {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The connected parts, those of one entity among them. An edge whose end is no node is left out. */
export function splitIntoParts(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Part[] {
  const sorted = [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1));
  const joined = new Map<string, Set<string>>(sorted.map(({ key }) => [key, new Set()]));
  const relations = new Map<string, number>(sorted.map(({ key }) => [key, 0]));
  for (const { source, target } of edges) {
    if (source === target || !joined.has(source) || !joined.has(target)) continue;
    for (const [one, other] of [[source, target] as const, [target, source] as const]) {
      joined.get(one)?.add(other);
      relations.set(one, (relations.get(one) ?? 0) + 1);
    }
  }
  const highest = [...relations.values()].reduce((most, count) => Math.max(most, count), 0);
  const partOf = numberParts(sorted, joined);
  const members: LayoutNode[][] = [];
  for (const node of sorted) {
    const part = partOf.get(node.key) ?? 0;
    const list = members[part];
    if (list === undefined) members[part] = [node];
    else list.push(node);
  }
  const box = ({ key, name, size }: LayoutNode) =>
    footprint(name, size ?? nodeSize(relations.get(key) ?? 0, highest));
  return members.map((list) =>
    makePart(
      list.map((n) => n.key),
      list.map(box),
      joined,
    ),
  );
}

function numberParts(nodes: readonly LayoutNode[], joined: ReadonlyMap<string, ReadonlySet<string>>) {
  const partOf = new Map<string, number>();
  let parts = 0;
  for (const { key } of nodes) {
    if (partOf.has(key)) continue;
    partOf.set(key, parts);
    const queue = [key];
    for (const current of queue)
      for (const next of joined.get(current) ?? [])
        if (!partOf.has(next)) {
          partOf.set(next, parts);
          queue.push(next);
        }
    parts += 1;
  }
  return partOf;
}

function makePart(
  keys: readonly string[],
  footprints: readonly Footprint[],
  joined: ReadonlyMap<string, ReadonlySet<string>>,
): Part {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const neighbours = keys.map((key) =>
    [...(joined.get(key) ?? [])].map((other) => numbers.get(other) ?? 0).sort((a, b) => a - b),
  );
  const links = neighbours.flatMap((list, a) => list.filter((b) => a < b).map((b) => [a, b] as const));
  return { keys, footprints, links, neighbours };
}
