import { readdir, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { realTools } from '../../pipeline/real-tools.testing.ts';
import { type PipelineTools, runPipeline } from '../../pipeline/run-pipeline.ts';
import { EXIT } from '../exit-codes.ts';
import { setUpBuildWorld } from './build-world.testing.ts';
import type { BuildEffects } from './effects.ts';

const world = setUpBuildWorld();
const STORY = '商汤科技昨日与上海市政府签署合作协议。\n';

/** The real stages with the real tagger. */
const real: Partial<BuildEffects> = {
  loadTagger: async () => (await realTools()).tagger,
  readLexicons: async () => (await realTools()).lexicons,
  runPipeline,
};
const names = async () => (await world.graph()).nodes.map((node) => node.attributes.name);

describe('data/curation.yaml', () => {
  beforeEach(() => world.put('data/articles/a.txt', STORY));

  it('is applied if it is there, and told of in the report', async () => {
    await world.put(
      'data/curation.yaml',
      '- rename: { entity: organisation 商汤科技, to: 商汤集团 }\n- drop: { entity: person 无名 }\n  why: so\n',
    );
    expect(await world.build(['--report', 'report.json'], real)).toBe(EXIT.done);
    expect(await names()).toContain('商汤集团');
    expect(world.warned).toEqual([
      'warning: data/curation.yaml:2: “drop person 无名” was not applied: no person has the name or alias 无名. Change it, or take it out.',
    ]);
    expect(world.printed).toContain('Edited 1 operation of the curation applied, 1 not.');
    const report = JSON.parse(await readFile(world.path('report.json'), 'utf8'));
    expect(report.curation).toEqual([
      {
        line: 1,
        operation: 'rename organisation 商汤科技 to 商汤集团',
        outcome: 'applied',
        why: null,
        because: null,
        effects: [],
      },
      {
        line: 2,
        operation: 'drop person 无名',
        outcome: 'not-applied',
        why: 'so',
        because: 'no person has the name or alias 无名',
        effects: [],
      },
    ]);
    expect(report.diagnostics).toMatchObject([
      { code: 'curation-not-applied', source: 'data/curation.yaml', line: 2 },
    ]);
  });

  it('puts what people add into the graph as theirs', async () => {
    await world.put(
      'data/curation.yaml',
      `- add: { alias: 商汤, entity: organisation 商汤科技, article: a, quote: 商汤科技昨日 }
- add:
    relation: { type: recommends_to, source: organisation 商汤, target: organisation 上海市政府 }
    article: a
    quote: 商汤科技昨日与上海市政府
`,
    );
    expect(await world.build([], real)).toBe(EXIT.done);
    const { nodes, edges } = await world.graph();
    expect(nodes.find(({ key }) => key === 'organisation/商汤科技')?.attributes.aliases).toEqual([
      { text: '商汤', because: 'curation', evidence: { article: 'a', start: 0, end: 6 } },
    ]);
    const added = edges.find(({ attributes }) => attributes.type === 'recommends_to');
    expect(added?.attributes.evidence).toEqual([
      {
        article: 'a',
        start: 0,
        end: 12,
        source: { start: 0, end: 4 },
        target: { start: 7, end: 12 },
        triggers: [],
        rule: 'curation',
        status: 'actual',
        date: null,
      },
    ]);
  });

  it('is left alone with --no-curation, and another is taken with --curation', async () => {
    await world.put('data/curation.yaml', '- rename: { entity: organisation 商汤科技, to: 商汤集团 }\n');
    await world.put('other.yaml', '- rename: { entity: organisation 商汤科技, to: 商汤公司 }\n');
    await world.build(['--no-curation'], real);
    expect(await names()).toContain('商汤科技');
    await world.build(['--curation', 'other.yaml'], real);
    expect(await names()).toContain('商汤公司');
  });

  it('counts among the inputs', async () => {
    const again = () => world.build(['--if-changed']);
    await again();
    await world.put('data/curation.yaml', '- drop: { entity: person 无名 }\n');
    await again();
    await again();
    expect(world.runs).toBe(2);
    await world.build(['--if-changed', '--no-curation']);
    expect(world.runs).toBe(3);
  });
});

describe('a curation that cannot hold', () => {
  const old = '{"old":"graph"}';
  beforeEach(async () => {
    await world.put('data/articles/a.txt', STORY);
    await world.put('public/graph.json', old);
  });
  /** Nothing is read by the tagger: the build stops before. */
  const unread: Partial<BuildEffects> = {
    runPipeline: (sources, tools: PipelineTools) => runPipeline(sources, tools),
  };
  const expectStopped = async (...lines: string[]) => {
    expect(world.warned.slice(0, -1)).toEqual(lines.map((line) => expect.stringContaining(line)));
    expect(world.warned.at(-1)).toContain('nothing was written to public/graph.json');
    expect(await readFile(world.path('public/graph.json'), 'utf8')).toBe(old);
    expect(await readdir(world.path('public'))).toEqual(['graph.json']);
  };

  it('stops the build at a quote that is not verbatim', async () => {
    await world.put(
      'data/curation.yaml',
      '# added\n- add: { entity: person 徐立, article: a, quote: 商汤科技的徐立 }\n',
    );
    expect(await world.build([], unread)).toBe(EXIT.failed);
    await expectStopped(
      'error: data/curation.yaml:2: The quote “商汤科技的徐立” does not stand in article a (data/articles/a.txt). Copy the quote',
    );
    expect(world.warned.at(-1)).toContain('--no-curation');
  });

  it('stops the build at an operation or key that is not known', async () => {
    await world.put('data/curation.yaml', '- renmae: {}\n- drop: { entity: person 甲, form: 乙 }\n');
    expect(await world.build([], unread)).toBe(EXIT.failed);
    await expectStopped(
      'error: data/curation.yaml:1: "renmae" is no operation',
      'error: data/curation.yaml:2: "form" is no key of "drop"; it takes entity, mention',
    );
  });

  it('stops the build if the file cannot be read, or is named and not there', async () => {
    await world.put('data/curation.yaml', Uint8Array.of(0xd4, 0xc6, 0xc1, 0xeb));
    expect(await world.build([], unread)).toBe(EXIT.failed);
    expect(world.warned).toEqual([
      expect.stringContaining('data/curation.yaml cannot be read: it is not in UTF-8'),
    ]);
    expect(await world.build(['--curation', 'gone.yaml'], unread)).toBe(EXIT.failed);
    expect(world.warned[1]).toContain('gone.yaml cannot be read: it does not exist');
    expect(await readFile(world.path('public/graph.json'), 'utf8')).toBe(old);
  });
});
