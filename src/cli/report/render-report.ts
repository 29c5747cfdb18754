import { html, type Markup, sourceText } from './markup.ts';
import { articleSection } from './page-article.ts';
import { curationOf, diagnosticsOf, refusedJoinsOf } from './page-notices.ts';
import { both, figure, table } from './page-parts.ts';
import { pageStyle } from './page-style.ts';
import type { ReportArticle, ReportDocument } from './report-document.ts';
import type { Words } from './report-words.ts';

/**
 * The report as a page that a person reads: one file that asks for nothing else, without scripts.
 * `texts` are the articles' source texts by their ids.
 */
export function renderReport(report: ReportDocument, texts: ReadonlyMap<string, string>): string {
  const { articles } = report;
  const sources = new Set(articles.flatMap(({ source, article }) => [source, article]));
  const elsewhere = report.diagnostics.filter(({ source }) => !sources.has(source));
  const title = articles.length === 1 ? (articles[0]?.title ?? '') : `${articles.length}`;
  const page = html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>引图报告 Yintu report · ${title}</title>
<style>${pageStyle()}</style>
</head>
<body>
${BAR}
<main>
<h1>${both(['读到了什么，凭什么', 'What was read, and why'])}${linkToJoins(report)}</h1>
${articles.length === 0 ? NOTHING : html``}${contentsOf(report)}${diagnosticsOf(elsewhere, 'notices', 'h2')}
${curationOf(report.curation)}
${articles.map((article, index) =>
  articleSection(
    article,
    texts.get(article.article) ?? '',
    index,
    report.diagnostics.filter(({ source }) => source === article.source || source === article.article),
  ),
)}${refusedJoinsOf(report.refusedJoins)}</main>
</body>
</html>
`;
  return page.html;
}

/** Switches that are plain form controls: the style answers to them. */
const BAR = html`<header class="bar">
<p class="brand"><strong lang="zh-Hans">引图</strong> ${both(['读文报告', 'Build report'])}</p>
<div class="switches">
<label class="toggle"><input type="checkbox" id="show-reasons"> ${both(['文中注明依据', 'Reasons in the text'])}</label>
<fieldset><legend>语言 Language</legend>
<label><input type="radio" name="language" id="chinese" checked> <span lang="zh-Hans">中文</span></label>
<label><input type="radio" name="language" id="english"> <span lang="en">English</span></label>
</fieldset>
</div>
</header>`;

const NOTHING = html`<p class="hint">${both(['没有读到文章。', 'No article was read.'])}</p>`;

const COUNTED: readonly (readonly [Words, (article: ReportArticle) => number])[] = [
  [['字符', 'characters'], ({ characters }) => characters],
  [['实体', 'entities'], ({ entities }) => entities.length],
  [['关系', 'relations'], ({ relations }) => relations.length],
  [
    ['未采用', 'refused'],
    ({ refusedMentions, refusedRelations }) => refusedMentions.length + refusedRelations.length,
  ],
];

function linkToJoins({ refusedJoins: { length } }: ReportDocument): Markup {
  if (length === 0) return html``;
  const words: Words = [`${length} 对未合并的名称`, `${length} pairs of names kept apart`];
  return html` · <a href="#joins">${both(words)}</a>`;
}

/** All articles with their numbers; one alone needs no list. */
function contentsOf({ articles }: ReportDocument): Markup {
  if (articles.length < 2) return html``;
  const rows = articles.map((article, index) => ({
    cells: [
      html`<a href="#article-${index + 1}" lang="zh">${article.title === '' ? article.source : sourceText(article.title)}</a>`,
      html`${article.publishedAt ?? ''}`,
      ...COUNTED.map(
        ([words, count]) =>
          html`<span class="figure">${figure(count(article))}</span><span class="unit"> ${both(words)}</span>`,
      ),
    ],
  }));
  return html`<nav aria-label="文章 Articles">${table({
    name: 'contents',
    caption: ['文章', 'articles'],
    columns: [['标题', 'title'], ['日期', 'date'], ...COUNTED.map(([words]) => words)],
    rows,
  })}</nav>`;
}
