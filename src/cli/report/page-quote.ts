import type { Range } from '../../schema/span.ts';
import { describeRule } from './describe-reason.ts';
import { markText } from './mark-article.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { type ArticlePage, both, lineOf } from './page-parts.ts';
import type { ReportEvidence, ReportRelation } from './report-document.ts';

/** The sentence that states a relation, with the words for its two ends and for the relation marked. */
export function quoteOf(evidence: ReportEvidence, relation: ReportRelation, page: ArticlePage): Markup {
  const { source, target, triggers, span, text } = evidence;
  const shift = ({ start, end }: Range) => ({ start: start - span.start, end: end - span.start });
  const marks = [
    ...(source === undefined ? [] : [{ ...shift(source), role: `mention ${relation.source.kind}` }]),
    ...(target === undefined ? [] : [{ ...shift(target), role: `mention ${relation.target.kind}` }]),
    ...triggers.map((trigger) => ({ ...shift(trigger), role: 'trigger' })),
  ];
  const pieces = markText(text, marks).flatMap((line) => line.pieces);
  return html`<p class="quote" lang="zh">${pieces.map(({ start, end, marks: [mark] }) => {
    const words = sourceText(text.slice(start, end));
    return mark === undefined ? words : html`<mark class="${mark.role}">${words}</mark>`;
  })}</p>
<p class="by">${lineOf(evidence.place, page)} · ${saidIn(evidence)}${ruleOf(evidence.rule)}</p>`;
}

/** Whose words a sentence is, as the article has it; nothing if they are its own. */
function saidIn({ attribution }: ReportEvidence): Markup {
  if (attribution === undefined) return html``;
  return html`<span class="said" lang="zh">${sourceText(attribution.words)}</span> · `;
}

/** A rule in words, and its name in the code. */
export function ruleOf(rule: string): Markup {
  return html`${both(describeRule(rule))} <code>${rule}</code>`;
}

/** A sentence without marks. */
export function plainQuote(
  { text, place }: { text: string; place: { line: number } },
  page: ArticlePage,
): Markup {
  return html`<p class="quote" lang="zh">${sourceText(text)}</p>
<p class="by">${lineOf(place, page)}</p>`;
}
