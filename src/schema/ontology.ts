/** What an entity can be. The first four are the core; technology is what many relations end in. */
export const ENTITY_KINDS = ['organisation', 'person', 'location', 'policy', 'technology'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

interface RelationDefinition {
  readonly source: readonly EntityKind[];
  readonly target: readonly EntityKind[];
  /** No direction: A with B says the same as B with A. */
  readonly symmetric?: true;
}

/** Every relation type with the kinds that its two ends may be of, source → target. */
export const RELATIONS = {
  located_in: { source: ['organisation', 'technology', 'policy', 'location'], target: ['location'] },
  part_of: { source: ['location', 'organisation'], target: ['location', 'organisation'] },
  holds_position: { source: ['person'], target: ['organisation', 'location'] },
  formerly_at: { source: ['person'], target: ['organisation', 'location'] },
  cooperates_with: {
    source: ['organisation', 'location'],
    target: ['organisation', 'location'],
    symmetric: true,
  },
  signs: { source: ['organisation', 'location', 'person'], target: ['policy'] },
  issues: { source: ['organisation', 'location'], target: ['policy'] },
  launches: {
    source: ['organisation', 'location', 'person'],
    target: ['technology', 'organisation', 'location', 'policy'],
  },
  develops: { source: ['organisation', 'person'], target: ['technology'] },
  invests_in: { source: ['organisation', 'person'], target: ['organisation', 'technology', 'location'] },
  owns: { source: ['organisation', 'person'], target: ['organisation', 'location'] },
  acquires: { source: ['organisation', 'person'], target: ['organisation', 'technology'] },
  founded: { source: ['person', 'organisation'], target: ['organisation'] },
  supplies: { source: ['organisation'], target: ['organisation'] },
  uses: { source: ['organisation', 'technology', 'location'], target: ['technology'] },
  competes_with: { source: ['organisation'], target: ['organisation'], symmetric: true },
  recommends_to: { source: ['person', 'organisation'], target: ['location', 'organisation'] },
} as const satisfies Record<string, RelationDefinition>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];

export function isSymmetric(type: RelationType): boolean {
  const definition: RelationDefinition = RELATIONS[type];
  return definition.symmetric === true;
}

/** True if the ontology allows this relation between these kinds, in this direction. */
export function allows(type: RelationType, source: EntityKind, target: EntityKind): boolean {
  const definition: RelationDefinition = RELATIONS[type];
  return definition.source.includes(source) && definition.target.includes(target);
}

/** Whether the text tells it as done, as intended, or as not so. */
export const STATUSES = ['actual', 'planned', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** How a sentence gives its source: in the words of whoever says it (称, 表示), or at second hand (据, 获悉). */
export const MANNERS = ['said', 'reported'] as const;
export type Manner = (typeof MANNERS)[number];
