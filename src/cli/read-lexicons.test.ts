import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CliError } from './cli-error.ts';
import { readLexicons } from './read-lexicons.ts';

it('reads the tables and word lists of a folder by name, nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yintu-lexicon-'));
  try {
    for (const name of ['titles.txt', 'places.tsv', 'README.md', '地 名#1.tsv'])
      await writeFile(join(folder, name), name);
    const lexicons = await readLexicons(pathToFileURL(`${folder}/`));
    expect([...lexicons]).toEqual(['places.tsv', 'titles.txt', '地 名#1.tsv'].map((name) => [name, name]));
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('finds the lexicon of the project wherever it is run', async () => {
  expect((await readLexicons()).get('organisations.tsv')).toContain('\t');
});

it('holds every name once, in rows of the right width', async () => {
  const lexicons = await readLexicons();
  const rows = (file: string) =>
    (lexicons.get(file) ?? '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const files = ['organisations.tsv', 'places.tsv', 'policies.tsv', 'technologies.tsv'];
  const entries = files.flatMap(rows);
  const ambiguous = rows('ambiguous.tsv');
  expect([
    ...entries.filter((row) => row.length !== 4),
    ...ambiguous.filter((row) => row.length !== 5),
  ]).toEqual([]);
  const names = [
    ...entries.flatMap(([name = '', aliases = '']) => [
      name,
      ...aliases.split('|').filter((alias) => alias !== ''),
    ]),
    ...ambiguous.map(([name = '']) => name),
  ];
  expect(names.length).toBeGreaterThan(1000);
  const once = new Set<string>();
  expect(names.filter((name) => once.size === once.add(name).size)).toEqual([]);
});

it('says which folder is missing', async () => {
  const missing = readLexicons(new URL('no-such-folder/', import.meta.url));
  await expect(missing).rejects.toThrow(CliError);
  await expect(missing).rejects.toThrow('data/lexicon/ cannot be read: it does not exist');
});
