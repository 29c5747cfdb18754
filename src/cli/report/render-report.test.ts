import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, hasClass, type ReadElement, readHtml, textOf } from './read-html.testing.ts';
import { renderReport } from './render-report.ts';
import type { ReportArticle, ReportDocument } from './report-document.ts';
import { sampleReport } from './sample-report.testing.ts';

const sample = sampleReport();
const page = readHtml(renderReport(sample.report, sample.texts));
const named = (root: ReadElement, name: string) => findAll(root, (element) => element.name === name);
const classed = (root: ReadElement, name: string) => findAll(root, (element) => hasClass(element, name));

/** What a reader of one language sees. */
function said(element: ReadElement | string, language: 'zh' | 'en' = 'zh'): string {
  if (typeof element === 'string') return element;
  if (hasClass(element, language === 'zh' ? 'en' : 'zh')) return '';
  return element.children.map((child) => said(child, language)).join('');
}

function rowsOf(root: ReadElement, language: 'zh' | 'en' = 'zh'): string[] {
  return named(root, 'tr').map((row) =>
    row.children
      .map((cell) => said(cell, language).replace(/\s+/gu, ' ').trim())
      .filter((cell) => cell !== '')
      .join(' | '),
  );
}

function part(name: string): ReadElement {
  const [found] = findAll(page, ({ attributes }) => attributes['id'] === `article-1-${name}`);
  if (found === undefined) throw new Error(`there is no part ${name}`);
  return found;
}

