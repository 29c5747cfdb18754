import { type PipelineTools, runPipeline } from '../../pipeline/run-pipeline.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { loadModels } from '../load-models.ts';
import { loadTagger } from '../load-tagger.ts';
import { readLexicons } from '../read-lexicons.ts';
import type { GoldCase } from './gold-cases.ts';

export async function loadTools(): Promise<PipelineTools> {
  const [tagger, lexicons, learned] = await Promise.all([loadTagger(), readLexicons(), loadModels()]);
  return { tagger, lexicons, learned };
}

/**
 * Builds a case's article by itself.
 * @throws if it cannot be read
 */
export async function buildCase({ name, article }: GoldCase, tools: PipelineTools): Promise<GraphDocument> {
  const { document, diagnostics } = await runPipeline([article], tools);
  if (document === null) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return document;
}
