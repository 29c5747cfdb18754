import { describe, expect, it } from 'vitest';
import { readText } from './read-article.ts';

const PARAGRAPH = '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。';
const read = (...lines: string[]) => {
  const { article } = readText(
    'a.txt',
    'a.txt',
    [...lines, PARAGRAPH, PARAGRAPH.replace('今年', '去年')].join('\n'),
  );
  if (article === null) throw new Error('not read');
  return article;
};

describe('title', () => {
  it.each([
    ['广州再迎23个重大项目_广东频道', '广州再迎23个重大项目'],
    ['上海出台新政策_新浪财经_新浪网', '上海出台新政策'],
    ['上海出台新政策 | 财新', '上海出台新政策'],
    ['上海出台新政策-新华网', '上海出台新政策'],
    ['上海出台新政策 - 人民网', '上海出台新政策'],
    ['长三角一体化：上海-杭州线开通', '长三角一体化：上海-杭州线开通'],
    ['投资不过山海关？万科闯关东 450亿投向大连', '投资不过山海关？万科闯关东 450亿投向大连'],
  ])('of "%s"', (line, title) => {
    const article = read(line);
    expect(article.title).toBe(title);
    expect(article.text.slice(article.titleSpan?.start, article.titleSpan?.end)).toBe(title);
  });

  it('is the first sentence of a text without a headline', () => {
    const article = read(PARAGRAPH.repeat(3));
    expect(article.title).toBe(PARAGRAPH);
  });

  it('is the first heading of a Markdown text without front matter, marks excluded', () => {
    const { article } = readText('b.md', 'b.md', `\n![图](a.png)\n\n# **城市** 大脑\n\n${PARAGRAPH}\n`);
    expect(article?.title).toContain('城市');
    expect(article?.titleSpan?.start).toBe(article?.text.indexOf('城市'));
  });

  it('of a text with nothing but signs is its id', () => {
    expect(readText('符号.txt', '符号.txt', '***\n').article?.title).toBe('***');
    expect(readText('符号.md', '符号.md', '***\n').article?.title).toBe('符号');
  });
});

describe('byline', () => {
  it.each([
    [['标题在此', '钱童心'], '钱童心'],
    [['标题在此', '武子晔', '彭海斌', '武子晔'], '武子晔、彭海斌'],
    [['标题在此', '欧阳明 李四'], '欧阳明、李四'],
    [['标题在此', '记者 钱童心 北京报道'], '钱童心'],
    [['标题在此', '本报记者钱童心'], '钱童心'],
    [['标题在此', '文/钱童心'], '钱童心'],
    [['标题在此', '作者：钱童心 来源：某报'], '钱童心'],
    [['标题在此', '2019-02-25 22:13 来源：某报 记者：錢童心、王五'], '錢童心、王五'],
    [['标题在此', 'By Jane Doe'], 'Jane Doe'],
    [['标题在此', `（记者 钱童心）${PARAGRAPH}`], '钱童心'],
    [['标题在此', PARAGRAPH], null],
    [['标题在此', '华为', `华为发布了新芯片。${PARAGRAPH}这是华为今年的第二款。`], null],
    [['标题在此', '在恒大、万达纷纷投资后，', '万科', '近日宣布投资大连。'], null],
    [['标题在此', '记者注意到，项目已经开工。'], null],
  ])('of %j', (lines, byline) => {
    const article = read(...lines);
    expect(article.byline).toBe(byline);
    if (byline !== null)
      expect(article.text.slice(article.bylineSpan?.start)).toMatch(
        new RegExp(`^${byline.split('、')[0]}`, 'u'),
      );
    else expect(article.bylineSpan).toBeNull();
  });
});

describe('date', () => {
  it.each([
    [['标题在此', '2019年2月25日 22:13'], '2019-02-25'],
    [['标题在此', '来源：第一财经 2019-02-25'], '2019-02-25'],
    [['标题在此', '发布时间：2019/2/25'], '2019-02-25'],
    [['标题在此', '该公司于2018年5月3日发布了两款芯片产品，并将在今年投产新的生产线。'], null],
  ])('of %j', (lines, date) => {
    expect(read(...lines).publishedAt).toBe(date);
  });

  it("is the file name's where the text tells none", () => {
    expect(readText('2019-02-25-a.txt', 's', `标题\n${PARAGRAPH}`).article?.publishedAt).toBe('2019-02-25');
  });
});
