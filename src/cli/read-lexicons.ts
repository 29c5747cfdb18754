import { readdir, readFile } from 'node:fs/promises';
import { CliError, reasonOf } from './cli-error.ts';

/** From the place of this file, so that it is found whatever folder the program is started in. */
const LEXICON_FOLDER = new URL('../../data/lexicon/', import.meta.url);

/**
 * The lexicon's files by name, with their texts, in the order of their names.
 * @throws CliError if the folder or a file in it cannot be read
 */
export async function readLexicons(folder: URL = LEXICON_FOLDER): Promise<Map<string, string>> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(?:tsv|txt|yaml)$/u.test(name)).sort();
    const texts = await Promise.all(
      names.map((name) => readFile(new URL(encodeURIComponent(name), folder), 'utf8')),
    );
    return new Map(names.map((name, index) => [name, texts[index] ?? '']));
  } catch (error) {
    throw new CliError(
      `The lexicon in data/lexicon/ cannot be read: ${reasonOf(error)}. Restore it from the repository.`,
    );
  }
}
