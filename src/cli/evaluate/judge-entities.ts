import type { BuiltEntity } from './built-graph.ts';
import { acceptsKind, type Gold, type GoldEntity, type GoldSpans, spanKey } from './gold.ts';

/** Which gold entity each built one is, one to one, by the built one's key. */
export type EntityMatches = ReadonlyMap<string, GoldEntity>;

export interface EntityVerdict {
  readonly matches: EntityMatches;
  /** Required ones, found (alone, or within one that they may be merged with) and of a right kind. */
  readonly right: readonly GoldEntity[];
  readonly missed: readonly GoldEntity[];
  /** Required ones that were found, but as something else. */
  readonly wrongKind: readonly { readonly entity: GoldEntity; readonly built: BuiltEntity }[];
  /** Built ones that are no gold entity, or a second part of one. */
  readonly stray: readonly BuiltEntity[];
}

export function judgeEntities(built: readonly BuiltEntity[], gold: Gold, spans: GoldSpans): EntityVerdict {
  const matches = matchEntities(built, spans);
  const found = new Set([...matches.values()].map(({ id }) => id));
  const required = gold.entities.filter((entity) => entity.required);
  const wrongKind = built.flatMap((candidate) => {
    const entity = matches.get(candidate.key);
    const wrong = entity?.required === true && !acceptsKind(entity, candidate.kind);
    return wrong ? [{ entity, built: candidate }] : [];
  });
  const missed = required.filter(
    (entity) => !found.has(entity.id) && !gold.entities.some((o) => found.has(o.id) && mayMerge(entity, o)),
  );
  const failed = new Set([...missed, ...wrongKind.map(({ entity }) => entity)]);
  return {
    matches,
    right: required.filter((entity) => !failed.has(entity)),
    missed,
    wrongKind,
    stray: built.filter(({ key }) => !matches.has(key)),
  };
}

interface Candidate {
  readonly built: BuiltEntity;
  readonly entity: GoldEntity;
  readonly shared: number;
}

/** Those that share most mentions first; a gold entity has one built one at most, and the reverse. */
function matchEntities(built: readonly BuiltEntity[], spans: GoldSpans): EntityMatches {
  const candidates = built.flatMap((entity) => candidatesFor(entity, spans));
  candidates.sort((a, b) => b.shared - a.shared || Number(b.entity.required) - Number(a.entity.required));
  const matches = new Map<string, GoldEntity>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (matches.has(candidate.built.key) || taken.has(candidate.entity.id)) continue;
    matches.set(candidate.built.key, candidate.entity);
    taken.add(candidate.entity.id);
  }
  return matches;
}

/** Whatever the kind: that it is wrong is told apart from that the thing was not found. */
function candidatesFor(built: BuiltEntity, spans: GoldSpans): Candidate[] {
  const shared = new Map<GoldEntity, number>();
  for (const mention of built.mentions)
    for (const { entity } of spans.get(spanKey(mention)) ?? [])
      shared.set(entity, (shared.get(entity) ?? 0) + 1);
  return [...shared].map(([entity, count]) => ({ built, entity, shared: count }));
}

function mayMerge(one: GoldEntity, other: GoldEntity): boolean {
  return one.acceptMerge.includes(other.id) || other.acceptMerge.includes(one.id);
}
