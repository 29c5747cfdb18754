import type { ArticleMentions } from '../mentions/article-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { EntityMention } from './entity.ts';
import type { NameForm } from './name-form.ts';

/** A name form with the places where it stands. */
export interface MentionForm extends NameForm {
  /** The spelling of its first mention (traditional where that is). */
  readonly text: string;
  readonly mentions: EntityMention[];
  /** Ids of the articles that it stands in. */
  readonly articles: Set<string>;
  /** For a name that only its occasion makes definite (战略合作协议): which occasion. */
  readonly event: string | null;
}

export interface MentionForms {
  /** By id, in the order of their first mention. */
  readonly byId: ReadonlyMap<string, MentionForm>;
  /** The id of the form that a mention is an occurrence of. */
  readonly idOf: ReadonlyMap<Mention, string>;
}

/**
 * Names made of nothing but general words (战略合作协议, 合作备忘录). Each place where one stands is an agreement
 * of its own, since nothing says that it is the same as another.
 */
const OCCASIONAL_NAME =
  /^(?:深化|深度|全面|友好|长期|项目|投资|战略|合作|框架|合资|采购|供货|购买|股权|转让|收购|入驻|落户|服务|补充|正式|意向|谅解|开发|建设|共建|双边|三方|相关|性)*(?:协议|协议书|合同|备忘录|意向书|协定)$/;

/** All forms of the articles' names, and which of them each mention is an occurrence of. */
export function listForms(readings: readonly ArticleMentions[]): MentionForms {
  const byId = new Map<string, MentionForm>();
  const idOf = new Map<Mention, string>();
  for (const reading of readings) {
    let occasions = 0;
    for (const mention of reading.mentions) {
      const name = normalisedName(reading, mention);
      const isOccasion = mention.kind === 'policy' && OCCASIONAL_NAME.test(name);
      if (isOccasion) occasions += 1;
      const form = formOf(reading, mention, name, isOccasion ? `${reading.article.id}#${occasions}` : null);
      const known = byId.get(form.id) ?? form;
      byId.set(known.id, known);
      idOf.set(mention, known.id);
      known.mentions.push(toEntityMention(reading, mention));
      known.articles.add(reading.article.id);
    }
  }
  return { byId, idOf };
}

function normalisedName({ article }: ArticleMentions, mention: Mention): string {
  return article.normalised.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}

function formOf(
  { article }: ArticleMentions,
  mention: Mention,
  name: string,
  event: string | null,
): MentionForm {
  return {
    id: event === null ? `${mention.kind} ${name}` : `${mention.kind} ${name}@${event}`,
    kind: mention.kind,
    name,
    text: article.text.slice(mention.start, mention.end),
    mentions: [],
    articles: new Set(),
    event,
  };
}

function toEntityMention({ article }: ArticleMentions, mention: Mention): EntityMention {
  const { start, end, because } = mention;
  return { article: article.id, start, end, text: article.text.slice(start, end), because, nominal: false };
}
