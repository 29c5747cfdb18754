import { isSymmetric, RELATION_TYPES } from '../../schema/ontology.ts';
import { overlaps } from '../../schema/span.ts';
import type { BuiltRelation } from './built-graph.ts';
import { acceptsType, type Gold, type GoldRelation } from './gold.ts';
import type { EntityMatches } from './judge-entities.ts';

const SYMMETRIC: ReadonlySet<string> = new Set(RELATION_TYPES.filter(isSymmetric));

export interface WrongRelation {
  readonly relation: BuiltRelation;
  /** Null if one of its ends is no gold entity; otherwise what gold says of the two, if anything. */
  readonly goldTypes: readonly string[] | null;
}

export interface RelationVerdict {
  /** Core relations that were found, each with the one that was built for it. */
  readonly right: readonly { readonly gold: GoldRelation; readonly built: BuiltRelation }[];
  readonly missed: readonly GoldRelation[];
  readonly wrong: readonly WrongRelation[];
  /** How many core relations have their two ends connected, by whatever type. */
  readonly connected: number;
  /** How many of the right ones have an evidence that overlaps gold's. */
  readonly grounded: number;
}

/** A relation is right if a core one has its ends and its type, or a type that is acceptable for it. */
export function judgeRelations(
  built: readonly BuiltRelation[],
  gold: Gold,
  matches: EntityMatches,
): RelationVerdict {
  const core = coreRelations(gold);
  const found = new Map<GoldRelation, BuiltRelation>();
  const connected = new Set<GoldRelation>();
  const wrong: WrongRelation[] = [];
  for (const relation of built) {
    const source = matches.get(relation.source);
    const target = matches.get(relation.target);
    if (source === undefined || target === undefined) {
      wrong.push({ relation, goldTypes: null });
      continue;
    }
    const between = gold.relations.filter((candidate) => connects(candidate, source.id, target.id));
    const coreBetween = between.filter((candidate) => core.has(candidate));
    const typed = coreBetween.filter((candidate) => acceptsType(candidate, relation.type));
    for (const candidate of coreBetween) connected.add(candidate);
    for (const candidate of typed) found.set(candidate, relation);
    // Where gold holds a relation for possible, whatever is said of the two is neutral.
    const neutral = between.length > coreBetween.length;
    if (typed.length === 0 && !neutral)
      wrong.push({ relation, goldTypes: coreBetween.map((candidate) => candidate.type) });
  }
  const right = [...found].map(([candidate, relation]) => ({ gold: candidate, built: relation }));
  return {
    right,
    missed: [...core].filter((candidate) => !found.has(candidate)),
    wrong,
    connected: connected.size,
    grounded: right.filter((pair) => pair.built.evidence.some((span) => overlaps(span, pair.gold.evidence)))
      .length,
  };
}

function coreRelations(gold: Gold): Set<GoldRelation> {
  const required = new Set(gold.entities.filter((entity) => entity.required).map(({ id }) => id));
  return new Set(
    gold.relations.filter(({ core, source, target }) => core && required.has(source) && required.has(target)),
  );
}

function connects(relation: GoldRelation, source: string, target: string): boolean {
  if (relation.source === source && relation.target === target) return true;
  const reversed = relation.source === target && relation.target === source;
  return reversed && [relation.type, ...relation.acceptableTypes].some((type) => SYMMETRIC.has(type));
}
