import { html, type Markup, sourceText } from './markup.ts';
import { both, table } from './page-parts.ts';
import type { ReportCuration, ReportDiagnostic } from './report-document.ts';
import { OUTCOME_WORDS, SEVERITY_WORDS } from './report-words.ts';

/** What is wrong with inputs, in the words that the command says it in; nothing if nothing is. */
export function diagnosticsOf(
  diagnostics: readonly ReportDiagnostic[],
  id: string,
  heading: 'h2' | 'h3',
): Markup {
  if (diagnostics.length === 0) return html``;
  const items = diagnostics.map(({ severity, source, place, message }) => {
    const where = place === null ? source : `${source}:${place.line}:${place.column}`;
    return html`<li class="${severity}"><strong>${both(SEVERITY_WORDS[severity])}</strong> <span class="file">${where}</span> <span lang="en">${sourceText(message)}</span></li>`;
  });
  return html`<section class="notices" aria-labelledby="${id}">
<${heading} id="${id}">${both(['提示', 'Notices'])}</${heading}>
<ul>${items}</ul>
</section>`;
}

/** What a curation file asked for and what came of it. */
export function curationOf(curation: readonly ReportCuration[]): Markup {
  if (curation.length === 0) return html``;
  const rows = curation.map(({ operation, line, what, outcome, why }) => ({
    cells: [
      html`<code>${operation}</code>`,
      html`<span class="figure">${line}</span>`,
      sourceText(what),
      html`<span class="${outcome}">${both(OUTCOME_WORDS[outcome])}</span>`,
      sourceText(why ?? ''),
    ],
  }));
  return html`<section id="curation" aria-labelledby="curation-heading">
<h2 id="curation-heading">${both(['人工修订', 'Curation'])}</h2>
${table({
  name: 'curation',
  caption: ['修订操作与结果', 'operations and what came of them'],
  columns: [
    ['操作', 'operation'],
    ['行', 'line'],
    ['内容', 'what'],
    ['结果', 'outcome'],
    ['缘由', 'why'],
  ],
  rows,
})}
</section>
`;
}
