import type { EntityKind } from '../../schema/ontology.ts';

/** Something in the world whose names are known beforehand. */
export interface LexiconEntry {
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names that stand for the very same thing on their own. */
  readonly aliases: readonly string[];
  /** The name of what it is a part of, if that is known and unique. */
  readonly within: string | null;
}
