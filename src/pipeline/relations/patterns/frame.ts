import type { EntityKind, RelationType } from '../../../schema/ontology.ts';

/**
 * Where in the clause an argument of a verb is looked for:
 * - `subject`: who does it, before the verb; from an earlier clause where this one names nobody
 * - `actor`: as `subject`, but never the noun that the verb's clause describes (与乙合资的丙)
 * - `builders`: actor and `with` together
 * - `named-subject`: as `subject`, but only if the sentence itself names or refers to it
 * - `object`: the first fitting name after the verb, with all that are listed beside it
 * - `in`: after 在, 于, 到; before or after the verb
 * - `with`: after 与, 和, 同, 跟, 携手, and the partners inside a subject (A与B)
 * - `by`: after 由, 被, 获, 受
 * - `to`: after 向, 对, 给, 为, 替
 * - `from`: after 从, 自
 * - `parties`: subject and `with` together
 * - `acting`: all who do it, only if the verb's own clause names them (甲与乙各持股一半)
 * - `undertaking`: the company whose shares or funding the sentence is about, before the verb or in earlier
 *   clauses and sentences; never one of those who hold or give (甲完成融资，乙领投，丙跟投)
 * - `at`: an organisation after 在, where something is used
 * - `disposed`: after 把 or 将, what something is done to
 * - `companion`: the further members of a group after 由 (由A与B联合开发)
 * - `owner`: whose thing it is that does it (甲的产品供给乙)
 * - `partner`: as `with`, but only after 与, 和 or one of their kin that no list explains, and at one only
 * - `fellows`: the subject's own list, where nobody is said to be the partner (甲、乙和丙三方共同签署)
 * - `customer`: the organisation that the sentence, or those before it, are about
 * - `earlier-organisation`: the last organisation named in an earlier clause
 * - `earlier-place`: a place named in an earlier clause of the sentence (在A进驻某地之后，B将开张)
 */
export type Role =
  | 'subject'
  | 'actor'
  | 'builders'
  | 'named-subject'
  | 'object'
  | 'in'
  | 'with'
  | 'by'
  | 'to'
  | 'from'
  | 'at'
  | 'acting'
  | 'undertaking'
  | 'disposed'
  | 'parties'
  | 'companion'
  | 'owner'
  | 'partner'
  | 'fellows'
  | 'customer'
  | 'earlier-place'
  | 'earlier-organisation';

/**
 * A sentence with its names in brackets, and what must be read out of it: `source → target`.
 * `[商汤|o]` is an organisation, `p` a person, `l` a location, `y` a policy, `t` a technology.
 */
export interface PatternExample {
  readonly text: string;
  readonly reads: readonly string[];
}

/** One way in which verbs state a relation. Pattern, roles and example together are the rule and its test. */
export interface Frame {
  readonly rule: string;
  readonly type: RelationType;
  readonly triggers: readonly string[];
  /** Roles to try for each end; the first that yields a fitting entity is taken. */
  readonly source: readonly Role[];
  readonly target: readonly Role[];
  /** Narrows the ontology's kinds of source. */
  readonly sourceKinds?: readonly EntityKind[];
  /** Narrows the ontology's kinds of target, where another frame has the same verb. */
  readonly targetKinds?: readonly EntityKind[];
  /** What the source's name must look like, where its kind says too little. */
  readonly sourceName?: RegExp;
  /** What the target's name must look like, where its kind says too little. */
  readonly targetName?: RegExp;
  /** What the rest of the clause after the trigger must look like, where the verb alone says too little. */
  readonly needs?: RegExp;
  /** What the words of the clause before the trigger must end in. */
  readonly after?: RegExp;
  /** What it must not look like. */
  readonly not?: RegExp;
  readonly examples: readonly PatternExample[];
}
