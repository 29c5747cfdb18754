import * as z from 'zod/mini';
import { ENTITY_KINDS } from '../../schema/ontology.ts';
import { type Range, rangeSchema } from '../../schema/span.ts';

const kind = z.enum(ENTITY_KINDS);
/** An annotator may hold for possible what the ontology has no word for (`agreement`), so any word will do. */
const relationType = z.string();

const goldMentionSchema = z.extend(rangeSchema, {
  text: z.string(),
  /** False: neither missed when absent nor wrong when present. */
  required: z._default(z.boolean(), true),
  /** Other spans that are as right. */
  alt: z._default(z.array(rangeSchema), []),
});

const goldEntitySchema = z.object({
  id: z.string(),
  name: z.string(),
  kind,
  acceptableKinds: z._default(z.array(kind), []),
  /** False: neither missed when absent nor wrong when present, and so are the relations that end in it. */
  required: z._default(z.boolean(), true),
  /** Ids of entities that may be one with it. */
  acceptMerge: z._default(z.array(z.string()), []),
  mentions: z.array(goldMentionSchema),
});

const goldRelationSchema = z.object({
  type: relationType,
  acceptableTypes: z._default(z.array(relationType), []),
  source: z.string(),
  target: z.string(),
  /** False: neither missed when absent nor wrong when present. */
  core: z._default(z.boolean(), true),
  evidence: rangeSchema,
});

const goldSchema = z.object({
  /** The article's id. */
  article: z.string(),
  /** Of the article's text in UTF-8, lower-case hexadecimal. */
  sha256: z.string(),
  entities: z.array(goldEntitySchema),
  relations: z.array(goldRelationSchema),
});

/** What a careful reader finds in one article. Offsets are UTF-16 code units into its text. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldEntity = Gold['entities'][number];
export type GoldMention = GoldEntity['mentions'][number];
export type GoldRelation = Gold['relations'][number];

/**
 * Reads the text of a gold.json.
 * @throws Error with the place and the reason if it is no annotation, or a relation ends in no entity of it
 */
export function parseGold(json: string): Gold {
  const { data: gold, error } = goldSchema.safeParse(JSON.parse(json));
  if (gold === undefined) {
    const [issue] = error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const ids = new Set(gold.entities.map(({ id }) => id));
  for (const { type, source, target } of gold.relations)
    for (const end of [source, target])
      if (!ids.has(end)) throw new Error(`a relation ${type} ends in "${end}", which is no entity of it`);
  return gold;
}

/** A stretch of text that stands for a gold entity. */
export interface GoldReading {
  readonly entity: GoldEntity;
  readonly mention: GoldMention;
}

export type GoldSpans = ReadonlyMap<string, readonly GoldReading[]>;

/** Every span that is right for some mention, alternatives included, by `spanKey`. */
export function indexSpans(gold: Gold): GoldSpans {
  const bySpan = new Map<string, GoldReading[]>();
  for (const entity of gold.entities)
    for (const mention of entity.mentions)
      for (const span of [mention, ...mention.alt]) {
        const readings = bySpan.get(spanKey(span));
        if (readings === undefined) bySpan.set(spanKey(span), [{ entity, mention }]);
        else readings.push({ entity, mention });
      }
  return bySpan;
}

export function spanKey({ start, end }: Range): string {
  return `${start}-${end}`;
}

export function acceptsKind(entity: GoldEntity, found: GoldEntity['kind']): boolean {
  return entity.kind === found || entity.acceptableKinds.includes(found);
}

export function acceptsType(relation: GoldRelation, found: string): boolean {
  return relation.type === found || relation.acceptableTypes.includes(found);
}
