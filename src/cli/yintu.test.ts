import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseGraph } from '../schema/parse-graph.ts';
import { EXIT } from './exit-codes.ts';

const PROGRAM = fileURLToPath(new URL('yintu.ts', import.meta.url));
const LOADER = import.meta.resolve('tsx');
const ARTICLE = fileURLToPath(
  new URL('../../data/articles/2019-02-25-shanghai-city-brain.md', import.meta.url),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yintu-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The program in a process of its own, with the real tagger and pipeline, run in the temporary folder. */
function yintu(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', LOADER, PROGRAM, ...args], { cwd: folder }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

it('builds a folder with good and bad files in it, in plain lines, and ends with 1', {
  timeout: 60_000,
}, async () => {
  const articles = join(folder, 'data/articles');
  await mkdir(join(articles, 'more'), { recursive: true });
  const text = await readFile(ARTICLE);
  await writeFile(join(articles, 'shanghai.md'), text);
  await writeFile(join(articles, 'more/shanghai.md'), text);
  await writeFile(join(articles, 'empty.txt'), '');
  await writeFile(join(articles, 'photo.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  await writeFile(join(articles, 'nothing.txt'), '唉！\n怎么会这样呢？\n');

  const { code, out, err } = await yintu('build');
  expect(code).toBe(EXIT.incomplete);
  expect(err).toContain('error: data/articles/empty.txt: ');
  expect(err).toContain('error: data/articles/photo.txt: ');
  expect(err).toMatch(/error: data\/articles\/shanghai\.md: .*same id.*data\/articles\/more\/shanghai\.md/u);
  expect(err).toContain('warning: data/articles/nothing.txt: ');
  expect(out).toMatch(/^Read {3}2 articles/u);
  expect(`${out}${err}`).not.toContain('\u001b');

  const parsed = parseGraph(await readFile(join(folder, 'public/graph.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  expect(parsed.document.nodes.map((node) => node.attributes.name)).toContain('张江人工智能岛');
  expect(parsed.document.edges.length).toBeGreaterThan(0);
});

it('refuses a wrong command line with 2 and a folder that is not there with 3', {
  timeout: 60_000,
}, async () => {
  const [wrong, missing] = await Promise.all([yintu('build', '--nonsense'), yintu('build', 'nowhere')]);
  expect(wrong).toMatchObject({ code: EXIT.usage, out: '' });
  expect(missing).toMatchObject({ code: EXIT.failed, out: '' });
  expect(missing.err).toMatch(/^error: nowhere: There is no such file or folder/u);
});
