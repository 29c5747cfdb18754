import type { RelationType, Status } from '../../schema/ontology.ts';
import type { Range, Span } from '../../schema/span.ts';
import type { SaidBy } from '../discourse/attribution.ts';
import type { Entity } from '../entities/entity.ts';

/** What surrounds a relation in one sentence: when, how surely, who says so, how much. */
export interface Qualifiers {
  readonly status: Status;
  readonly date: string | null;
  readonly title: string | null;
  readonly speaker: Entity | null;
  /** By whom, with the words that say so; null if the article states it itself. */
  readonly saidBy: SaidBy | null;
  readonly amount: string | null;
  readonly share: string | null;
}

/** One sentence that states a relation: where it stands, what in it stands for what, and which rule read it. */
export interface Evidence extends Span {
  readonly source: Range | null;
  readonly target: Range | null;
  readonly triggers: readonly Range[];
  readonly rule: string;
  readonly qualifiers: Qualifiers;
}

/** What two entities have to do with each other. A relation without evidence does not type-check. */
export interface Relation {
  readonly type: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What a rule reads out of one sentence, before it is checked against the ontology and qualified. */
export interface RelationCandidate {
  readonly type: RelationType;
  readonly source: Argument;
  readonly target: Argument;
  readonly trigger: Range;
  readonly rule: string;
  readonly title?: string;
  /** The reading of the same sentence that it follows from, so that it is as true as that one. */
  readonly follows?: RelationCandidate;
}

/** An entity in a role, and the words that put it there. */
export interface Argument extends Range {
  readonly entity: Entity;
}
