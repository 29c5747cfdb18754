import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import type { CurationText } from '../../pipeline/curation/curation.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { BuildEffects, Files } from './effects.ts';

/** Where it is kept what a graph was built from; beside other tools' caches, gone with node_modules. */
const CACHE = 'node_modules/.cache/yintu';

const recordSchema = z.object({
  /** Articles, curation, lexicon, model and program. */
  inputs: z.string(),
  /** The graph that came of them. */
  output: z.string(),
  /** What was said then, to be said again: a file that was left out is still left out. */
  messages: z.array(z.string()),
  incomplete: z.boolean(),
});
export type BuildRecord = z.infer<typeof recordSchema>;

/** All that a graph is made of beside the program. */
export interface BuildInputs {
  readonly sources: readonly ArticleSource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly curation: CurationText | undefined;
}

/** SHA-256 over names and contents, so that a renamed file counts as a change. */
export function hashInputs(
  { sources, diagnostics, curation }: BuildInputs,
  programFingerprint: string,
): string {
  const hash = createHash('sha256');
  hash.update(`${programFingerprint}\n${JSON.stringify(diagnostics)}\n${JSON.stringify(curation ?? null)}\n`);
  for (const { source, bytes } of sources) {
    hash.update(`${source}\0${bytes.length}\0`);
    hash.update(bytes);
  }
  return hash.digest('hex');
}

export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The record of the build that made this very graph from these very inputs, or null if it has to be built. */
export async function findRecord(
  inputs: string,
  out: string,
  effects: BuildEffects,
): Promise<BuildRecord | null> {
  const record = await readRecord(recordPath(out, effects.folder), effects.files);
  if (record === null || record.inputs !== inputs) return null;
  try {
    return hashText(await effects.files.read(out)) === record.output ? record : null;
  } catch {
    return null;
  }
}

/** Keeps the record. That it cannot be kept only costs a build, so it is no error. */
export async function keepRecord(record: BuildRecord, out: string, effects: BuildEffects): Promise<void> {
  try {
    await effects.files.makeFolder(join(effects.folder, CACHE));
    await effects.files.write(recordPath(out, effects.folder), JSON.stringify(record));
  } catch {
    // Without the record the next build is done in full.
  }
}

async function readRecord(path: string, files: Files): Promise<BuildRecord | null> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    return recordSchema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

/** One record for each place that is built to. */
function recordPath(out: string, folder: string): string {
  return join(folder, CACHE, `build-${hashText(out).slice(0, 12)}.json`);
}
