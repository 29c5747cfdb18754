import type { EntityKind, RelationType } from '../../../schema/ontology.ts';
import type { PatternExample } from './frame.ts';

/**
 * A relation that stands in the shape of a phrase and not in a verb. The pattern is a regular expression
 * over the sentence with every name replaced by a slot:
 * - `{S:ol}` a name that is the source, of kind o(rganisation), p(erson), l(ocation), (polic)y or t(echnology)
 * - `{T:…}` the target; `{S+:…}`, `{T+:…}` all names of a list (A、B和C); `{X}` any name, in no role
 * - `{S*:…}` all names of those kinds in a stretch of a clause or a few, whatever stands between them
 * - `{l}` a name of that kind, in no role
 * - `TITLE` a job title from the lexicon with its prefixes
 * - `{()}` brackets with what they hold, if there are any
 * - `~` up to twelve characters of description without punctuation or a name
 * Everything else is ordinary regular expression syntax on normalised text.
 */
export interface Construction {
  readonly rule: string;
  readonly type: RelationType;
  readonly pattern: string;
  /**
   * The pattern leaves out one end: it is the last name of that kind before the match, or who the earlier
   * sentences were about.
   */
  readonly topic?: {
    readonly end: 'source' | 'target';
    readonly kind: EntityKind;
    /** It is the company whose shares or funding the sentence is about, never one of those who hold or give. */
    readonly isUndertaking?: boolean;
    /** It is who the sentence begins with, not who was named last. */
    readonly isFirst?: boolean;
    /** It is who the sentence begins with or has been most talked about, not who was named last. */
    readonly isMain?: boolean;
    /** It is the body in which the title is an office, of whatever kind: 市长 a city, 校长 a school. */
    readonly isOfTitle?: boolean;
  };
  /** What the title must not look like. */
  readonly notTitle?: RegExp;
  /** What the names of an end must look like, where its kind says too little. */
  readonly sourceName?: RegExp;
  readonly targetName?: RegExp;
  readonly examples: readonly PatternExample[];
}
