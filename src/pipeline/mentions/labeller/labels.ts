import { ENTITY_KINDS, type EntityKind } from '../../../schema/ontology.ts';

/**
 * What the labeller says of a character: outside every name (0), or for each kind the first character of
 * a name of it (odd) or a further one (even).
 */
export const LABELS = 1 + 2 * ENTITY_KINDS.length;
export const OUTSIDE = 0;

export function firstLabel(kind: EntityKind): number {
  return 1 + 2 * ENTITY_KINDS.indexOf(kind);
}

export function furtherLabel(kind: EntityKind): number {
  return firstLabel(kind) + 1;
}

/** The kind of which `label` begins a name; null if it begins none. */
export function kindBegunBy(label: number): EntityKind | null {
  return label % 2 === 1 ? (ENTITY_KINDS[(label - 1) / 2] ?? null) : null;
}

/** A further character can only stand after a character of the same name. */
export function canFollow(before: number, label: number): boolean {
  return label === OUTSIDE || label % 2 === 1 || before === label || before === label - 1;
}
