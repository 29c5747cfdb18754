import * as z from 'zod/mini';
import { ENTITY_KINDS, RELATION_TYPES, type RelationType, STATUSES } from '../../schema/ontology.ts';
import type { Operation } from './curation.ts';

const text = z.string('wants text').check(z.minLength(1, 'is empty'));
const kinds = ENTITY_KINDS.join('|');
const address = text.check(
  z.regex(
    new RegExp(`^(?:${kinds})(?:/| +)\\S`),
    'names no entity; write its key (organisation/云岭科技) or its kind and name (organisation 云岭)',
  ),
);
const newEntity = text.check(
  z.regex(new RegExp(`^(?:${kinds}) +\\S`), 'wants a kind and a name (organisation 云岭)'),
);
const kind = z.enum(ENTITY_KINDS, `is none of ${ENTITY_KINDS.join(', ')}`);
const type = z.enum(
  RELATION_TYPES as [RelationType, ...RelationType[]],
  `is none of ${RELATION_TYPES.join(', ')}`,
);
const status = z.enum(STATUSES, `is none of ${STATUSES.join(', ')}`);
const date = text.check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'wants 2017, 2017-11 or 2019-01-17'));
const texts = z.array(text, 'wants a list').check(z.minLength(1, 'is empty'));
const quote = { article: text, quote: text };

/** What a value of each operation must be, and what it becomes. */
export interface OperationSchema {
  readonly schema: z.ZodMiniType<Operation, unknown>;
  /** The keys that it takes, for messages. */
  readonly keys: readonly string[];
}

function operation<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  become: (value: z.output<z.ZodMiniObject<Shape, z.core.$strict>>) => Operation,
): OperationSchema {
  const schema = z.pipe(z.strictObject(shape, 'wants keys and values'), z.transform(become));
  return { schema, keys: Object.keys(shape) };
}

const rename = operation({ entity: address, to: text }, (value) => ({ operation: 'rename', ...value }));
const merge = operation(
  { entities: z.array(address, 'wants a list').check(z.minLength(2, 'wants two entities at least')) },
  (value) => ({ operation: 'merge', ...value }),
);
const split = operation(
  {
    entity: address,
    names: z.optional(texts),
    mentions: z.optional(z.array(z.strictObject(quote, 'wants keys and values'), 'wants a list')),
    to: z.optional(text),
    kind: z.optional(kind),
  },
  ({ entity, names = [], mentions = [], to = null, kind: newKind = null }) => ({
    operation: 'split',
    entity,
    names,
    mentions,
    to,
    kind: newKind,
  }),
);
const changeKind = operation({ entity: address, to: kind }, (value) => ({ operation: 'kind', ...value }));
const dropEntity = operation(
  { entity: address, mention: z.optional(text) },
  ({ entity, mention = null }) => ({
    operation: 'drop',
    entity,
    mention,
  }),
);
const dropRelation = operation(
  { relation: z.strictObject({ type, source: address, target: address }, 'wants keys and values') },
  ({ relation }) => ({ operation: 'drop relation', ...relation }),
);
const addEntity = operation({ entity: newEntity, ...quote }, ({ entity, ...rest }) => {
  const [, kindName = '', name = ''] = /^(\S+) +(.*)$/.exec(entity) ?? [];
  return { operation: 'add entity', kind: z.parse(kind, kindName), name, ...rest };
});
const addAlias = operation({ alias: text, entity: address, ...quote }, (value) => ({
  operation: 'add alias',
  ...value,
}));
const addRelation = operation(
  {
    relation: z.strictObject(
      {
        type,
        source: address,
        target: address,
        status: z.optional(status),
        date: z.optional(date),
        title: z.optional(text),
        amount: z.optional(text),
        share: z.optional(text),
      },
      'wants keys and values',
    ),
    ...quote,
  },
  ({ relation: { type: relationType, source, target, ...qualifiers }, ...rest }) => ({
    operation: 'add relation',
    type: relationType,
    source,
    target,
    status: qualifiers.status ?? 'actual',
    date: qualifiers.date ?? null,
    title: qualifiers.title ?? null,
    amount: qualifiers.amount ?? null,
    share: qualifiers.share ?? null,
    ...rest,
  }),
);
const addFact = operation(
  { fact: z.strictObject({ label: text, value: text }, 'wants keys and values'), entity: address, ...quote },
  ({ fact, ...rest }) => ({ operation: 'add fact', ...fact, ...rest }),
);

export const OPERATION_NAMES = ['rename', 'merge', 'split', 'kind', 'drop', 'add'] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

/** The schema for a value of an operation; `drop` and `add` are told apart by a key that only one sort has. */
export function schemaFor(name: OperationName, keys: readonly string[]): OperationSchema {
  switch (name) {
    case 'rename':
      return rename;
    case 'merge':
      return merge;
    case 'split':
      return split;
    case 'kind':
      return changeKind;
    case 'drop':
      return keys.includes('relation') ? dropRelation : dropEntity;
    case 'add':
      if (keys.includes('relation')) return addRelation;
      if (keys.includes('fact')) return addFact;
      return keys.includes('alias') ? addAlias : addEntity;
  }
}
