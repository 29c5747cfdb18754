import type { Entity, EntityMention } from '../entities/entity.ts';
import type { ResolvedEntities } from '../entities/resolve-entities.ts';
import type { ArticleMentions } from '../mentions/article-mentions.ts';
import { type Attribution, findAttributions } from './attribution.ts';
import { resolveReferences } from './coreference.ts';
import { Discourse } from './discourse.ts';
import { type SentenceView, type Slot, viewSentence } from './sentence-view.ts';

/** An article's sentences with what they name and refer to, and who says what in them. */
export interface ArticleDiscourse {
  readonly reading: ArticleMentions;
  readonly views: readonly SentenceView[];
  readonly attributions: readonly Attribution[];
}

/**
 * Prepares an article for the readers of relations: its sentences with a slot for each name and for each
 * expression that refers to something named before. Sentences beside the story (captions, repeated leads)
 * are left out: they state nothing, and no later sentence takes its subject from them.
 */
export function readDiscourse(reading: ArticleMentions, resolved: ResolvedEntities): ArticleDiscourse {
  const { normalised } = reading.article;
  const discourse = new Discourse();
  const views = namesBySentence(reading, resolved).map(({ sentence, slots }) => {
    const named = viewSentence(sentence, slots);
    const viewWith = (further: readonly Slot[]) => viewSentence(sentence, inOrder([...slots, ...further]));
    const references = resolveReferences(named, normalised, discourse, viewWith);
    const view = references.length === 0 ? named : viewWith(references);
    discourse.pass(view);
    return view;
  });
  return { reading, views, attributions: findAttributions(views, normalised) };
}

/** The definite nominals of an article (该公司) as mentions of what they refer to. */
export function nominalMentions({ reading, views }: ArticleDiscourse): Map<Entity, EntityMention[]> {
  const { article } = reading;
  const byEntity = new Map<Entity, EntityMention[]>();
  const slots = views.flatMap((view) =>
    view.items.flatMap((item) => (item.type === 'slot' ? [item.slot] : [])),
  );
  for (const { start, end, entity, form } of slots) {
    if (form !== 'nominal' || isNamedAt(entity, article.id, start)) continue;
    const text = article.text.slice(start, end);
    const mention = {
      article: article.id,
      start,
      end,
      text,
      because: 'definite-nominal',
      nominal: true,
    } as const;
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), mention]);
  }
  return byEntity;
}

function isNamedAt({ mentions }: Entity, article: string, start: number): boolean {
  return mentions.some((mention) => mention.article === article && mention.start === start);
}

interface NamedSentence {
  readonly sentence: ArticleMentions['sentences'][number];
  readonly slots: readonly Slot[];
}

function namesBySentence(
  { article, sentences, mentions, nominals }: ArticleMentions,
  resolved: ResolvedEntities,
): NamedSentence[] {
  const slots: Slot[] = inOrder([
    ...mentions.flatMap((mention) => toSlot(mention, resolved.entityOf.get(mention), 'name')),
    ...nominals.flatMap((nominal) => toSlot(nominal, resolved.entityOf.get(nominal.antecedent), 'nominal')),
  ]);
  let next = 0;
  return sentences.flatMap((sentence, index) => {
    while (next < slots.length && (slots[next]?.start ?? 0) < sentence.start) next += 1;
    const inside: Slot[] = [];
    while (next < slots.length && (slots[next]?.end ?? 0) <= sentence.end) {
      const slot = slots[next];
      if (slot !== undefined) inside.push(slot);
      next += 1;
    }
    return article.sentences[index]?.aside === null ? [{ sentence, slots: inside }] : [];
  });
}

function inOrder(slots: readonly Slot[]): Slot[] {
  return [...slots].sort((a, b) => a.start - b.start);
}

function toSlot(
  range: { start: number; end: number },
  entity: Entity | undefined,
  form: Slot['form'],
): Slot[] {
  return entity === undefined ? [] : [{ start: range.start, end: range.end, entity, form }];
}
