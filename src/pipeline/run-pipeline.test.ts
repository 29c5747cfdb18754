import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseGraph } from '../schema/parse-graph.ts';
import { realTools } from './real-tools.testing.ts';
import { type PipelineTools, runPipeline } from './run-pipeline.ts';

let tools: PipelineTools;
beforeAll(async () => {
  tools = await realTools();
});

const source = (name: string, text: string) => ({
  name,
  source: name,
  bytes: new TextEncoder().encode(text),
});
const STORY = '城市新闻\n\n商汤科技与上海市政府签订战略合作协议。寒武纪去年入驻临港。\n';

/** Text that tries the rules: names, marks that never close, markup, and anything at all. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '上海',
      'IBM',
      '公司',
      '与',
      '、',
      '（',
      '）',
      '下称',
      '“',
      '《',
      '合作',
      '投资',
      '\n',
      '。',
      '，',
      '的',
      '王',
      '𠮷',
      '<b>',
      '\ud83d',
      '\u200f',
      '2018年',
      '将',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 120,
});

// The real tagger reads every text here, some of them very long, on machines that may be busy.
describe('runPipeline', { timeout: 120_000 }, () => {
  it('keeps the contract and every span exact for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(awkward, { minLength: 8, maxLength: 8 }), async (texts) => {
        const sources = texts.map((text, index) => source(`${index}.txt`, `${text}。`));
        const { document } = await runPipeline(sources, tools);
        if (document === null) return;
        expect(parseGraph(JSON.stringify(document)).ok).toBe(true);
        const textOf = new Map(document.attributes.articles.map(({ id, text }) => [id, text]));
        for (const { attributes } of document.nodes) {
          for (const { evidence } of attributes.aliases)
            if (evidence !== undefined)
              expect(textOf.get(evidence.article)?.slice(evidence.start, evidence.end)).toMatch(
                /^\S.*[)）]$/su,
              );
          for (const { article, start, end } of attributes.mentions) {
            const quote = textOf.get(article)?.slice(start, end) ?? '';
            expect(quote.trim()).not.toBe('');
            expect(quote).toBe(quote.trim());
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('makes the same bytes of the same articles, in whatever order they come', async () => {
    const one = source('b.txt', STORY);
    const other = source('a.txt', '另一条\n\n微软与IBM达成合作。\n');
    const first = await runPipeline([one, other], tools);
    const second = await runPipeline([other, one], tools);
    expect(JSON.stringify(second.document)).toBe(JSON.stringify(first.document));
  });

  it('reads a line of 100,000 characters', async () => {
    const { document } = await runPipeline(
      [source('long.txt', `${'商汤科技与上海市政府合作，'.repeat(7700)}。`)],
      tools,
    );
    expect(document?.nodes.map(({ attributes }) => attributes.name)).toContain('商汤科技');
  });

  it('says so when an article names nobody, and goes on with the others', async () => {
    const { document, diagnostics } = await runPipeline(
      [source('empty-ish.txt', '今天天气很好。'), source('b.txt', STORY)],
      tools,
    );
    expect(diagnostics).toMatchObject([{ code: 'no-entity', source: 'empty-ish.txt' }]);
    expect(document?.nodes.length).toBeGreaterThan(0);
  });

  it('leaves out what cannot be read, names it, and has no document if nothing can', async () => {
    const png = {
      name: 'a.txt',
      source: 'a.txt',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    };
    const { document, diagnostics } = await runPipeline([png], tools);
    expect(document).toBeNull();
    expect(diagnostics[0]).toMatchObject({ severity: 'error', source: 'a.txt' });
  });

  it('takes hostile input without its patterns running wild', async () => {
    const hostile = [
      '（'.repeat(5000),
      '“'.repeat(5000),
      '、'.repeat(5000),
      '上海'.repeat(3000),
      '副'.repeat(5000),
      'A '.repeat(3000),
      '的'.repeat(6000),
      '上海市的企业'.repeat(1000),
    ];
    const { document } = await runPipeline(
      hostile.map((text, index) => source(`h${index}.txt`, `${text}董事长`)),
      tools,
    );
    expect(document).not.toBeNull();
  });
});
