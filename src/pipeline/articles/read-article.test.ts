import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { articleId, readArticle, readText } from './read-article.ts';

const FILE = '2019-02-25-shanghai-city-brain.md';
const bytes = readFileSync(new URL(`../../../data/articles/${FILE}`, import.meta.url));

function read(name: string, text: string): Article {
  const { article } = readText(name, name, text);
  if (article === null) throw new Error('not read');
  return article;
}
const quotes = (article: Article) =>
  article.sentences.map(({ start, end }) => article.text.slice(start, end));

describe('the article of 2019-02-25', () => {
  const { article, diagnostics } = readArticle({ name: FILE, source: `data/articles/${FILE}`, bytes });
  if (article === null) throw new Error('not read');
  const slice = (range: { start: number; end: number } | null) =>
    article.text.slice(range?.start, range?.end);

  it('has its head read', () => {
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      id: '2019-02-25-shanghai-city-brain',
      title: '全球科技巨头争相落户AI助力上海构建“城市大脑”',
      byline: '钱童心',
      publishedAt: '2019-02-25',
      sha256: 'c21a64a199d02afd675b536d51345798a0495a31f1a0cd65bfa4105bb729a04f',
    });
    expect(slice(article.titleSpan)).toBe(article.title);
    expect(slice(article.bylineSpan)).toBe('钱童心');
  });

  it('has the lead that stands twice beside the story once, and in it once', () => {
    const leads = article.sentences.filter((sentence) =>
      slice(sentence).startsWith('2017年以来，上海出台了'),
    );
    expect(leads.map((sentence) => sentence.aside)).toEqual(['repeated', null]);
  });

  it('leaves out the teasers at its end and the front matter', () => {
    const reasons = article.furniture.map((piece) => piece.because);
    expect(reasons).toEqual(['front-matter', 'front-matter', 'teaser', 'teaser', 'teaser', 'teaser']);
    expect(slice(article.sentences[article.sentences.length - 1] ?? null)).toBe(
      '同时也意味着，很多智能化技术有了应用场景，将带动更多的后续创新。',
    );
  });

  it('counts paragraphs in reading order', () => {
    const quoted = article.sentences.filter(
      (s) => slice(s).includes('浦东的发展') || slice(s).includes('区长管小军称'),
    );
    expect(new Set(quoted.map((sentence) => sentence.paragraph)).size).toBe(1);
    expect(article.sentences[0]).toMatchObject({ paragraph: 0, aside: null });
  });
});

describe('sentences over line breaks', () => {
  it('joins a name that a page has set on a line of its own', () => {
    const text =
      '标题\n在恒大、万达等房企纷纷投资东北后，\n万科\n近日宣布拟在\n大连\n投资450亿元。\n马化腾\n表示，将开展合作。\n改善营商环境\n多年来，环境一直被诟病。';
    expect(quotes(read('a.txt', text))).toEqual([
      '标题',
      '在恒大、万达等房企纷纷投资东北后，\n万科\n近日宣布拟在\n大连\n投资450亿元。',
      '马化腾\n表示，将开展合作。',
      '改善营商环境',
      '多年来，环境一直被诟病。',
    ]);
  });

  it('joins lines of a text that is broken at a fixed width', () => {
    const story =
      '今年一月十七日，这家公司的上海总部及研发大楼在新建的岛上启用，成为该区域建成后的首家进驻公司。人工智能和云计算等前沿技术将在这里生根落地，未来还将有更多的重点项目陆续开张。';
    const wrapped = story.match(/.{1,17}/gu)?.join('\n') ?? '';
    const found = quotes(read('a.txt', `标题\n\n${wrapped}\n\n第二段在此。`));
    expect(found.map((quote) => quote.replaceAll('\n', ''))).toEqual([
      '标题',
      ...(story.match(/[^。]+。/gu) ?? []),
      '第二段在此。',
    ]);
  });

  it('does not join a heading to what follows it', () => {
    const text = '# 标题\n\n## 多项目深度参与，建设湾区\n\n万科\n\n广州高新区位于湾区的湾顶。';
    expect(quotes(read('a.md', text))).toEqual([
      '标题',
      '多项目深度参与，建设湾区',
      '万科',
      '广州高新区位于湾区的湾顶。',
    ]);
  });
});

describe('readArticle', () => {
  it.each([
    ['a.md', 'a'],
    ['sub/2019.01.02 北京.txt', '2019.01.02 北京'],
    ['c:\\texts\\甲.md', '甲'],
    ['README', 'README'],
    ['.md', '.md'],
  ])('names %s %s', (name, id) => {
    expect(articleId(name)).toBe(id);
  });

  it('has no article where there is no text, and says why', () => {
    const result = readArticle({ name: 'a.md', source: 'data/a.md', bytes: new Uint8Array(0) });
    expect(result).toMatchObject({
      article: null,
      diagnostics: [{ code: 'empty-file', severity: 'error', source: 'data/a.md' }],
    });
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        '上海',
        '钱童心',
        '。',
        '，',
        '“',
        '”',
        '（',
        '）',
        '《',
        '》',
        '！',
        '；',
        '…',
        '.',
        '?',
        '"',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '\u3000',
        '😀',
        '\ud83d',
        '\ude00',
        '---\n',
        'title: ',
        '# ',
        '> ',
        '**',
        '[',
        '](',
        ')',
        '<!--',
        '-->',
        '2019-02-25',
        '记者 ',
        '来源：',
        '標籤：',
        '相关阅读',
        '_广东频道',
        '人工智能正在深入城市的核心，并逐渐成为掌控城市动脉的大脑。',
      ),
    },
  );
  const anyText = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

  function check(article: Article): void {
    const { text, normalised, sentences, furniture } = article;
    expect(normalised.length).toBe(text.length);
    let end = 0;
    let paragraph = 0;
    for (const sentence of sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(end);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
      for (const edge of [sentence.start, sentence.end]) expect(cutsPair(text, edge)).toBe(false);
      expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
      ({ end, paragraph } = sentence);
    }
    expect(end).toBeLessThanOrEqual(text.length);
    for (const piece of furniture) {
      expect(piece.end).toBeLessThanOrEqual(text.length);
      expect(sentences.some((s) => s.start < piece.end && piece.start < s.end)).toBe(false);
    }
    for (const range of [article.titleSpan, article.bylineSpan]) {
      if (range === null) continue;
      expect(range.start).toBeLessThan(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
      expect(cutsPair(text, range.start) || cutsPair(text, range.end)).toBe(false);
    }
  }
  const cutsPair = (text: string, at: number) =>
    /[\ud800-\udbff]$/u.test(text.slice(at - 1, at)) && /^[\udc00-\udfff]/u.test(text.slice(at, at + 1));

  it('sentences are in order, apart, within the text, and cut no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.md', 'a.txt'), (text, name) => check(read(name, text))),
      { numRuns: 500 },
    );
  });

  it('any bytes are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
        const { article, diagnostics } = readArticle({ name: 'a.txt', source: 'a.txt', bytes: raw });
        if (article === null) expect(diagnostics[0]?.severity).toBe('error');
        else check(article);
      }),
    );
  });

  it.each([
    '上海',
    'a ',
    '。',
    '"',
    '.',
    '(',
    '[',
    '<',
    '- ',
    '*',
    '_',
    '！”',
    '\u3000',
    '\n',
    '，\n',
    '記',
    '😀',
  ])('100,000 units of %j on end are read', (unit) => {
    const text = `标题\n${unit.repeat(100_000 / unit.length)}x`;
    for (const name of ['a.md', 'a.txt']) check(read(name, text));
  });
});
