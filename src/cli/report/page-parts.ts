import type { EntityKind } from '../../schema/ontology.ts';
import { html, type Markup, sourceText } from './markup.ts';
import type { ReportArticle } from './report-document.ts';
import { KIND_WORDS, type Words } from './report-words.ts';

/** An article with what its parts need to point to one another. */
export interface ArticlePage {
  readonly article: ReportArticle;
  /** What the ids of its parts begin with. */
  readonly id: string;
  /** The row of an entity in this article's table, by the entity's key. */
  readonly rows: ReadonlyMap<string, string>;
}

/** Both languages; the style shows one. */
export function both(words: Words): Markup {
  const known = RENDERED.get(words);
  if (known !== undefined) return known;
  const [chinese, english] = words;
  const markup = html`<span class="zh" lang="zh-Hans">${chinese}</span><span class="en" lang="en">${english}</span>`;
  RENDERED.set(words, markup);
  return markup;
}

/** A long report says the words of its dictionary ten thousand times. */
const RENDERED = new WeakMap<Words, Markup>();

/** Both languages where there is no room for elements: in a title or an attribute. */
export function inOneLine([chinese, english]: Words): string {
  return chinese === english ? chinese : `${chinese} ${english}`;
}

/** Thousands set apart. */
export function figure(value: number): string {
  return value.toLocaleString('en-US');
}

/** A name of the article's, with its kind for the eye (its colour) and for the ear. */
export function named({ kind, name }: { kind: EntityKind; name: string }): Markup {
  return html`<span class="name ${kind}" title="${inOneLine(KIND_WORDS[kind])}" lang="zh">${sourceText(name)}</span>`;
}

/** The same, leading to its row if it has one. */
export function linked(entity: { key: string; kind: EntityKind; name: string }, page: ArticlePage): Markup {
  const row = page.rows.get(entity.key);
  return row === undefined ? named(entity) : html`<a href="#${row}">${named(entity)}</a>`;
}

/** The line of the article that a place is in, leading there. */
export function lineOf({ line }: { line: number }, page: ArticlePage): Markup {
  return html`<a class="line-link" href="#${page.id}-line-${line}">${both([`第 ${line} 行`, `line ${line}`])}</a>`;
}

export interface Table {
  readonly caption: Words;
  /** Of the first column, too. */
  readonly columns: readonly Words[];
  /** Each row's cells; the first is its heading. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Markup[] }[];
  /** A class of its own, for its columns' widths. */
  readonly name: string;
}

/** Longer tables are folded. Rows. */
const FOLDED_ABOVE = 100;

/** A table with its caption, folded if it is long. */
export function table({ caption, columns, rows, name }: Table): Markup {
  if (rows.length === 0) return html``;
  const body = html`<div class="scroll"><table class="${name}">
<caption>${both(caption)} <span class="count">${figure(rows.length)}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${both(column)}</th>`)}</tr></thead>
<tbody>
${rows.map(({ id, cells }) => tableRow(id, cells))}</tbody></table></div>`;
  if (rows.length <= FOLDED_ABOVE) return body;
  return html`<details><summary>${both(caption)} <span class="count">${figure(rows.length)}</span></summary>
${body}</details>`;
}

function tableRow(id: string | undefined, [heading = html``, ...cells]: readonly Markup[]): Markup {
  const anchor = id === undefined ? html`` : html` id="${id}"`;
  return html`<tr${anchor}><th scope="row">${heading}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}

/** A part of an article with its heading. */
export function part(
  { id }: ArticlePage,
  name: string,
  heading: Words,
  content: readonly Markup[],
  hint?: Words,
): Markup {
  return html`<section id="${id}-${name}" aria-labelledby="${id}-${name}-heading">
<h3 id="${id}-${name}-heading">${both(heading)}</h3>
${hint === undefined ? html`` : html`<p class="hint">${both(hint)}</p>`}
${content}</section>
`;
}
