import type { BuiltEntity, BuiltMention } from './built-graph.ts';
import { acceptsKind, type Gold, type GoldMention, type GoldSpans, spanKey } from './gold.ts';

export interface MentionVerdict {
  /** Required mentions that were found, and those that were not. */
  readonly right: readonly GoldMention[];
  readonly missed: readonly GoldMention[];
  readonly wrong: readonly { readonly entity: BuiltEntity; readonly mention: BuiltMention }[];
}

/** A mention is right if a gold one has exactly its span, or an alternative of it, and its entity's kind. */
export function judgeMentions(
  entities: readonly BuiltEntity[],
  gold: Gold,
  spans: GoldSpans,
): MentionVerdict {
  const found = new Set<GoldMention>();
  const wrong: { entity: BuiltEntity; mention: BuiltMention }[] = [];
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const hits = (spans.get(spanKey(mention)) ?? []).filter((hit) => acceptsKind(hit.entity, entity.kind));
      // A linked nominal (该项目) is neither asked for nor wrong.
      if (hits.length === 0 && mention.nominal !== true) wrong.push({ entity, mention });
      for (const hit of hits) found.add(hit.mention);
    }
  const required = gold.entities
    .filter((entity) => entity.required)
    .flatMap((entity) => entity.mentions.filter((mention) => mention.required));
  return {
    right: required.filter((mention) => found.has(mention)),
    missed: required.filter((mention) => !found.has(mention)),
    wrong,
  };
}
