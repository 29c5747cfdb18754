import { mkdir, symlink } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeLegacy } from '../../pipeline/articles/encode-legacy.testing.ts';
import { EXIT } from '../exit-codes.ts';
import { setUpBuildWorld } from './build-world.testing.ts';
import type { Files } from './effects.ts';
import { realFiles } from './real-files.ts';

const world = setUpBuildWorld();
const STORY = '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。\n';
const TRADITIONAL =
  '政府宣布撥款發展創新科技，當中一部分與香港的公司有關，有輿論擔心巨額撥款會令公司變得獨大。\n';

describe('bad input is named, the rest is built', () => {
  beforeEach(() => world.put('data/articles/good.txt', STORY));

  const leftOut: [string, string, string | Uint8Array, string][] = [
    ['an empty file', 'empty.txt', '', 'empty'],
    ['a picture', 'photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'PNG'],
    ['a Word file', 'text.docx', 'PK', 'save the article as .md or .txt'],
    ['a second article with the same id', 'sub/good.md', STORY, 'same id "good"'],
  ];
  it.each(leftOut)('%s', async (_, name, content, words) => {
    await world.put(`data/articles/${name}`, content);
    expect(await world.build()).toBe(EXIT.incomplete);
    expect(world.warned[0]).toMatch(new RegExp(`^error: data/articles/${name}: `, 'u'));
    expect(world.warned[0]).toContain(words);
    expect(world.warned.at(-1)).toBe('1 input left out; see above.');
    expect(await world.sources()).toEqual(['data/articles/good.txt']);
  });

  it.each([
    ['Big5', encodeLegacy(TRADITIONAL, 'big5')],
    ['GB18030', encodeLegacy(STORY, 'gb18030')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(STORY, (c) => c.charCodeAt(0)).buffer),
      ]),
    ],
  ])('%s is read, and said so', async (encoding, content) => {
    await world.put('data/articles/old.txt', content);
    expect(await world.build()).toBe(EXIT.done);
    expect(world.warned).toHaveLength(1);
    expect(world.warned[0]).toMatch(new RegExp(`^note: data/articles/old.txt: Read as ${encoding}`, 'u'));
    expect((await world.graph()).attributes.articles[1]?.text).toBe(
      encoding === 'Big5' ? TRADITIONAL : STORY,
    );
  });

  it('broken front matter is pointed at, and its article read', async () => {
    await world.put('data/articles/broken.md', `---\ntitle: 甲\ntags: [a\n---\n${STORY}`);
    expect(await world.build()).toBe(EXIT.done);
    expect(world.warned[0]).toMatch(
      /^warning: data\/articles\/broken\.md:\d:\d+: The front matter is broken in line \d/u,
    );
    expect(await world.sources()).toContain('data/articles/broken.md');
  });

  it('a missing path, an unknown ending and an empty folder are named as given', async () => {
    await mkdir(world.path('nothing'));
    await world.put('table.csv', 'a,b');
    expect(await world.build(['gone.md', 'nothing', 'table.csv', 'data/articles'])).toBe(EXIT.incomplete);
    expect(world.warned.map((line) => line.split(':', 2).join(':'))).toEqual([
      'error: gone.md',
      'error: nothing',
      'error: table.csv',
      '3 inputs left out; see above.',
    ]);
  });

  it('a picture beside the articles is passed over with a word, hidden files without', async () => {
    await world.put('data/articles/photo.jpg', 'x');
    await world.put('data/articles/.draft.md', STORY);
    expect(await world.build()).toBe(EXIT.done);
    expect(world.warned).toEqual([
      'note: data/articles/photo.jpg: Only .md and .txt are read; this file was passed over.',
    ]);
  });

  it('a folder or file that this user may not read', async () => {
    await world.put('data/articles/locked/x.md', STORY);
    await world.put('data/articles/secret.md', STORY);
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const files: Files = {
      ...realFiles,
      list: (path) => (path.endsWith('locked') ? Promise.reject(denied) : realFiles.list(path)),
      read: (path) => (path.endsWith('secret.md') ? Promise.reject(denied) : realFiles.read(path)),
    };
    expect(await world.build([], { files })).toBe(EXIT.incomplete);
    expect(world.warned.slice(0, 2)).toEqual([
      'error: data/articles/locked: The folder cannot be read: this user has no permission. What is in it was left out.',
      'error: data/articles/secret.md: The file cannot be read: this user has no permission. It was left out.',
    ]);
  });

  it('folders that link to one another are read once', async () => {
    await symlink(world.path('data/articles'), world.path('data/articles/again'));
    expect(await world.build()).toBe(EXIT.done);
    expect(await world.sources()).toEqual(['data/articles/good.txt']);
  });
});
