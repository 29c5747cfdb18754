import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleMentions } from '../mentions/article-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Alias, Entity, EntityMention } from './entity.ts';
import { linkAliases } from './link-aliases.ts';
import { listForms, type MentionForm } from './mention-forms.ts';
import type { Link } from './name-form.ts';
import type { NameGroups, RefusedJoin } from './name-groups.ts';

export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<Mention, Entity>;
  /** Names that a rule or the lexicon would have joined and that must stay two. */
  readonly refusedJoins: readonly RefusedJoin[];
}

/**
 * Decides which mentions are of one thing, within each article and across all of them.
 * Entities come in the order of their first mention; a name is the fullest form that the articles use.
 */
export function resolveEntities(readings: readonly ArticleMentions[], lexicon: Lexicon): ResolvedEntities {
  const forms = listForms(readings);
  const groups = linkAliases(forms, readings, lexicon);
  const order = new Map(readings.map((reading, index) => [reading.article.id, index]));
  const nominals = nominalsByForm(readings, forms.idOf);
  const byForm = new Map<string, Entity>();
  const entities = groups.groups().map((group) => {
    const members = group.flatMap(({ id }) => forms.byId.get(id) ?? []);
    const entity = makeEntity(members, groups, order, (id) => nominals.get(id) ?? []);
    for (const form of members) byForm.set(form.id, entity);
    return entity;
  });
  const entityOf = new Map<Mention, Entity>();
  for (const [mention, id] of forms.idOf) {
    const entity = byForm.get(id);
    if (entity !== undefined) entityOf.set(mention, entity);
  }
  return { entities, entityOf, refusedJoins: groups.refused };
}

/** A slip or a variant cannot give the entity its name. */
function isVariant({ id }: MentionForm, groups: NameGroups): boolean {
  const because = groups.linkOf(id)?.because;
  return because === 'spelling' || because === 'inserted-word';
}

function makeEntity(
  members: readonly MentionForm[],
  groups: NameGroups,
  order: ReadonlyMap<string, number>,
  nominalsOf: (form: string) => readonly EntityMention[],
): Entity {
  const naming = members.filter((form) => !isVariant(form, groups));
  const candidates = naming.length > 0 ? naming : members;
  const name = fullest(candidates);
  const place = (id: string) => order.get(id) ?? 0;
  const firstPlace = Math.min(...candidates.flatMap((form) => [...form.articles].map(place)));
  const keyName = fullest(
    candidates.filter((form) => [...form.articles].some((id) => place(id) === firstPlace)),
  );
  const mentions = members.flatMap((form) => [...form.mentions, ...nominalsOf(form.id)]);
  return {
    key: `${name.kind}/${keyName.text}${keyName.event === null ? '' : `@${keyName.event}`}`,
    kind: name.kind,
    name: name.text,
    aliases: aliasesOf(members, name, groups),
    mentions: mentions.sort((a, b) => place(a.article) - place(b.article) || a.start - b.start),
  };
}

/** Nominals by the form of their antecedent. */
function nominalsByForm(
  readings: readonly ArticleMentions[],
  idOf: ReadonlyMap<Mention, string>,
): Map<string, EntityMention[]> {
  const byForm = new Map<string, EntityMention[]>();
  for (const { article, nominals } of readings)
    for (const { antecedent, start, end, because } of nominals) {
      const id = idOf.get(antecedent);
      if (id === undefined) continue;
      const mention = {
        article: article.id,
        start,
        end,
        text: article.text.slice(start, end),
        because,
        nominal: true,
      };
      byForm.set(id, [...(byForm.get(id) ?? []), mention]);
    }
  return byForm;
}

/** The form that the others were joined to, where one of those gives the name. */
const UNEXPLAINED: Link = { because: 'short-form' };

function aliasesOf(members: readonly MentionForm[], name: MentionForm, groups: NameGroups): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const form of members) {
    const link: Link =
      form.id === name.id ? { because: 'spelling' } : (groups.linkOf(form.id) ?? UNEXPLAINED);
    for (const { text } of form.mentions)
      if (text !== name.text && !aliases.has(text)) aliases.set(text, { text, ...link });
  }
  return [...aliases.values()];
}

/** The longest form; of two of one length the more frequent, then the one that comes first. */
function fullest(forms: readonly MentionForm[]): MentionForm {
  return forms.reduce((best, form) => {
    const longer = form.name.length - best.name.length;
    return longer > 0 || (longer === 0 && form.mentions.length > best.mentions.length) ? form : best;
  });
}
