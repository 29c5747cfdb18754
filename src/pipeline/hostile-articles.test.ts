import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphDocument } from '../schema/graph-document.ts';
import { parseGraph } from '../schema/parse-graph.ts';
import type { Tagger, Token } from './mentions/tagger/token.ts';
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

/** Tags of words that the rules tell apart. */
const TAGS = 'n v ORG PER LOC nz d p TIME nt a vn nr m u c nw r ns f'.split(' ');

/** Costs next to nothing, so that the time is the rules'; what it tags is wild, and the same for the same text. */
const wildTagger: Tagger = {
  tag: (sentences) => Promise.resolve(sentences.map(wildTokens)),
  project: (sentences, { labels }) =>
    Promise.resolve(
      sentences.map((sentence) => ({
        tokens: wildTokens(sentence),
        scores: Float32Array.from({ length: sentence.length * labels }, (_, index) => (index % 7) - 3),
      })),
    ),
};

function wildTokens(sentence: string): Token[] {
  return [...sentence.matchAll(/[A-Za-z]{1,12}|\d{1,8}|[一-鿿]{1,3}|.|\s/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    tag: wildTag(text, index),
  }));
}

function wildTag(text: string, index: number): string {
  if (/^[一-鿿]/u.test(text)) return TAGS[(index + text.charCodeAt(0)) % TAGS.length] ?? 'n';
  return /^\w/u.test(text) ? 'xc' : 'w';
}

/** The words and marks that the rules look for. */
const vocabulary = fc.constantFrom(
  ...(
    '云岭科技 云岭科技有限公司 滨海市 上海 中国 中美 美国 林静 王建国 IBM AT&T Foo B.V. Apollo 5G EyeQ4 公司 集团 旗下 子公司 大学 ' +
    '研究院 实验室 规划 条例 平台 芯片 项目 基金 二期 董事长 副总裁 兼 记者 书记 省委 市长 先生 、 ， 。 ； ： “ ” 「 」 《 》 （ ） ( ) " \' ' +
    '| / — - · 等 等企业 等技术 以下简称 下称 简称 的 与 和 及 由 向 在 对 于 将 已 未 不 签署 战略合作协议 投资 收购 持有 发布 推出 研发 担任 出任 ' +
    '成立 入驻 位于 表示 称 宣布 据悉 该公司 双方 他 其 它们 两家公司 一家 2018年 3月5日 去年 10亿元 51% 100多家 人工智能 新能源 # * [ ] ![]( \n \n\n'
  ).split(' '),
);
const anything = fc.oneof(
  { weight: 12, arbitrary: vocabulary },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ud83d', '\udc00', '𠮷', '👩‍💻', '\u200b', '\u0000', '\u202e', '　', '\r'),
  },
);
const article = fc.array(anything, { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join(''));

function expectSound(document: GraphDocument): void {
  expect(parseGraph(JSON.stringify(document)).ok).toBe(true);
  const textOf = new Map(document.attributes.articles.map(({ id, text }) => [id, text]));
  for (const { attributes } of document.nodes)
    for (const { article: id, start, end } of attributes.mentions) {
      const quote = textOf.get(id)?.slice(start, end) ?? '';
      expect(quote).not.toBe('');
      expect(quote).toBe(quote.trim());
      expect(quote).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
}

describe('runPipeline on articles made of the words that its rules look for', { timeout: 120_000 }, () => {
  it.each(['the real tagger', 'a wild one'])(
    'keeps the contract and every span exact, with %s',
    async (name) => {
      const tagger = name === 'a wild one' ? wildTagger : tools.tagger;
      await fc.assert(
        fc.asyncProperty(fc.array(article, { minLength: 4, maxLength: 4 }), async (texts) => {
          const sources = texts.map((text, index) =>
            source(index % 2 === 0 ? `${index}.md` : `${index}.txt`, text),
          );
          const { document } = await runPipeline(sources, { ...tools, tagger });
          if (document !== null) expectSound(document);
        }),
        { numRuns: 15 },
      );
    },
  );

  it('makes the same bytes of the same articles twice, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 3, maxLength: 3 }), async (texts) => {
        const sources = texts.map((text, index) => source(`${index}.txt`, text));
        const [first, second] = [
          await runPipeline(sources, { ...tools, tagger: wildTagger }),
          await runPipeline([...sources].reverse(), { ...tools, tagger: wildTagger }),
        ];
        expect(JSON.stringify(second.document)).toBe(JSON.stringify(first.document));
      }),
      { numRuns: 15 },
    );
  });

  it('reads 100,000 characters on one line without an end of a sentence', async () => {
    const line = '林静说云岭科技与IBM在滨海市合作《某规划》、'.repeat(4400);
    const { document } = await runPipeline([source('long.txt', line)], { ...tools, tagger: wildTagger });
    if (document === null) throw new Error('nothing was read');
    expectSound(document);
  });
});

/** UTF-16 units. */
const LENGTH = 16_000;
const MOST_GROWTH = 3;

describe('the time that the rules take', { timeout: 120_000 }, () => {
  const seconds = async (text: string) => {
    const before = process.cpuUsage();
    await runPipeline([source('a.txt', `云岭科技上市\n\n${text}`)], { ...tools, tagger: wildTagger });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  it.each(
    '《|“|"|（|(|、|的|公司|A |1|甲、|旗下|副|上海|林静|董事长|人工智能|云岭科技有限公司|IBM、|# |甲\n\n|。|该公司|“云岭”|记者 '.split(
      '|',
    ),
  )('grows in line with runs of %j', async (run) => {
    const text = (length: number) => run.repeat(Math.ceil(length / run.length));
    const growth: number[] = [];
    // Once is enough: a busy machine only ever adds to the time.
    for (let again = 0; again < 3 && (growth.length === 0 || Math.min(...growth) > MOST_GROWTH); again += 1) {
      const half = await seconds(text(LENGTH / 2));
      growth.push((await seconds(text(LENGTH))) / half);
    }
    expect(Math.min(...growth)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
