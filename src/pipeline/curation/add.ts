import { overlaps, type Span } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import type { Entity, EntityMention } from '../entities/entity.ts';
import type { Evidence, Relation } from '../relations/relation.ts';
import type { AddAlias, AddEntity, AddFact, Addition, AddRelation, QuoteAddress } from './curation.ts';
import { findEntity, NotApplicable } from './find-entity.ts';
import { locateQuote } from './locate-quote.ts';
import {
  type ChangedGraph,
  describe,
  isBetween,
  type ReadGraph,
  replaceEntities,
  standsAt,
  whyIllegal,
} from './read-graph.ts';
import type { ReadingOrder } from './reading-order.ts';
import { freeKey } from './take-apart.ts';

/** Adds what the articles say and no reader saw, with the words that say it. */
export function add(
  graph: ReadGraph,
  addition: Addition,
  articles: readonly Article[],
  order: ReadingOrder['sort'],
): ChangedGraph {
  const quote = placeOf(addition, articles);
  switch (addition.operation) {
    case 'add entity':
      return addEntity(graph, addition, quote, order);
    case 'add alias':
      return addAlias(graph, addition, quote, order);
    case 'add relation':
      return addRelation(graph, addition, quote);
    case 'add fact':
      return addFact(graph, addition, quote);
  }
}

function placeOf(address: QuoteAddress, articles: readonly Article[]): Span {
  const place = locateQuote(articles, address);
  if (place === 'no-article') throw new NotApplicable(`article ${address.article} is not among those read`);
  if (place === 'not-verbatim') throw new NotApplicable('its quote is not verbatim');
  return place;
}

/** An entity that is there already gets the mentions in the quote. */
function addEntity(
  graph: ReadGraph,
  addition: AddEntity,
  quote: Span,
  order: ReadingOrder['sort'],
): ChangedGraph {
  const { kind, name } = addition;
  const known = graph.entities.find(
    (entity) =>
      entity.kind === kind && (entity.name === name || entity.aliases.some(({ text }) => text === name)),
  );
  const mentions = mentionsIn(graph, quote, addition.quote, name);
  if (known === undefined) {
    const key = freeKey(graph.entities, `${kind}/${name}`);
    const entity: Entity = { key, kind, name, aliases: [], mentions };
    return { graph: { ...graph, entities: [...graph.entities, entity] }, effects: [] };
  }
  const further = mentions.filter((mention) => !standsAt(known.mentions, mention.article, mention));
  if (further.length === 0) throw new NotApplicable('it is there already, with these mentions');
  const changed = { ...known, mentions: order([...known.mentions, ...further]) };
  const { graph: replaced } = replaceEntities(graph, new Map([[known, changed]]));
  return { graph: replaced, effects: ['it was there already and has further mentions now'] };
}

function addAlias(
  graph: ReadGraph,
  addition: AddAlias,
  quote: Span,
  order: ReadingOrder['sort'],
): ChangedGraph {
  const { alias: text } = addition;
  const entity = findEntity(graph.entities, addition.entity);
  if (entity.name === text || entity.aliases.some((alias) => alias.text === text))
    throw new NotApplicable(`${text} is a name of it already`);
  const mentions = mentionsIn(graph, quote, addition.quote, text).filter(
    (mention) => !graph.entities.some((other) => standsAt(other.mentions, mention.article, mention)),
  );
  const changed: Entity = {
    ...entity,
    aliases: [...entity.aliases, { text, because: 'curation', evidence: quote }],
    mentions: order([...entity.mentions, ...mentions]),
  };
  return replaceEntities(graph, new Map([[entity, changed]]));
}

function addRelation(graph: ReadGraph, addition: AddRelation, quote: Span): ChangedGraph {
  const { type } = addition;
  const source = findEntity(graph.entities, addition.source);
  const target = findEntity(graph.entities, addition.target);
  const illegal = whyIllegal({ type, source, target });
  if (illegal !== null) throw new NotApplicable(illegal);
  const known = graph.relations.find((relation) => isBetween(relation, type, source, target));
  if (known === undefined) {
    const relation = {
      type,
      source,
      target,
      evidence: [evidenceOf(addition, quote, source, target)],
    } as const;
    return { graph: { ...graph, relations: [...graph.relations, relation] }, effects: [] };
  }
  if (known.evidence.some((item) => item.article === quote.article && overlaps(item, quote)))
    throw new NotApplicable(`${describe(known)} is read from these words already`);
  const evidence = evidenceOf(addition, quote, known.source, known.target);
  const relation: Relation = { ...known, evidence: [...known.evidence, evidence] };
  const relations = graph.relations.map((item) => (item === known ? relation : item));
  return { graph: { ...graph, relations }, effects: ['it was there already and has further evidence now'] };
}

function evidenceOf(addition: AddRelation, quote: Span, source: Entity, target: Entity): Evidence {
  const { status, date, title, amount, share } = addition;
  return {
    ...quote,
    source: namedIn(source, quote),
    target: namedIn(target, quote),
    triggers: [],
    rule: 'curation',
    qualifiers: { status, date, title, speaker: null, saidBy: null, amount, share },
  };
}

/** Where the quote names the entity, or else refers to it. */
function namedIn({ mentions }: Entity, quote: Span): Evidence['source'] {
  const inside = mentions.filter(
    ({ article, start, end }) => article === quote.article && quote.start <= start && end <= quote.end,
  );
  const best = inside.find(({ nominal }) => !nominal) ?? inside[0];
  return best === undefined ? null : { start: best.start, end: best.end };
}

function addFact(graph: ReadGraph, { label, value, ...addition }: AddFact, quote: Span): ChangedGraph {
  const entity = findEntity(graph.entities, addition.entity);
  const isKnown = graph.facts.some(
    (fact) => fact.entity === entity && fact.label === label && fact.value === value,
  );
  if (isKnown) throw new NotApplicable('it is told already');
  return {
    graph: { ...graph, facts: [...graph.facts, { entity, label, value, evidence: quote }] },
    effects: [],
  };
}

/**
 * Where the quote has this name. Places within a longer name of any entity are left to that (云岭 in 云岭科技),
 * unless there is no other.
 */
function mentionsIn({ entities }: ReadGraph, quote: Span, words: string, name: string): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const start = quote.start + at;
    found.push({
      article: quote.article,
      start,
      end: start + name.length,
      text: name,
      because: 'curation',
      nominal: false,
    });
  }
  const longer = entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ article, start, end }) => article === quote.article && end - start > name.length);
  const free = found.filter((mention) => !longer.some((other) => overlaps(other, mention)));
  return free.length > 0 ? free : found.slice(0, 1);
}
