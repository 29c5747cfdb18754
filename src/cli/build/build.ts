import { resolve } from 'node:path';
import { makeReport } from '../../pipeline/assemble/build-report.ts';
import type { CurationText } from '../../pipeline/curation/curation.ts';
import { CURATION_ERROR } from '../../pipeline/curation/curation-diagnostics.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { CliError } from '../cli-error.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { checkReportPaths, reportPaths, writeReport } from '../report/write-report.ts';
import { type CollectedSources, collectSources } from './collect-sources.ts';
import { describeCuration, describeDiagnostic, describeGraph, describeRefused, plural } from './describe.ts';
import type { BuildEffects } from './effects.ts';
import { type CurationChoice, readCuration } from './read-curation.ts';
import { type BuildRecord, findRecord, hashInputs, hashText, keepRecord } from './up-to-date.ts';
import { checkDestination, schemaPath, serialiseGraph, serialiseSchema, writeWhole } from './write-graph.ts';

export interface BuildOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Where graph.json goes. */
  readonly out: string;
  /** Where the whole report goes, as JSON and as a page beside it; or null. */
  readonly report: string | null;
  /** What people have decided about the graph, or null to build without. */
  readonly curation: CurationChoice | null;
  /** Do nothing if the graph was built from the very same inputs. */
  readonly ifChanged: boolean;
}

/**
 * Reads articles into a graph and writes it, its JSON Schema beside it, and the report if one is asked for.
 * Returns how it went; what stands in the way of any graph at all is thrown as a `CliError`, and then a graph
 * that was there before is untouched.
 */
export async function build(options: BuildOptions, effects: BuildEffects): Promise<ExitCode> {
  const started = effects.now();
  const out = resolve(effects.folder, options.out);
  const report = options.report === null ? null : reportPaths(resolve(effects.folder, options.report));
  await checkDestination(out, effects.files);
  if (report !== null) await checkReportPaths(report, out, effects.files);
  const collected = await collectSources(options.paths, effects);
  const curation = await readCuration(options.curation, effects);
  const inputs = hashInputs({ ...collected, curation }, await effects.programFingerprint());
  const known = options.ifChanged && report === null ? await findRecord(inputs, out, effects) : null;
  if (known !== null) return repeat(known, options, effects);

  const result = await run(collected, curation, effects);
  const diagnostics = [...collected.diagnostics, ...result.diagnostics];
  const messages = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, result.document));
  for (const message of messages) effects.screen.warn(message);
  if (report !== null) await writeReport(result, diagnostics, report, effects.files);
  if (result.document === null) throw nothingBuilt(options, diagnostics);

  const json = serialiseGraph(result.document);
  await writeWhole(out, json, effects.files);
  await writeWhole(schemaPath(out), serialiseSchema(), effects.files);
  const incomplete = diagnostics.some(({ severity }) => severity === 'error');
  await keepRecord({ inputs, output: hashText(json), messages, incomplete }, out, effects);
  sumUp(result.document, result, options, effects);
  return finish(diagnostics, incomplete, { json, started }, options, effects);
}

const NO_REPORT = makeReport({ document: null });

async function run(
  collected: CollectedSources,
  curation: CurationText | undefined,
  effects: BuildEffects,
): Promise<PipelineResult> {
  if (collected.sources.length === 0) return { document: null, diagnostics: [], report: NO_REPORT };
  effects.screen.progress('Loading the tagger');
  const [tagger, lexicons, learned] = await Promise.all([
    effects.loadTagger(),
    effects.readLexicons(),
    effects.loadModels(),
  ]);
  return effects.runPipeline(collected.sources, {
    tagger,
    lexicons,
    ...(learned === null ? {} : { learned }),
    ...(curation === undefined ? {} : { curation }),
    onProgress: ({ done, total, source }) =>
      effects.screen.progress(
        `Reading ${(done + 1).toLocaleString('en-US')} of ${total.toLocaleString('en-US')}: ${source}`,
      ),
  });
}

function sumUp(
  document: GraphDocument,
  { report }: PipelineResult,
  options: BuildOptions,
  effects: BuildEffects,
): void {
  for (const line of describeGraph(document)) effects.screen.print(line);
  const refused = describeRefused(report);
  for (const line of describeCuration(report)) effects.screen.print(line);
  for (const line of refused) effects.screen.print(line);
  if (refused.length > 0 && options.report === null)
    effects.screen.print('       Each of them with its reason: --report FILE');
}

function finish(
  diagnostics: readonly Diagnostic[],
  incomplete: boolean,
  { json, started }: { json: string; started: number },
  options: BuildOptions,
  effects: BuildEffects,
): ExitCode {
  const seconds = ((effects.now() - started) / 1000).toFixed(1);
  const kilobytes = Math.ceil(new TextEncoder().encode(json).length / 1000);
  effects.screen.print(`Wrote  ${options.out} (${kilobytes.toLocaleString('en-US')} kB) in ${seconds} s.`);
  if (options.report !== null)
    for (const path of Object.values(reportPaths(options.report))) effects.screen.print(`       ${path}`);
  if (!incomplete) return EXIT.done;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  effects.screen.warn(`${plural(errors, 'input')} left out; see above.`);
  return EXIT.incomplete;
}

function repeat(record: BuildRecord, options: BuildOptions, effects: BuildEffects): ExitCode {
  for (const message of record.messages) effects.screen.warn(message);
  effects.screen.print(`${options.out} is up to date.`);
  return record.incomplete ? EXIT.incomplete : EXIT.done;
}

function nothingBuilt(options: BuildOptions, diagnostics: readonly Diagnostic[]): CliError {
  if (diagnostics.some(({ code }) => code === CURATION_ERROR))
    return new CliError(
      `The curation cannot be applied as it stands, so nothing was written to ${options.out}; what was there is ` +
        'unchanged. Mend the lines named above, or build with --no-curation.',
    );
  return new CliError(
    `No article could be read, so nothing was written to ${options.out}; what was there is unchanged.`,
  );
}
