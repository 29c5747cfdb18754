import { allows, isSymmetric, type RelationType } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { Entity, EntityMention } from '../entities/entity.ts';
import type { EntityFact } from '../relations/find-relations.ts';
import type { Evidence, Relation } from '../relations/relation.ts';

/** What was read out of the articles, before it is put into the contract's form. */
export interface ReadGraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly facts: readonly EntityFact[];
}

/** A graph after a change, and what had to go for it, in words. */
export interface ChangedGraph {
  readonly graph: ReadGraph;
  readonly effects: readonly string[];
}

/** One sentence that states a relation, with the ends that it has now. */
export interface Statement {
  readonly type: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  readonly evidence: Evidence;
}

/**
 * Puts other entities in the places of some, in relations, speakers and facts alike. Several may become one;
 * what becomes null is gone, and its relations and facts with it.
 */
export function replaceEntities(
  { entities, relations, facts }: ReadGraph,
  replacement: ReadonlyMap<Entity, Entity | null>,
): ChangedGraph {
  const now = (entity: Entity) => (replacement.has(entity) ? (replacement.get(entity) ?? null) : entity);
  const effects: string[] = [];
  const statements = relations.flatMap((relation) => {
    const [source, target] = [now(relation.source), now(relation.target)];
    if (source !== null && target !== null)
      return statementsOf(relation).map((statement) => ({
        ...statement,
        source,
        target,
        evidence: withSpeaker(statement.evidence, now),
      }));
    effects.push(`${describe(relation)} went with it`);
    return [];
  });
  const rebuilt = toRelations(statements);
  return {
    graph: {
      entities: [...new Set(entities.flatMap((entity) => now(entity) ?? []))],
      relations: rebuilt.relations,
      facts: facts.flatMap((fact) => {
        const entity = now(fact.entity);
        return entity === null ? [] : [{ ...fact, entity }];
      }),
    },
    effects: [...effects, ...rebuilt.effects],
  };
}

export function statementsOf({ type, source, target, evidence }: Relation): Statement[] {
  return evidence.map((item) => ({ type, source, target, evidence: item }));
}

/**
 * Relations from what single sentences state, in the order of their first. What the ontology does not allow
 * or begins and ends in one entity is left out and told of; a sentence counts once for a relation.
 */
export function toRelations(statements: readonly Statement[]): {
  relations: Relation[];
  effects: string[];
} {
  const relations = new Map<string, Relation>();
  const effects = new Set<string>();
  for (const statement of statements) {
    const illegal = whyIllegal(statement);
    if (illegal !== null) {
      effects.add(`${describe(statement)} was dropped: ${illegal}`);
      continue;
    }
    const { type, source, target, evidence } = oriented(statement, relations);
    const key = keyOf(type, source, target);
    const known = relations.get(key);
    if (known === undefined) relations.set(key, { type, source, target, evidence: [evidence] });
    else if (!known.evidence.some((item) => isSameSentence(item, evidence)))
      relations.set(key, { ...known, evidence: [...known.evidence, evidence] });
  }
  return { relations: [...relations.values()], effects: [...effects] };
}

/** Why this relation cannot be, or null. */
export function whyIllegal({ type, source, target }: Omit<Statement, 'evidence'>): string | null {
  if (source === target) return 'both ends are one entity';
  if (allows(type, source.kind, target.kind)) return null;
  return `${type} does not go from ${source.kind} to ${target.kind}`;
}

/** True if the relation has this type and ends; where it has no direction, whichever way. */
export function isBetween(relation: Relation, type: RelationType, source: Entity, target: Entity): boolean {
  if (relation.type !== type) return false;
  if (relation.source === source && relation.target === target) return true;
  return isSymmetric(type) && relation.source === target && relation.target === source;
}

export function describe({ type, source, target }: Omit<Statement, 'evidence'>): string {
  return `${source.name} ${type} ${target.name}`;
}

/** Turned the way that the same relation without a direction has been kept already. */
function oriented(statement: Statement, relations: ReadonlyMap<string, Relation>): Statement {
  const { type, source, target, evidence } = statement;
  if (!isSymmetric(type) || !relations.has(keyOf(type, target, source))) return statement;
  return {
    type,
    source: target,
    target: source,
    evidence: { ...evidence, source: evidence.target, target: evidence.source },
  };
}

function keyOf(type: RelationType, source: Entity, target: Entity): string {
  return `${type} ${source.key} ${target.key}`;
}

function isSameSentence(a: Evidence, b: Evidence): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

function withSpeaker(evidence: Evidence, now: (entity: Entity) => Entity | null): Evidence {
  const { qualifiers } = evidence;
  const { speaker, saidBy } = qualifiers;
  const heard = saidBy?.speaker ?? null;
  return {
    ...evidence,
    qualifiers: {
      ...qualifiers,
      speaker: speaker === null ? null : now(speaker),
      saidBy: saidBy === null || heard === null ? saidBy : { ...saidBy, speaker: now(heard) },
    },
  };
}

/** True if one of the mentions stands exactly there. */
export function standsAt(mentions: readonly EntityMention[], article: string, range: Range | null): boolean {
  return (
    range !== null &&
    mentions.some(
      (mention) => mention.article === article && mention.start === range.start && mention.end === range.end,
    )
  );
}

/** True if one of the mentions stands within the span. */
export function standsWithin(
  mentions: readonly EntityMention[],
  span: Range & { readonly article: string },
): boolean {
  return mentions.some(
    ({ article, start, end }) => article === span.article && span.start <= start && end <= span.end,
  );
}
