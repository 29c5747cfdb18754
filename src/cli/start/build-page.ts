import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What the page is made of. `public/` is copied as it is; its graph changes more often than all else. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src/app',
  'src/graph',
  'src/export',
  'src/schema',
  'public',
];
const GRAPH_FILES = ['graph.json', 'graph.schema.json'];
const RECORD = 'node_modules/.cache/yintu/built-page';

/**
 * Builds the page into `dist/` unless it is up to date; a new graph alone is only copied there.
 * @param root the project's folder
 * @throws what Vite throws if the page does not build
 */
export async function buildPage(root: string): Promise<void> {
  const fingerprint = await fingerprintOf(root);
  if (await isBuilt(root, fingerprint)) {
    for (const file of GRAPH_FILES) await copyFile(join(root, 'public', file), join(root, 'dist', file));
    console.log('The page is up to date.');
    return;
  }
  console.log('Building the page …');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
  await mkdir(join(root, 'node_modules/.cache/yintu'), { recursive: true });
  await writeFile(join(root, RECORD), fingerprint);
}

async function isBuilt(root: string, fingerprint: string): Promise<boolean> {
  try {
    await stat(join(root, 'dist/index.html'));
    return (await readFile(join(root, RECORD), 'utf8')) === fingerprint;
  } catch {
    return false;
  }
}

/** Names, sizes and contents of the sources; the graph left out, and large binary files by size alone. */
async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of await filesUnder(join(root, source))) {
      const name = relative(root, file);
      if (GRAPH_FILES.some((graph) => name === join('public', graph))) continue;
      hash.update(`${name}\n`);
      hash.update(file.endsWith('.onnx') ? String((await stat(file)).size) : await readFile(file));
    }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !/\.(?:test|testing)\.tsx?$/.test(name))
      .map((entry) => filesUnder(join(path, entry.name))),
  );
  return nested.flat().sort();
}
