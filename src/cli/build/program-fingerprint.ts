import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../cli-error.ts';

const ROOT = new URL('../../../', import.meta.url);

/** All that decides what is built from an article, relative to the project. Tests and converters do not. */
const PARTS = [
  'data/lexicon',
  'public/model',
  'src/pipeline',
  'src/schema',
  'src/graph',
  'src/cli/build',
  'package-lock.json',
];
const NOT_PART = /\.test\.tsx?$|\.testing\.ts$|\/cases(?:\/|$)|\.partial$/u;

/** SHA-256 over the names and contents of program, lexicon and model. About 4 MB are read. */
export async function programFingerprint(root: URL = ROOT): Promise<string> {
  const hash = createHash('sha256');
  const folder = fileURLToPath(root);
  for (const part of PARTS)
    for (const path of await filesIn(folder, part)) {
      hash.update(`${path}\0`);
      hash.update(await readFile(join(folder, path)));
    }
  return hash.digest('hex');
}

/** Paths with `/`, sorted, so that every machine sees them in the same order. A part that is not there has none. */
async function filesIn(root: string, part: string): Promise<string[]> {
  const entries = await readdir(join(root, part), { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOTDIR') return null;
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  if (entries === null) return [part];
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = `${part}/${entry.name}`;
      if (NOT_PART.test(path)) return [];
      return entry.isDirectory() ? filesIn(root, path) : [path];
    }),
  );
  return nested.flat().sort();
}
