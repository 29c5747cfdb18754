import type { EntityKind } from '../../schema/ontology.ts';
import type { MentionReason } from '../../schema/reasons.ts';
import type { Range } from '../../schema/span.ts';

/** A place in an article's text where one specific entity is named. Offsets into `Article.text`. */
export interface Mention extends Range {
  readonly kind: EntityKind;
  /** Which reader found it. */
  readonly because: MentionReason;
}

/** A place that a reader proposed and that was not kept, with the reason. */
export type RefusedMention = Mention & Refusal;

/** `lostTo` was taken in its place; `belief` is how likely what was learnt takes it to be, from 0 to 1. */
type Refusal =
  | { readonly refusedFor: 'overlap'; readonly lostTo: Mention }
  | { readonly refusedFor: 'unlikely'; readonly belief: number };

/**
 * What a reader proposes. Where proposals overlap, the higher `weight` wins, then the longer one, then
 * the earlier one.
 */
export interface MentionCandidate extends Mention {
  readonly weight: number;
  /** Spread to every other place where the same words stand in this article. */
  readonly spreads: boolean;
}
