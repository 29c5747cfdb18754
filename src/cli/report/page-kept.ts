import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import { describe } from './describe-reason.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { type ArticlePage, both, figure, lineOf, linked, named, part, table } from './page-parts.ts';
import { plainQuote, quoteOf } from './page-quote.ts';
import type { ReportEntity, ReportRelation } from './report-document.ts';
import {
  ALIAS_WORDS,
  KIND_WORDS,
  MENTION_WORDS,
  RELATION_WORDS,
  STATUS_WORDS,
  type Words,
} from './report-words.ts';

/** The entities that the article mentions, by kind, the most mentioned first. */
export function entitiesOf(page: ArticlePage): Markup {
  const { entities } = page.article;
  const firstLines = new Map<string, number>();
  for (const { entity, place } of page.article.mentions)
    if (!firstLines.has(entity)) firstLines.set(entity, place.line);
  const sorted = [...entities].sort(
    (a, b) => ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) || total(b) - total(a),
  );
  const rows = sorted.map((entity) => ({
    id: page.rows.get(entity.key) ?? '',
    cells: [
      named(entity),
      html`<span class="kind ${entity.kind}">${both(KIND_WORDS[entity.kind])}</span>`,
      aliasesOf(entity, page),
      html`<span class="figure">${figure(total(entity))}</span> <span class="reasons">${reasonsOf(entity)}</span>`,
      lineOf({ line: firstLines.get(entity.key) ?? 1 }, page),
    ],
  }));
  const columns: Words[] = [
    ['名称', 'name'],
    ['种类', 'kind'],
    ['别名与依据', 'also called, and why'],
    ['提及与依据', 'mentions, and why'],
    ['首见', 'first'],
  ];
  return part(
    page,
    'entities',
    ['实体', 'Entities'],
    [
      table({
        name: 'entities',
        caption: ['文中提到的实体', 'entities that the text mentions'],
        columns,
        rows,
      }),
    ],
  );
}

function total({ mentions }: ReportEntity): number {
  return Object.values(mentions).reduce((sum, count) => sum + count, 0);
}

function aliasesOf({ aliases }: ReportEntity, page: ArticlePage): Markup {
  if (aliases.length === 0) return html``;
  return html`<ul>${aliases.map(
    ({ text, because, evidence }) =>
      html`<li><span lang="zh">${sourceText(text)}</span> <span class="reasons">${both(describe(because, ALIAS_WORDS))}</span>${evidence === undefined ? '' : html` ${lineOf(evidence.place, page)}`}</li>`,
  )}</ul>`;
}

function reasonsOf({ mentions }: ReportEntity): Markup {
  const counted = Object.entries(mentions).sort(([, a], [, b]) => b - a);
  return html`${counted.map(([reason, count], index) => {
    const times = counted.length === 1 ? html`` : html` ${figure(count)}`;
    return html`${index === 0 ? '' : ' · '}${both(describe(reason, MENTION_WORDS))}${times}`;
  })}`;
}

/** The relations that the article states, in the ontology's order. */
export function relationsOf(page: ArticlePage): Markup {
  const sorted = [...page.article.relations].sort(
    (a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type),
  );
  const rows = sorted.map((relation) => ({
    cells: [
      linked(relation.source, page),
      html`<span class="type">${both(RELATION_WORDS[relation.type])}</span>`,
      linked(relation.target, page),
      detailsOf(relation, page),
      html`${relation.evidence.map((evidence) => quoteOf(evidence, relation, page))}`,
    ],
  }));
  const columns: Words[] = [
    ['起点', 'from'],
    ['关系', 'relation'],
    ['终点', 'to'],
    ['细节', 'details'],
    ['原文与句式', 'source, and the rule that read it'],
  ];
  return part(
    page,
    'relations',
    ['关系', 'Relations'],
    [
      table({
        name: 'relations',
        caption: ['文中陈述的关系', 'relations that the text states'],
        columns,
        rows,
      }),
    ],
  );
}

function detailsOf(relation: ReportRelation, page: ArticlePage): Markup {
  const { status, date, title, speaker, amount, share } = relation;
  const given: [Words, Markup | null][] = [
    [['状态', 'status'], html`<span class="status ${status}">${both(STATUS_WORDS[status])}</span>`],
    [['时间', 'date'], date === null ? null : html`<time datetime="${date}">${date}</time>`],
    [['职务', 'title'], quotedOrNull(title)],
    [['说话人', 'said by'], speaker === null ? null : linked(speaker, page)],
    [['金额', 'amount'], quotedOrNull(amount)],
    [['持股', 'share'], quotedOrNull(share)],
  ];
  return html`<dl>${given.map(([name, value]) =>
    value === null ? html`` : html`<div><dt>${both(name)}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function quotedOrNull(words: string | null): Markup | null {
  return words === null ? null : html`<span lang="zh">${sourceText(words)}</span>`;
}

/** The numbers that the article attaches to an entity. */
export function factsOf(page: ArticlePage): Markup {
  const rows = page.article.facts.map(({ entity, label, value, evidence }) => ({
    cells: [
      linked(entity, page),
      html`<span lang="zh">${sourceText(label)}</span>`,
      html`<span class="value" lang="zh">${sourceText(value)}</span>`,
      plainQuote(evidence, page),
    ],
  }));
  const columns: Words[] = [
    ['谁', 'of'],
    ['什么', 'what'],
    ['多少', 'how much'],
    ['原文', 'source'],
  ];
  if (rows.length === 0) return html``;
  return part(
    page,
    'facts',
    ['数字', 'Figures'],
    [table({ name: 'facts', caption: ['文中的数字', 'figures in the text'], columns, rows })],
  );
}
