import { describe } from './describe-reason.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { both, named, type Table, table } from './page-parts.ts';
import type { ReportCuration, ReportDiagnostic, ReportRefusedJoin } from './report-document.ts';
import { ALIAS_WORDS, OUTCOME_WORDS, SEPARATION_WORDS, SEVERITY_WORDS, type Words } from './report-words.ts';

/** What is wrong with inputs, in the words that the command says it in; nothing if nothing is. */
export function diagnosticsOf(
  diagnostics: readonly ReportDiagnostic[],
  id: string,
  heading: 'h2' | 'h3',
): Markup {
  if (diagnostics.length === 0) return html``;
  const items = diagnostics.map(({ severity, source, place, line, message }) => {
    const inFile = line === undefined ? source : `${source}:${line}`;
    const where = place === null ? inFile : `${source}:${place.line}:${place.column}`;
    return html`<li class="${severity}"><strong>${both(SEVERITY_WORDS[severity])}</strong> <span class="file">${where}</span> <span lang="en">${sourceText(message)}</span></li>`;
  });
  return html`<section class="notices" aria-labelledby="${id}">
<${heading} id="${id}">${both(['提示', 'Notices'])}</${heading}>
<ul>${items}</ul>
</section>`;
}

/** What the curation file asked for and what came of it. */
export function curationOf(curation: readonly ReportCuration[]): Markup {
  const rows = curation.map(({ line, operation, outcome, why, because, effects }) => ({
    cells: [
      sourceText(operation),
      html`<span class="figure">${line}</span>`,
      both(OUTCOME_WORDS[outcome]),
      html`${[because, ...effects].map((words) => (words === null ? html`` : html`<p>${sourceText(words)}</p>`))}`,
      sourceText(why ?? ''),
    ],
  }));
  const columns: Words[] = [
    ['操作', 'operation'],
    ['行', 'line'],
    ['结果', 'outcome'],
    ['说明', 'what came of it'],
    ['修订者的缘由', 'the curator’s reason'],
  ];
  const caption: Words = ['修订操作与结果', 'operations and what came of them'];
  return ofAll('curation', ['人工修订', 'Curation'], { name: 'curation', caption, columns, rows });
}

/** Names that would have been joined to one entity, and what keeps them apart. */
export function refusedJoinsOf(joins: readonly ReportRefusedJoin[]): Markup {
  const rows = joins.map(({ kind, short, full, because, keptApartBy }) => ({
    cells: [
      named({ kind, name: short }),
      named({ kind, name: full }),
      both(describe(because, ALIAS_WORDS)),
      html`${both(describe(keptApartBy.because, SEPARATION_WORDS))} <span class="reasons" lang="zh">${sourceText(`${keptApartBy.one} ≠ ${keptApartBy.other}`)}</span>`,
    ],
  }));
  const columns: Words[] = [
    ['名称', 'name'],
    ['另一名称', 'other name'],
    ['本可合并，因为', 'would have been one, for'],
    ['没有合并，因为', 'are two, for'],
  ];
  const caption: Words = ['看似同一、没有合并的名称', 'names that look like one and were not joined'];
  return ofAll('joins', ['未合并的名称', 'Names kept apart'], { name: 'joins', caption, columns, rows });
}

/** A part that is about all articles together; nothing if there is nothing in it. */
function ofAll(id: string, heading: Words, content: Table): Markup {
  if (content.rows.length === 0) return html``;
  return html`<section class="of-all" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${both(heading)}</h2>
${table(content)}
</section>
`;
}
