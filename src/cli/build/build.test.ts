import { readdir, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../exit-codes.ts';
import { reportDocumentSchema } from '../report/report-document.ts';
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
      '       1 × mention: lost to lexicon',
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
});

describe('--report', () => {
  it.each(['out/report.json', 'out/report.html', 'out/report'])(
    '%s is written as JSON and as a page',
    async (file) => {
      await world.put('data/articles/a.txt', `标题\n${STORY}`);
      await world.put('data/articles/empty.txt', '');
      expect(await world.build(['--report', file])).toBe(EXIT.incomplete);
      expect((await readdir(world.path('out'))).sort()).toEqual(['report.html', 'report.json']);
      expect(world.printed.slice(-2)).toEqual(['       out/report.json', '       out/report.html']);
      const report = reportDocumentSchema.parse(
        JSON.parse(await readFile(world.path('out/report.json'), 'utf8')),
      );
      expect(report).toMatchObject({
        entities: { location: 1 },
        diagnostics: [{ code: 'empty-file', source: 'data/articles/empty.txt', place: null }],
        articles: [
          {
            article: 'a',
            title: '标题',
            entities: [{ name: '上海' }],
            mentions: [{ text: '上海', place: { line: 2, column: 14 } }],
            refusedMentions: [{ text: '今年', refusedFor: 'overlap', place: { line: 2, column: 1 } }],
          },
        ],
      });
      const page = await readFile(world.path('out/report.html'), 'utf8');
      expect(page).toContain('data/articles/empty.txt');
      expect(page).toContain('>上海</a>');
    },
  );

  it('tells why nothing was read, and leaves the graph alone', async () => {
    await world.put('data/articles/empty.txt', '');
    expect(await world.build(['--report', 'report.html'])).toBe(EXIT.failed);
    expect(await readFile(world.path('report.html'), 'utf8')).toContain('没有读到文章。');
  });

  it.each([
    ['--out', 'x/same.json', '--report', 'x/same.html'],
    ['--out', 'x/graph.json', '--report', 'x/graph.schema.json'],
  ])('%s %s %s %s is refused: one would be written over the other', async (...args) => {
    await world.put('data/articles/a.txt', STORY);
    expect(await world.build(args)).toBe(EXIT.usage);
    expect(world.warned[0]).toContain('name another file with --report');
    expect(world.runs).toBe(0);
  });

  it('is named before any work is done if it cannot be written', async () => {
    await world.put('data/articles/a.txt', STORY);
    await world.put('out/report.html/x', '');
    expect(await world.build(['--report', 'out/report.json'])).toBe(EXIT.failed);
    expect(world.warned[0]).toContain('out/report.html is a folder');
    expect(world.runs).toBe(0);
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
