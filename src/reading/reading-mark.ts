import type { EntityKind, Status } from '../schema/ontology.ts';
import type { Range } from '../schema/span.ts';

/** Where an entity is named, or referred to without being named. */
export interface MentionMark extends Range {
  readonly type: 'mention';
  /** By key. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly nominal: boolean;
}

/** An end of the relation that is chosen, as one of its sentences names it. */
export interface EndMark extends Range {
  readonly type: 'source' | 'target';
  readonly kind: EntityKind;
}

/**
 * A stretch of an article's text that stands for something, in UTF-16 units. `sentence` states the chosen
 * relation, `trigger` are its words that say so, `when` the date that
 * it is true of; `passage` is what a link points at.
 */
export type ReadingMark =
  | MentionMark
  | EndMark
  | (Range & { readonly type: 'sentence'; readonly status: Status })
  | (Range & { readonly type: 'fact' | 'date' | 'when' | 'trigger' | 'passage' });

/** In the order of the text; of two that begin together the longer first, so that it lies outside. */
export function inReadingOrder<Mark extends Range>(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}
