import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-codes.ts';
import { setUpBuildWorld } from './build-world.testing.ts';
import type { BuildEffects } from './effects.ts';

const world = setUpBuildWorld();
const STORY = '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。\n';

describe('--if-changed', () => {
  beforeEach(() => world.put('data/articles/a.txt', STORY));
  const again = (changes: Partial<BuildEffects> = {}) => world.build(['--if-changed'], changes);

  it('builds once for the same inputs', async () => {
    expect(await again()).toBe(EXIT.done);
    expect(await again()).toBe(EXIT.done);
    expect(world.runs).toBe(1);
    expect(world.printed.at(-1)).toBe('public/graph.json is up to date.');
    await world.build();
    expect(world.runs).toBe(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an article changed', () => world.put('data/articles/a.txt', `${STORY}。`)],
    ['an article was added', () => world.put('data/articles/b.txt', STORY)],
    [
      'an article was renamed',
      () => rename(world.path('data/articles/a.txt'), world.path('data/articles/c.txt')),
    ],
    ['the graph was changed', () => world.put('public/graph.json', '{}')],
    ['the graph is gone', () => rm(world.path('public/graph.json'))],
    [
      'the record is damaged',
      async () => {
        const cache = world.path('node_modules/.cache/yintu');
        for (const name of await readdir(cache)) await writeFile(join(cache, name), '{');
      },
    ],
  ])('builds again when %s', async (_, change) => {
    await again();
    await change();
    await again();
    expect(world.runs).toBe(2);
  });

  it('builds again when the program changed', async () => {
    await again();
    await again({ programFingerprint: async () => 'program 2' });
    expect(world.runs).toBe(2);
  });

  it('says again what was left out', async () => {
    await world.put('data/articles/empty.txt', '');
    expect(await again()).toBe(EXIT.incomplete);
    const said = world.warned[0];
    world.warned = [];
    expect(await again()).toBe(EXIT.incomplete);
    expect(world.runs).toBe(1);
    expect(world.warned).toEqual([said]);
  });
});
