import { readFile } from 'node:fs/promises';
import { readLabelModel } from '../pipeline/mentions/labeller/label-model.ts';
import { readPairModel } from '../pipeline/relations/weigh/pair-model.ts';
import type { LearnedModels } from '../pipeline/run-pipeline.ts';
import { CliError, reasonOf } from './cli-error.ts';

/** Where `npm run train` puts what it has learnt. */
export const LABEL_MODEL = new URL('../../public/model/labels.model', import.meta.url);
export const PAIR_MODEL = new URL('../../public/model/pairs.model', import.meta.url);

/**
 * Loads what was learnt from annotated articles.
 * @throws CliError if a file is missing or is not what it should be
 */
export async function loadModels(): Promise<LearnedModels> {
  try {
    const [labels, pairs] = await Promise.all([readFile(LABEL_MODEL), readFile(PAIR_MODEL)]);
    return { labels: readLabelModel(labels), pairs: readPairModel(pairs) };
  } catch (error) {
    throw new CliError(
      `The learnt models cannot be loaded (${reasonOf(error)}); check public/model out of the repository again, or run npm run train.`,
    );
  }
}
