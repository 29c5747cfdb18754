import { readdirSync, readFileSync } from 'node:fs';
import { loadTagger } from '../cli/load-tagger.ts';
import type { PipelineTools } from './run-pipeline.ts';

/** The tagger and the lexicon that the program ships, for tests that must see what users get. */
export async function realTools(): Promise<PipelineTools> {
  const folder = new URL('../../data/lexicon/', import.meta.url);
  const files = readdirSync(folder).map(
    (file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const,
  );
  return { tagger: await loadTagger(), lexicons: new Map(files) };
}
