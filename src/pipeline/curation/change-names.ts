import type { Alias, Entity, EntityMention } from '../entities/entity.ts';
import type { ChangeKind, Merge, Rename } from './curation.ts';
import { findEntity, NotApplicable } from './find-entity.ts';
import { type ChangedGraph, type ReadGraph, replaceEntities } from './read-graph.ts';
import type { ReadingOrder } from './reading-order.ts';

/** Gives an entity another name; the old one becomes an alias. Its key stays, so that links to it hold. */
export function rename(graph: ReadGraph, { entity: address, to }: Rename): ChangedGraph {
  const entity = findEntity(graph.entities, address);
  if (entity.name === to) throw new NotApplicable('it has this name already');
  const aliases = [curated(entity.name), ...entity.aliases];
  return replaceEntities(graph, new Map([[entity, { ...entity, name: to, aliases: distinct(aliases, to) }]]));
}

/** Changes an entity's kind; relations that the ontology does not allow for it go. Its key stays. */
export function changeKind(graph: ReadGraph, { entity: address, to }: ChangeKind): ChangedGraph {
  const entity = findEntity(graph.entities, address);
  if (entity.kind === to) throw new NotApplicable('it is of this kind already');
  return replaceEntities(graph, new Map([[entity, { ...entity, kind: to }]]));
}

/** Makes several entities the first of them, with the names, mentions, relations and facts of all. */
export function merge(
  graph: ReadGraph,
  { entities: addresses }: Merge,
  order: ReadingOrder['sort'],
): ChangedGraph {
  const [first, ...others] = new Set(addresses.map((address) => findEntity(graph.entities, address)));
  if (first === undefined || others.length === 0) throw new NotApplicable('they are one entity already');
  const aliases = [...first.aliases, ...others.flatMap((other) => [curated(other.name), ...other.aliases])];
  const merged: Entity = {
    ...first,
    aliases: distinct(aliases, first.name),
    mentions: order(withoutRepeats([first, ...others].flatMap(({ mentions }) => mentions))),
  };
  return replaceEntities(graph, new Map([first, ...others].map((entity) => [entity, merged])));
}

export function curated(text: string): Alias {
  return { text, because: 'curation' };
}

/** Each alias once, and none that is the name. */
export function distinct(aliases: readonly Alias[], name: string): Alias[] {
  const seen = new Set([name]);
  return aliases.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function withoutRepeats(mentions: readonly EntityMention[]): EntityMention[] {
  const byPlace = new Map<string, EntityMention>();
  for (const mention of mentions) {
    const place = `${mention.article} ${mention.start} ${mention.end}`;
    if (!byPlace.has(place)) byPlace.set(place, mention);
  }
  return [...byPlace.values()];
}
