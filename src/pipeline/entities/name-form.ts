import type { EntityKind } from '../../schema/ontology.ts';
import type { AliasReason } from '../../schema/reasons.ts';
import type { Span } from '../../schema/span.ts';

/** A name as it is resolved: one spelling of one kind in one article, or one event's agreement. */
export interface NameForm {
  readonly id: string;
  readonly kind: EntityKind;
  /** The normalised name. */
  readonly name: string;
}

/** Why two forms were joined, and where an article says so if it does. */
export interface Link {
  readonly because: AliasReason;
  readonly evidence?: Span;
}
