import { readdir, readFile, rm } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { findShanghai, setUpBuildWorld } from './build-world.testing.ts';
import type { Files } from './effects.ts';
import { realFiles } from './real-files.ts';

const world = setUpBuildWorld();
const STORY = '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。\n';

describe('what was built before is not lost', () => {
  const old = '{"old":"graph"}';
  beforeEach(async () => {
    await world.put('data/articles/a.txt', STORY);
    await world.put('public/graph.json', old);
  });
  const unchanged = async () => {
    expect(await readFile(world.path('public/graph.json'), 'utf8')).toBe(old);
    expect(await readdir(world.path('public'))).toEqual(['graph.json']);
  };

  it('when no article can be read', async () => {
    await world.put('data/articles/a.txt', '');
    expect(await world.build()).toBe(EXIT.failed);
    expect(world.warned).toEqual([
      expect.stringContaining('data/articles/a.txt: The file is empty'),
      expect.stringContaining('nothing was written to public/graph.json'),
    ]);
    await unchanged();
  });

  it('when there is no article', async () => {
    await rm(world.path('data'), { recursive: true });
    expect(await world.build()).toBe(EXIT.failed);
    expect(world.warned[0]).toContain('data/articles');
    expect(world.runs).toBe(0);
    await unchanged();
  });

  it('when the result breaks the contract', async () => {
    const runPipeline = async (sources: readonly ArticleSource[]) => {
      const result = await findShanghai(sources);
      const [node] = result.document?.nodes ?? [];
      if (node?.attributes.mentions[0]) node.attributes.mentions[0].end = 9999;
      return result;
    };
    expect(await world.build([], { runPipeline })).toBe(EXIT.failed);
    expect(world.warned.join('\n')).toContain('9999');
    await unchanged();
  });

  it('when the pipeline or the tagger fails', async () => {
    expect(await world.build([], { runPipeline: () => Promise.reject(new Error('a fault')) })).toBe(
      EXIT.failed,
    );
    expect(world.warned.join('\n')).toContain('a fault');
    const loadTagger = () => Promise.reject(new CliError('The model is missing.'));
    expect(await world.build([], { loadTagger })).toBe(EXIT.failed);
    expect(world.warned.at(-1)).toBe('error: The model is missing.');
    await unchanged();
  });

  it('when writing stops half way', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const files: Files = {
      ...realFiles,
      write: async (path, text) => {
        await realFiles.write(path, text.slice(0, 10));
        if (text !== '') throw full;
      },
    };
    expect(await world.build([], { files })).toBe(EXIT.failed);
    expect(world.warned.at(-1)).toContain('the disk is full');
    await unchanged();
  });
});
