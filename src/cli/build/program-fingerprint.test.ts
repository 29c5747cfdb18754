import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { programFingerprint } from './program-fingerprint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yintu-fingerprint-'));
  await put('src/pipeline/deep/a.ts', '1');
  await put('data/lexicon/places.tsv', '上海');
  await put('package-lock.json', '{}');
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const fingerprint = () => programFingerprint(pathToFileURL(`${folder}/`));

it.each([
  ['code', 'src/pipeline/deep/a.ts'],
  ['a new file', 'src/schema/b.ts'],
  ['the lexicon', 'data/lexicon/places.tsv'],
  ['the model', 'public/model/lac.onnx'],
  ['a dependency', 'package-lock.json'],
])('changes with %s', async (_, path) => {
  const before = await fingerprint();
  await put(path, '2');
  expect(await fingerprint()).not.toBe(before);
});

it.each([
  'src/pipeline/deep/a.test.ts',
  'src/pipeline/cases/x/article.md',
  'src/app/app.tsx',
  'public/graph.json',
])('does not change with %s', async (path) => {
  const before = await fingerprint();
  await put(path, '2');
  expect(await fingerprint()).toBe(before);
});
