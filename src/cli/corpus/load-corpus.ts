import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from '../cli-error.ts';
import type { Gold } from '../evaluate/gold.ts';
import { committedCases } from '../evaluate/gold-cases.ts';
import { readAnnotation } from './read-annotation.ts';

export const CORPUS = fileURLToPath(new URL('../../../data/corpus/', import.meta.url));

/** An article to learn from, and what a careful reader finds in it. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/**
 * The annotated articles of a folder, `NAME.txt` with `NAME.ann` beside it, in the order of their names.
 * @throws CliError naming the file that cannot be read
 */
export async function loadCorpus(folder: string = CORPUS): Promise<AnnotatedArticle[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.ann')).sort();
  if (names.length === 0) throw new CliError(`There is no annotated article in ${folder}.`);
  return Promise.all(
    names.map(async (file) => {
      const name = basename(file, '.ann');
      const [text, annotation] = await Promise.all([
        readFile(join(folder, `${name}.txt`), 'utf8'),
        readFile(join(folder, file), 'utf8'),
      ]);
      return { name, text, gold: readAnnotation(name, annotation, text) };
    }),
  );
}

/** The golden cases, which are annotated articles, too. */
export async function casesAsCorpus(): Promise<AnnotatedArticle[]> {
  const cases = await committedCases();
  return cases.map(({ name, gold, article }) => ({
    name,
    text: new TextDecoder().decode(article.bytes),
    gold,
  }));
}
