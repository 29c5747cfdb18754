import { readFile } from 'node:fs/promises';
import type { PipelineTools } from '../../../pipeline/run-pipeline.ts';
import { CliError, reasonOf } from '../../cli-error.ts';
import { describeSet, listChanges, type MeasuredSet, setAsData } from './describe-set.ts';
import { type MarkedText, SetFormError } from './marked-text.ts';
import { readNames } from './read-names.ts';
import { readSet } from './read-set.ts';

/**
 * The report on public sets of named entities: persons, places and organisations, by the tagger alone and
 * with the rules. All files are read before the first is measured.
 * @throws CliError if a file cannot be read or is in no known form
 */
export async function evaluateSets(
  files: readonly string[],
  tools: PipelineTools,
  { errors, json }: { readonly errors: boolean; readonly json: boolean },
): Promise<string[]> {
  const sets: { file: string; texts: MarkedText[] }[] = [];
  for (const file of files) sets.push({ file, texts: await readSetFile(file) });
  const measured: MeasuredSet[] = [];
  for (const { file, texts } of sets) measured.push({ file, texts, found: await readNames(texts, tools) });
  if (json) return [JSON.stringify(measured.map(setAsData), null, 2)];
  return measured.flatMap((set) => [...describeSet(set), ...(errors ? listChanges(set) : []), '']);
}

async function readSetFile(file: string): Promise<MarkedText[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    return readSet(content);
  } catch (error) {
    if (!(error instanceof SetFormError)) throw error;
    throw new CliError(`${file}, line ${error.line}: ${error.message}.`);
  }
}
