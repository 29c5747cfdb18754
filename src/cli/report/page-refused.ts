import { describe } from './describe-reason.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { type ArticlePage, both, lineOf, named, part, table } from './page-parts.ts';
import { plainQuote, ruleOf } from './page-quote.ts';
import {
  FURNITURE_WORDS,
  KIND_WORDS,
  MENTION_REFUSAL_WORDS,
  MENTION_WORDS,
  RELATION_REFUSAL_WORDS,
  RELATION_WORDS,
  type Words,
} from './report-words.ts';

/** What of the page is no story. */
export function furnitureOf(page: ArticlePage): Markup {
  const rows = page.article.furniture.map(({ text, because, names, place }) => ({
    cells: [
      both(describe(because, FURNITURE_WORDS)),
      names ? both(['只读名字', 'only names']) : both(['不读', 'nothing']),
      lineOf(place, page),
      html`<p class="quote" lang="zh">${sourceText(text.trim())}</p>`,
    ],
  }));
  const columns: Words[] = [
    ['是什么', 'what it is'],
    ['读什么', 'what is read in it'],
    ['位置', 'place'],
    ['原文', 'words'],
  ];
  if (rows.length === 0) return html``;
  return part(
    page,
    'furniture',
    ['版面杂项', 'Page furniture'],
    [table({ name: 'furniture', caption: ['不属正文的内容', 'what is no story'], columns, rows })],
    ['按形式认出，留在文中，不入图谱。', 'Known by its form, kept in the text, left out of the graph.'],
  );
}

/** What readers and rules proposed and the build did not take. */
export function refusedOf(page: ArticlePage): Markup {
  const { refusedMentions, refusedRelations } = page.article;
  if (refusedMentions.length + refusedRelations.length === 0) return html``;
  return part(
    page,
    'refused',
    ['未采用', 'Refused'],
    [refusedMentionsOf(page), refusedRelationsOf(page)],
    ['读到过、没有采用的，各有缘由。', 'What was proposed and not taken, each with its reason.'],
  );
}

function refusedMentionsOf(page: ArticlePage): Markup {
  const rows = page.article.refusedMentions.map(
    ({ text, kind, because, refusedFor, lostTo, belief, place }) => ({
      cells: [
        named({ kind, name: text }),
        both(KIND_WORDS[kind]),
        html`<span class="reasons">${both(describe(because, MENTION_WORDS))}</span>`,
        html`${both(describe(refusedFor, MENTION_REFUSAL_WORDS))}${winner(lostTo)}${likelihood(belief)}`,
        lineOf(place, page),
      ],
    }),
  );
  const columns: Words[] = [
    ['词语', 'words'],
    ['作为', 'as'],
    ['提出者', 'proposed by'],
    ['缘由', 'reason'],
    ['位置', 'place'],
  ];
  return table({ name: 'refused', caption: ['未采用的提及', 'mentions refused'], columns, rows });
}

function winner(lostTo: { text: string; because: string } | null): Markup {
  if (lostTo === null) return html``;
  return html` <span class="name" lang="zh">${sourceText(lostTo.text)}</span> <span class="reasons">${both(describe(lostTo.because, MENTION_WORDS))}</span>`;
}

function likelihood(belief: number | null): Markup {
  return belief === null ? html`` : html` <span class="reasons">${Math.round(belief * 100)}%</span>`;
}

function refusedRelationsOf(page: ArticlePage): Markup {
  const rows = page.article.refusedRelations.map((refused) => ({
    cells: [
      named(refused.source),
      html`<span class="type">${both(RELATION_WORDS[refused.type])}</span>`,
      named(refused.target),
      html`${both(describe(refused.refusedFor, RELATION_REFUSAL_WORDS))}${likelihood(refused.belief)}<p class="by">${ruleOf(refused.rule)}</p>`,
      plainQuote(refused, page),
    ],
  }));
  const columns: Words[] = [
    ['起点', 'from'],
    ['关系', 'relation'],
    ['终点', 'to'],
    ['缘由', 'reason'],
    ['原文', 'source'],
  ];
  return table({ name: 'relations', caption: ['未采用的关系', 'relations refused'], columns, rows });
}
