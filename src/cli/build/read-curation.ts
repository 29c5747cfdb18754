import { resolve } from 'node:path';
import type { CurationText } from '../../pipeline/curation/curation.ts';
import { CliError, reasonOf } from '../cli-error.ts';
import { nameFor } from './collect-sources.ts';
import type { BuildEffects } from './effects.ts';

/** Which curation is applied: a file that must be there because it was named, or one that may be. */
export interface CurationChoice {
  readonly path: string;
  readonly isNamed: boolean;
}

/**
 * The text of the curation, or undefined if there is none.
 * @throws CliError if it is there and cannot be read, or was named and is not there
 */
export async function readCuration(
  choice: CurationChoice | null,
  { folder, files }: Pick<BuildEffects, 'folder' | 'files'>,
): Promise<CurationText | undefined> {
  if (choice === null) return undefined;
  const path = resolve(folder, choice.path);
  try {
    if (!choice.isNamed && (await files.kindOf(path)) === null) return undefined;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path));
    return { source: nameFor(path, path, folder), text };
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not in UTF-8' : reasonOf(error);
    throw new CliError(
      `The curation ${choice.path} cannot be read: ${reason}. Mend it, or build with --no-curation.`,
    );
  }
}
