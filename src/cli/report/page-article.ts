import { ENTITY_KINDS } from '../../schema/ontology.ts';
import { describe } from './describe-reason.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { entitiesOf, factsOf, relationsOf } from './page-kept.ts';
import { diagnosticsOf } from './page-notices.ts';
import { type ArticlePage, both, figure } from './page-parts.ts';
import { furnitureOf, refusedOf } from './page-refused.ts';
import { markedText } from './page-text.ts';
import type { ReportArticle, ReportDiagnostic } from './report-document.ts';
import { KIND_WORDS, MENTION_WORDS, type Words } from './report-words.ts';

/** One article: its numbers, its text, what was kept of it, and what was not. */
export function articleSection(
  article: ReportArticle,
  text: string,
  index: number,
  diagnostics: readonly ReportDiagnostic[],
): Markup {
  const id = `article-${index + 1}`;
  const rows = new Map(article.entities.map(({ key }, row) => [key, `${id}-entity-${row + 1}`]));
  const page: ArticlePage = { article, id, rows };
  return html`<article id="${id}" aria-labelledby="${id}-title">
${headOf(page)}
${diagnosticsOf(diagnostics, `${id}-notices`, 'h3')}
<section class="reading" id="${id}-text" aria-labelledby="${id}-text-heading">
<h3 id="${id}-text-heading">${both(['正文', 'Text'])}</h3>
${legendOf(page)}
${markedText(text, page)}
</section>
${entitiesOf(page)}${relationsOf(page)}${factsOf(page)}${furnitureOf(page)}${refusedOf(page)}</article>
`;
}

function headOf({ article, id }: ArticlePage): Markup {
  const { title, byline, publishedAt, source } = article;
  const heading = title === '' ? both(['无题', 'Untitled']) : sourceText(title);
  const given = [
    ...(byline === null ? [] : [html`<span lang="zh">${sourceText(byline)}</span>`]),
    ...(publishedAt === null ? [] : [html`<time datetime="${publishedAt}">${publishedAt}</time>`]),
    html`<span class="file">${source}</span>`,
  ];
  return html`<header>
<h2 id="${id}-title" lang="zh">${heading}</h2>
<p class="from">${given.map((item, index) => html`${index === 0 ? '' : ' · '}${item}`)}</p>
${numbersOf(article, id)}
</header>`;
}

/** What there is in numbers, each leading to its part. */
function numbersOf(article: ReportArticle, id: string): Markup {
  const refused = article.refusedMentions.length + article.refusedRelations.length;
  const numbers: [part: string, count: number, words: Words][] = [
    ['text', article.characters, ['字符', 'characters']],
    ['text', article.sentences, ['句', 'sentences']],
    ['text', article.mentions.length, ['处提及', 'mentions']],
    ['entities', article.entities.length, ['个实体', 'entities']],
    ['relations', article.relations.length, ['条关系', 'relations']],
    ['facts', article.facts.length, ['个数字', 'figures']],
    ['furniture', article.furniture.length, ['处杂项', 'furniture']],
    ['refused', refused, ['处未采用', 'refused']],
  ];
  const items = numbers.map(([name, count, words]) => {
    const content = html`<strong>${figure(count)}</strong> ${both(words)}`;
    return count === 0 ? html`<li>${content}</li>` : html`<li><a href="#${id}-${name}">${content}</a></li>`;
  });
  return html`<nav class="numbers" aria-labelledby="${id}-title"><ul>${items}</ul></nav>`;
}

/** What the marks mean, how many of each there are, and who found them. */
function legendOf({ article, id }: ArticlePage): Markup {
  const kinds = countBy(article.mentions.map(({ kind }) => kind));
  const reasons = [...countBy(article.mentions.map(({ because }) => because))].sort(([, a], [, b]) => b - a);
  const kindItems = ENTITY_KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) =>
      html`<li><span><span class="mention ${kind}">${both(KIND_WORDS[kind])}</span></span> <span class="count">${figure(kinds.get(kind) ?? 0)}</span></li>`,
  );
  const reasonItems = reasons.map(
    ([reason, count]) =>
      html`<li><span>${both(describe(reason, MENTION_WORDS))}</span> <span class="count">${figure(count)}</span></li>`,
  );
  const furniture =
    article.furniture.length === 0
      ? html``
      : html`<p class="hint">${both(['灰字是版面杂项。', 'Grey is page furniture.'])}</p>`;
  return html`<aside class="legend" aria-labelledby="${id}-legend">
<h4 id="${id}-legend">${both(['标记', 'Marks'])}</h4>
<ul>${kindItems}</ul>
<h4>${both(['依据', 'Reasons'])}</h4>
<ul>${reasonItems}</ul>
${furniture}<p class="hint">${both(['点一个名字，看它的条目。', 'Pick a name to see its entry.'])}</p>
<p class="skip"><a href="#${id}-entities">${both(['跳过正文', 'Skip the text'])}</a></p>
</aside>`;
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
