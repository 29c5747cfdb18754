import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import { CliError, reasonOf } from '../cli-error.ts';
import { type Gold, parseGold } from './gold.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CASES = join(ROOT, 'src/pipeline/cases');
const ARTICLES = join(ROOT, 'data/articles');
const ENDINGS = ['.md', '.txt'] as const;

/** An article with what a careful reader finds in it. */
export interface GoldCase {
  readonly name: string;
  /** The case's folder, if it is one of the repository's. */
  readonly folder: string | null;
  readonly goldFile: string;
  readonly gold: Gold;
  readonly article: ArticleSource;
}

/**
 * The cases committed in the repository: every folder of `src/pipeline/cases/` with a gold.json, in the
 * order of their names. The article lies beside it, or in `data/articles/` under the folder's name.
 * @throws CliError naming the case that cannot be read
 */
export async function committedCases(): Promise<GoldCase[]> {
  const names = (await readdir(CASES)).sort().filter((name) => existsSync(join(CASES, name, 'gold.json')));
  return Promise.all(
    names.map((name) => {
      const folder = join(CASES, name);
      const stems = [join(folder, 'article'), join(ARTICLES, name)];
      return readCase({ name, folder, goldFile: join(folder, 'gold.json') }, stems);
    }),
  );
}

/** The cases of a folder that has `gold/<id>.json` and `articles/<id>.md` or `.txt`, in the order of their ids. */
export async function sharedCases(folder: string): Promise<GoldCase[]> {
  const files = (await readdir(join(folder, 'gold'))).sort().filter((file) => file.endsWith('.json'));
  return Promise.all(
    files.map((file) => {
      const name = basename(file, '.json');
      return readCase({ name, folder: null, goldFile: join(folder, 'gold', file) }, [
        join(folder, 'articles', name),
      ]);
    }),
  );
}

type Place = Pick<GoldCase, 'name' | 'folder' | 'goldFile'>;

async function readCase(place: Place, stems: readonly string[]): Promise<GoldCase> {
  const paths = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new CliError(`${place.goldFile}: there is no article for it.`);
  try {
    const gold = parseGold(await readFile(place.goldFile, 'utf8'));
    const bytes = await readFile(path);
    checkText(gold, bytes);
    return { ...place, gold, article: { name: basename(path), source: basename(path), bytes } };
  } catch (error) {
    throw new CliError(`${place.goldFile}: ${reasonOf(error)}`);
  }
}

/** Offsets into another text would only look like bad scores. */
function checkText(gold: Gold, bytes: Uint8Array): void {
  if (createHash('sha256').update(bytes).digest('hex') !== gold.sha256)
    throw new Error('it was made for another text than the article that lies there (their SHA-256 differ)');
  const text = new TextDecoder().decode(bytes);
  for (const { text: quote, start, end } of gold.entities.flatMap((entity) => entity.mentions))
    if (text.slice(start, end) !== quote)
      throw new Error(`at ${start}–${end} the article says ${text.slice(start, end)}, not ${quote}`);
}