describe('the page of a report', () => {
  it('tells in Chinese what was kept and why', () => {
    expect(rowsOf(part('entities'))).toEqual([
      '名称 | 种类 | 别名与依据 | 提及与依据 | 首见',
      '云岭科技 | 机构 | 云岭 文中说明 第 4 行 | 4 名称末尾的用词 2 · 文中说明的简称 1 · 文中他处的同一名称 1 | 第 2 行',
      '李明远 | 人物 | 1 姓名前的职务 | 第 5 行',
      '滨海市 | 地点 | 1 词表 | 第 4 行',
    ]);
    expect(rowsOf(part('relations'))[1]).toBe(
      '云岭科技 | 位于 | 滨海市 | 状态计划中时间2025-03说话人李明远金额2亿元 | ' +
        '云岭科技（下称“云岭”）计划3月落户滨海市，投资2亿元。 第 4 行 · “位于”的句式 located_in/settle',
    );
    expect(rowsOf(part('facts'))[1]).toBe('云岭科技 | 员工 | 300人 | 云岭有员工300人 第 5 行');
  });

  it('tells in English what was not, and why', () => {
    expect(rowsOf(part('furniture'), 'en').slice(1)).toEqual([
      'front matter | nothing | line 1 | --- title:',
      'share bar | nothing | line 6 | 分享到：微信 微博',
    ]);
    expect(rowsOf(part('refused'), 'en')).toEqual([
      'words | as | proposed by | reason | place',
      '科技 | technology | tagging model | lost to 云岭科技 the word that ends it | line 4',
      '总裁 | person | tagging model | unlikely by what was learnt 12% | line 5',
      'from | relation | to | reason | source',
      '滨海市 | owns | 云岭科技 | these kinds cannot stand in this relationa pattern for “owns” owns/under | ' +
        '云岭科技（下称“云岭”）计划3月落户滨海市，投资2亿元。 line 4',
    ]);
  });

  it('marks the two ends of a relation and the words for it', () => {
    const marks = named(part('relations'), 'mark').map((mark) => [mark.attributes['class'], textOf(mark)]);
    expect(marks).toEqual([
      ['mention organisation', '云岭科技'],
      ['trigger', '落户'],
      ['mention location', '滨海市'],
    ]);
  });

  it('marks every mention in the text with its kind, its reason and a way to its entity', () => {
    const mentions = named(part('text'), 'a').filter((link) => hasClass(link, 'mention'));
    expect(mentions.map((link) => [textOf(link), link.attributes['class']])).toEqual([
      ['云岭科技', 'mention organisation because-name-head'],
      ['云岭科技', 'mention organisation because-name-head'],
      ['云岭', 'mention organisation because-declared-alias'],
      ['滨海市', 'mention location because-lexicon'],
      ['李明远', 'mention person because-title-before-name'],
      ['云岭', 'mention organisation because-consistency'],
    ]);
    expect(mentions[3]?.attributes['title']).toBe('地点 · 词表 | place · lexicon');
  });

  it('sets furniture back, with its reason', () => {
    const lines = classed(part('text'), 'furniture').map((line) => [line.attributes['class'], textOf(line)]);
    expect(lines).toEqual([
      ['furniture furniture-front-matter', '---\n'],
      ['furniture', 'title: '],
      ['furniture furniture-share-bar', '分享到：微信 微博\n'],
    ]);
  });

  it('names what is wrong with inputs where it belongs, and what came of the curation', () => {
    const [elsewhere, ofArticle] = classed(page, 'notices').map((notices) => said(notices).trim());
    expect(elsewhere).toContain('错误 news/empty.txt The file is empty.');
    expect(ofArticle).toContain('警告 news/yunling.md:2:1 The front matter is broken.');
    const [curation, joins] = classed(page, 'of-all');
    if (curation === undefined || joins === undefined) throw new Error('no curation, or no joins');
    expect(rowsOf(curation).slice(1)).toEqual([
      'drop person 王某 | 1 | 未执行 | no such entity',
      'rename organisation 云岭 to 云岭科技 | 3 | 已执行 | one relation went | 全称',
    ]);
    expect(rowsOf(joins).slice(1)).toEqual([
      '云岭 | 云岭资本 | 简称 | 名单载明不是同一个 云岭科技 ≠ 云岭资本',
    ]);
  });

  it('has landmarks, headings in order, captions and scopes, and leads nowhere that is not there', () => {
    expect(named(page, 'main')).toHaveLength(1);
    const levels = findAll(page, ({ name }) => /^h\d$/u.test(name)).map(({ name }) => Number(name[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const table of named(page, 'table')) expect(named(table, 'caption')).toHaveLength(1);
    for (const heading of named(page, 'th')) expect(heading.attributes['scope']).toMatch(/^(?:col|row)$/u);
    const ids = findAll(page, ({ attributes }) => attributes['id'] !== undefined).map(
      ({ attributes }) => attributes['id'],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(page, 'a')) expect(ids).toContain(attributes['href']?.slice(1));
  });

  it('asks for nothing: no scripts, no address but its own parts', () => {
    expect(named(page, 'script')).toEqual([]);
    const addresses = findAll(page, ({ attributes }) => 'src' in attributes || 'href' in attributes);
    for (const { attributes } of addresses) expect(attributes['href'] ?? '').toMatch(/^(?:#|data:,$)/u);
    expect(named(page, 'style').map(textOf).join('')).not.toMatch(/url\(|@import/u);
  });

  it('says so if nothing was read, and lists the articles if there are several', () => {
    const none = readHtml(renderReport({ ...sample.report, articles: [] }, new Map()));
    expect(said(none)).toContain('没有读到文章。');
    const [article] = sample.report.articles;
    if (article === undefined) throw new Error('no article');
    const two = readHtml(
      renderReport({ ...sample.report, articles: [article, { ...article, title: '' }] }, sample.texts),
    );
    expect(rowsOf(classed(two, 'contents')[0] ?? two).slice(1)).toEqual([
      `云岭科技落户滨海市 | 2025-01-20 | ${sample.text.length} 字符 | 3 实体 | 1 关系 | 3 未采用`,
      `news/yunling.md | 2025-01-20 | ${sample.text.length} 字符 | 3 实体 | 1 关系 | 3 未采用`,
    ]);
  });

  it('folds long tables', () => {
    const [article] = sample.report.articles;
    const [refused] = article?.refusedMentions ?? [];
    if (article === undefined || refused === undefined) throw new Error('no article');
    const long = { ...article, refusedMentions: Array.from({ length: 101 }, () => refused) };
    const folded = readHtml(renderReport({ ...sample.report, articles: [long] }, sample.texts));
    expect(named(folded, 'details').map((details) => named(details, 'tr').length)).toEqual([102]);
    expect(named(page, 'details')).toEqual([]);
  });
});

const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<script>',
      '</p>',
      '&amp;',
      '"',
      '\u202e',
      '\u200f',
      '\r\n',
      '\r',
      '\n',
      '😀',
      '云岭',
      '\t',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

/** A report of a text with names and furniture anywhere in it. */
function reportOn(text: string, ranges: readonly (readonly [number, number])[]): ReportDocument {
  const [article] = sample.report.articles;
  const [mention] = article?.mentions ?? [];
  const [piece] = article?.furniture ?? [];
  if (article === undefined || mention === undefined || piece === undefined) throw new Error('no article');
  const spans = ranges.map(([start, length]) => ({ article: 'yunling', start, end: start + length }));
  const made: ReportArticle = {
    ...article,
    title: text,
    mentions: spans.map((span) => ({ ...mention, span })),
    furniture: spans.slice(0, 2).map(({ start, end, ...span }) => ({
      ...piece,
      text,
      span: { ...span, start: start + 3, end: end + 5 },
    })),
    relations: article.relations.map((relation) => ({ ...relation, title: text, amount: text })),
  };
  return { ...sample.report, articles: [made] };
}

it('shows any text as it is, sign by sign', () => {
  fc.assert(
    fc.property(hostileText, fc.array(fc.tuple(fc.nat(50), fc.nat(12)), { maxLength: 5 }), (text, ranges) => {
      const shown = readHtml(renderReport(reportOn(text, ranges), new Map([['yunling', text]])));
      expect(classed(shown, 'text').map(textOf)).toEqual([text.replaceAll('\0', '\ufffd')]);
      expect(named(shown, 'script')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
