import { readdir, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-codes.ts';
import { setUpBuildWorld } from './build-world.testing.ts';
import { realFiles } from './real-files.ts';

const world = setUpBuildWorld();
const STORY = '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。\n';

describe('yintu build', () => {
  it('builds data/articles into public/graph.json, with the schema beside it', async () => {
    await world.put('data/articles/2019-01-01-a.md', `---\ntitle: 甲\n---\n${STORY}`);
    await world.put('data/articles/b.txt', STORY);
    expect(await world.build()).toBe(EXIT.done);
    expect(world.warned).toEqual([]);
    expect(await world.sources()).toEqual(['data/articles/2019-01-01-a.md', 'data/articles/b.txt']);
    const schema = JSON.parse(await readFile(world.path('public/graph.schema.json'), 'utf8'));
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(schema.properties.nodes.items.properties.attributes.properties.mentions.minItems).toBe(1);
    expect((await readdir(world.path('public'))).sort()).toEqual(['graph.json', 'graph.schema.json']);
  });

  it('says what it read, found, refused and wrote', async () => {
    await world.put('data/articles/a.txt', STORY);
    await world.build();
    expect(world.printed).toEqual([
      `Read   1 article, ${STORY.length} characters.`,
      'Found  1 entity: 1 location.',
      '       0 relations.',
      'Left   1 candidate out of the graph:',
      '       1 × mention: no surname',
      '       Each of them with its reason: --report FILE',
      'Wrote  public/graph.json (1 kB) in 1.3 s.',
    ]);
    expect(world.progress[0]).toBe('Loading the tagger');
  });

  it('takes files and folders, subfolders included, and writes where it is told', async () => {
    await world.put('news/z.md', STORY);
    await world.put('news/sub/b.TXT', STORY);
    await world.put('one.txt', STORY);
    expect(await world.build(['one.txt', 'news', 'one.txt', '--out', 'deep/er/g.json'])).toBe(EXIT.done);
    expect(await world.sources('deep/er/g.json')).toEqual(['one.txt', 'news/sub/b.TXT', 'news/z.md']);
  });

  it('gives the same bytes for the same articles, and tells nobody where they lie', async () => {
    await world.put('data/articles/a.txt', STORY);
    await world.build();
    const first = await readFile(world.path('public/graph.json'), 'utf8');
    await world.build([world.path('data/articles/')]);
    expect(await readFile(world.path('public/graph.json'), 'utf8')).toBe(first);
    await world.build([world.path('data/articles')], { folder: world.path('public'), files: realFiles });
    expect(await readFile(world.path('public/public/graph.json'), 'utf8')).not.toContain(world.folder);
    expect(await world.sources('public/public/graph.json')).toEqual(['articles/a.txt']);
  });

  it('writes the whole report as JSON', async () => {
    await world.put('data/articles/a.txt', `标题\n${STORY}`);
    await world.put('data/articles/empty.txt', '');
    await world.build(['--report', 'out/report.json']);
    const report = JSON.parse(await readFile(world.path('out/report.json'), 'utf8'));
    expect(report).toMatchObject({
      format: 'yintu-report',
      entities: { location: 1 },
      diagnostics: [{ code: 'empty-file', source: 'data/articles/empty.txt', place: null }],
      articles: [
        {
          article: 'a',
          title: '标题',
          refusedMentions: [{ text: '今年', refusedFor: 'no surname', place: { line: 2, column: 1 } }],
        },
      ],
    });
  });
});

describe('a place that cannot be written to', () => {
  beforeEach(() => world.put('data/articles/a.txt', STORY));

  it('is named before any work is done', async () => {
    await world.put('file', 'x');
    expect(await world.build(['--out', 'file/graph.json'])).toBe(EXIT.failed);
    expect(world.warned[0]).toContain('file/graph.json cannot be written');
    expect(await world.build(['--out', 'data'])).toBe(EXIT.failed);
    expect(world.warned[1]).toContain('is a folder');
    expect(world.runs).toBe(0);
  });
});

describe('the command line', () => {
  it.each([[['build', '--nonsense']], [['biuld']], [['build', '--out']]])(
    '%j is refused as usage',
    async (args) => {
      expect(await world.run(args)).toBe(EXIT.usage);
      expect(world.warned[0]).toMatch(/^error: /u);
      expect(world.runs).toBe(0);
    },
  );

  it('tells its exit codes in --help', async () => {
    expect(await world.run(['build', '--help'])).toBe(EXIT.done);
    expect(world.printed.join('\n')).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /u);
  });
});
