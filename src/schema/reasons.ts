/**
 * Why a stretch of text counts as a mention: which reader of the build found it. The contract allows other
 * words too (a later version's, a curator's); a reader of a graph shows those as they are.
 */
export const MENTION_REASONS = [
  'tagger',
  'lexicon',
  'consistency',
  'latin-name',
  'name-head',
  'title-marks',
  'quoted-name',
  'title-before-name',
  'title-after-name',
  'list-member',
  'short-form',
  'declared-alias',
  'model-number',
  'party-committee',
  'apposition',
  'abbreviated-place',
  'name-cut-short',
  'definite-nominal',
  'name-tail',
  'learned',
  'curation',
] as const;
export type MentionReason = (typeof MENTION_REASONS)[number];

/** Why another form of a name stands for the same entity. */
export const ALIAS_REASONS = [
  'lexicon',
  'declared',
  'legal-form',
  'generic-tail',
  'inserted-word',
  'spelling',
  'branch',
  'short-form',
  'own-words',
  'curation',
] as const;
export type AliasReason = (typeof ALIAS_REASONS)[number];

/**
 * Why a stretch of text that a reader proposed is no mention: another reader's overlaps it and is worthier, or
 * what was learnt from annotated articles speaks against it.
 */
export const MENTION_REFUSALS = ['overlap', 'unlikely'] as const;
export type MentionRefusal = (typeof MENTION_REFUSALS)[number];

/** Why what a rule read as a relation is none. */
export const RELATION_REFUSALS = ['one-entity', 'place-in-place', 'kinds', 'unlikely'] as const;
export type RelationRefusal = (typeof RELATION_REFUSALS)[number];
