import type { EntityKind } from '../../schema/ontology.ts';
import type { AliasReason, MentionReason } from '../../schema/reasons.ts';
import type { Span } from '../../schema/span.ts';

/** A mention that is known to be of an entity. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly because: MentionReason;
  /** A definite nominal (该公司, 该项目) that refers to the entity without naming it. */
  readonly nominal: boolean;
}

/** Another form of an entity's name, and why it is the same thing. */
export interface Alias {
  readonly text: string;
  readonly because: AliasReason;
  /** Where an article says so itself. */
  readonly evidence?: Span;
}

/** One real thing, with every place where the articles name it. */
export interface Entity {
  /** Stable across builds: made of the kind and the name in the first article that names it. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly EntityMention[];
}
