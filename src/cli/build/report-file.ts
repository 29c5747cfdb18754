import type { ArticleReport, BuildReport } from '../../pipeline/assemble/build-report.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { createLocator, placeOfDiagnostic } from './describe.ts';

/**
 * The text of `--report FILE`: what was read, found and refused, as JSON, each with its reason and its place
 * (offsets as in graph.json, and line and column from one). It holds neither times nor paths outside the
 * working folder, so that two builds of the same articles give the same report.
 */
export function serialiseReport(
  document: GraphDocument | null,
  diagnostics: readonly Diagnostic[],
  report: BuildReport,
): string {
  const texts = new Map(document?.attributes.articles.map(({ id, text }) => [id, text]));
  const value = {
    format: 'yintu-report',
    version: 1,
    entities: report.entities,
    relations: report.relations,
    refusedJoins: report.refusedJoins,
    curation: report.curation,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: placeOfDiagnostic(diagnostic, document),
    })),
    articles: report.articles.map((article) => withPlaces(article, texts.get(article.article) ?? '')),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function withPlaces(article: ArticleReport, text: string) {
  const locate = createLocator(text);
  const placed = <Item extends { readonly span: { readonly start: number } }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, place: locate(item.span.start) }));
  return {
    ...article,
    mentions: placed(article.mentions),
    furniture: placed(article.furniture),
    refusedMentions: placed(article.refusedMentions),
    refusedRelations: article.refusedRelations.map((relation) => ({
      ...relation,
      place: locate(relation.start),
    })),
  };
}
