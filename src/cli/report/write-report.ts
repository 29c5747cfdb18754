import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';
import type { Files } from '../build/effects.ts';
import { checkDestination, schemaPath, writeWhole } from '../build/write-graph.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { makeReportDocument } from './make-report-document.ts';
import { renderReport } from './render-report.ts';

/** The two files of a report. */
export interface ReportPaths {
  readonly json: string;
  readonly page: string;
}

/** `report.json` and `report.html` name the same pair; a name with neither ending gets both. */
export function reportPaths(file: string): ReportPaths {
  const stem = file.replace(/\.(?:json|html?)$/iu, '');
  return { json: `${stem}.json`, page: `${stem}.html` };
}

/**
 * Makes sure before any work is done that both files can be written.
 * @throws CliError naming the place, or that the report would lie where the graph goes
 */
export async function checkReportPaths(
  { json, page }: ReportPaths,
  out: string,
  files: Files,
): Promise<void> {
  for (const path of [json, page])
    if (path === out || path === schemaPath(out))
      throw new CliError(
        `The report would be written over ${path}, which the graph needs; name another file with --report.`,
        EXIT.usage,
      );
  await checkDestination(json, files);
  await checkDestination(page, files);
}

/**
 * Writes the report as JSON and as a page.
 * @throws CliError naming the place that could not be written
 */
export async function writeReport(
  { document, report }: PipelineResult,
  diagnostics: readonly Diagnostic[],
  paths: ReportPaths,
  files: Files,
): Promise<void> {
  const made = makeReportDocument(document, diagnostics, report);
  const texts = new Map(document?.attributes.articles.map(({ id, text }) => [id, text]));
  await writeWhole(paths.json, `${JSON.stringify(made, null, 2)}\n`, files);
  await writeWhole(paths.page, renderReport(made, texts), files);
}
