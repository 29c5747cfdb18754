import type { Article } from '../articles/article.ts';
import type { Entity, EntityMention } from '../entities/entity.ts';
import { curated, distinct } from './change-names.ts';
import type { DropEntity, DropRelation, Split } from './curation.ts';
import { findEntity, NotApplicable } from './find-entity.ts';
import { locateQuote } from './locate-quote.ts';
import {
  type ChangedGraph,
  describe,
  isBetween,
  type ReadGraph,
  replaceEntities,
  standsAt,
  standsWithin,
  statementsOf,
  toRelations,
} from './read-graph.ts';

/**
 * Makes an entity of some mentions of another. A sentence's relation, and a figure, go where the mention goes
 * that they are read from; what refers to no mention of its own stays with the old one.
 */
export function split(graph: ReadGraph, operation: Split, articles: readonly Article[]): ChangedGraph {
  const entity = findEntity(graph.entities, operation.entity);
  const quotes = operation.mentions.map((quote) => {
    const place = locateQuote(articles, quote);
    if (typeof place === 'string') throw new NotApplicable(`“${quote.quote}” is not in ${quote.article}`);
    return place;
  });
  const isMoved = (mention: EntityMention) =>
    operation.names.includes(mention.text) || quotes.some((quote) => standsWithin([mention], quote));
  const moved = entity.mentions.filter(isMoved);
  const rest = withMentions(
    entity,
    entity.mentions.filter((mention) => !isMoved(mention)),
  );
  if (moved.length === 0) throw new NotApplicable('it has no such mention');
  if (rest === null) throw new NotApplicable('no mention would be left to it');
  const name = operation.to ?? longest(moved);
  if (name === null)
    throw new NotApplicable('the mentions only refer to it; say what it is called with "to"');
  const kind = operation.kind ?? entity.kind;
  const ownAliases = entity.aliases.filter(({ text }) => moved.some((mention) => mention.text === text));
  const fresh: Entity = {
    key: freeKey(graph.entities, `${kind}/${name}`),
    kind,
    name,
    aliases: distinct([...ownAliases, ...namesIn(moved).map(curated)], name),
    mentions: moved,
  };
  return reassign(graph, entity, rest, { mentions: moved, to: fresh });
}

/** Drops an entity, or only its mentions of one form with what was read from them. */
export function dropEntity(graph: ReadGraph, { entity: address, mention }: DropEntity): ChangedGraph {
  const entity = findEntity(graph.entities, address);
  if (mention === null) return replaceEntities(graph, new Map([[entity, null]]));
  const dropped = entity.mentions.filter(({ text }) => text === mention);
  if (dropped.length === 0) throw new NotApplicable(`it has no mention ${mention}`);
  const rest = withMentions(
    entity,
    entity.mentions.filter(({ text }) => text !== mention),
  );
  if (rest !== null) return reassign(graph, entity, rest, { mentions: dropped, to: null });
  const { graph: changed, effects } = replaceEntities(graph, new Map([[entity, null]]));
  return { graph: changed, effects: [`${entity.name} had no other mention and went`, ...effects] };
}

export function dropRelation(graph: ReadGraph, { type, source, target }: DropRelation): ChangedGraph {
  const [from, to] = [findEntity(graph.entities, source), findEntity(graph.entities, target)];
  const relations = graph.relations.filter((relation) => !isBetween(relation, type, from, to));
  if (relations.length === graph.relations.length) throw new NotApplicable('there is no such relation');
  return { graph: { ...graph, relations }, effects: [] };
}

/** `entity` becomes `rest`, but what is read from `moved.mentions` becomes `moved.to`'s, or is gone. */
function reassign(
  graph: ReadGraph,
  entity: Entity,
  rest: Entity,
  moved: { readonly mentions: readonly EntityMention[]; readonly to: Entity | null },
): ChangedGraph {
  const end = (old: Entity, isThere: boolean) => (old === entity && isThere ? moved.to : old);
  const effects: string[] = [];
  const statements = graph.relations.flatMap((relation) => {
    const left = statementsOf(relation).flatMap((statement) => {
      const { article, source: from, target: to } = statement.evidence;
      const source = end(statement.source, standsAt(moved.mentions, article, from));
      const target = end(statement.target, standsAt(moved.mentions, article, to));
      return source === null || target === null ? [] : [{ ...statement, source, target }];
    });
    if (left.length === 0) effects.push(`${describe(relation)} went with it`);
    return left;
  });
  const facts = graph.facts.flatMap((fact) => {
    const isMoved =
      fact.entity === entity &&
      standsWithin(moved.mentions, fact.evidence) &&
      !standsWithin(rest.mentions, fact.evidence);
    if (!isMoved) return [fact];
    return moved.to === null ? [] : [{ ...fact, entity: moved.to }];
  });
  const rebuilt = toRelations(statements);
  const entities = moved.to === null ? graph.entities : [...graph.entities, moved.to];
  const changed = { entities, relations: rebuilt.relations, facts };
  const replaced = replaceEntities(changed, new Map([[entity, rest]]));
  return { graph: replaced.graph, effects: [...effects, ...rebuilt.effects, ...replaced.effects] };
}

/** The entity with these mentions only, under a name that is still there; null if none names it. */
function withMentions(entity: Entity, mentions: readonly EntityMention[]): Entity | null {
  const names = namesIn(mentions);
  const lost = new Set(namesIn(entity.mentions).filter((name) => !names.includes(name)));
  const name = lost.has(entity.name) ? longest(mentions) : entity.name;
  if (names.length === 0 || name === null) return null;
  const aliases = entity.aliases.filter(({ text }) => !lost.has(text));
  return { ...entity, name, aliases: distinct(aliases, name), mentions };
}

function namesIn(mentions: readonly EntityMention[]): string[] {
  return [...new Set(mentions.filter(({ nominal }) => !nominal).map(({ text }) => text))];
}

function longest(mentions: readonly EntityMention[]): string | null {
  return namesIn(mentions).reduce<string | null>(
    (best, name) => (best === null || name.length > best.length ? name : best),
    null,
  );
}

/** The key, or one like it that no entity has. */
export function freeKey(entities: readonly Entity[], wanted: string): string {
  const taken = new Set(entities.map(({ key }) => key));
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}~${count}`;
  return key;
}
