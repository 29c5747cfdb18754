import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (text: string) => readFrontMatter('a.md', text);

describe('readFrontMatter', () => {
  it('reads title, byline and date with their places', () => {
    const text = '---\ntitle: "上海：城市大脑"\nauthor: 钱童心\ndate: 2019-02-25 22:13:42\n---\n正文';
    const front = read(text);
    expect(front).toMatchObject({
      title: { value: '上海：城市大脑' },
      byline: { value: '钱童心' },
      publishedAt: '2019-02-25',
    });
    expect(front.diagnostics).toEqual([]);
    expect(text.slice(front.title?.range?.start, front.title?.range?.end)).toBe('上海：城市大脑');
    expect(text.slice(front.byline?.range?.start, front.byline?.range?.end)).toBe('钱童心');
    expect(text.slice(front.range?.end)).toBe('\n正文');
  });

  it.each(['None', '', '""', '~', 'null', 'N/A', '佚名', '[]'])('takes the author %s for none', (author) => {
    expect(read(`---\ntitle: 甲\nauthor: ${author}\n---\n正文`).byline).toBeNull();
  });

  it('joins several authors', () => {
    expect(read('---\nauthors: [武子晔, 彭海斌]\n---\n').byline?.value).toBe('武子晔、彭海斌');
    expect(read('---\nauthor:\n  - 武子晔\n  - 彭海斌\n---\n').byline?.value).toBe('武子晔、彭海斌');
  });

  it('reads Windows line ends and a block without fields', () => {
    expect(read('---\r\ntitle: 甲\r\n---\r\n正文')).toMatchObject({
      title: { value: '甲' },
      range: { start: 0, end: 18 },
    });
    expect(read('---\n---\n正文')).toMatchObject({
      title: null,
      range: { start: 0, end: 7 },
      diagnostics: [],
    });
  });

  it('is absent where the text does not begin with it', () => {
    expect(read('正文\n---\ntitle: 甲\n---\n').range).toBeNull();
  });

  it('names line and column of what is broken, and still reads the fields that can be read', () => {
    const text = '---\ntitle: 甲：乙\nauthor: 钱童心\ntags: [a, b\ndate: 2019-02-25\n---\n正文';
    const front = read(text);
    expect(front.diagnostics).toMatchObject([
      { severity: 'warning', code: 'broken-front-matter', source: 'a.md' },
    ]);
    expect(front.diagnostics[0]?.message).toMatch(/line \d, column \d/u);
    expect(front).toMatchObject({
      title: { value: '甲：乙' },
      byline: { value: '钱童心' },
      publishedAt: '2019-02-25',
    });
    expect(text.slice(front.range?.end)).toBe('\n正文');
  });

  it('names the place of an unquoted colon', () => {
    const front = read('---\ntitle: AI: the race: on\n---\n正文');
    expect(front.diagnostics[0]?.message).toContain('line 2');
    expect(front.title?.value).toBe('AI: the race: on');
  });

  it('does not lose the body to a block that is never closed', () => {
    const text = '---\ntitle: 甲\ndate: 2019-02-25\n\n今年1月，某公司表示：将在上海启用新的总部。\n';
    const front = read(text);
    expect(front.diagnostics[0]?.message).toContain('never closed');
    expect(front).toMatchObject({ title: { value: '甲' }, publishedAt: '2019-02-25' });
    expect(text.slice(front.range?.end).trim()).toBe('今年1月，某公司表示：将在上海启用新的总部。');
  });

  it('says when a date cannot be read', () => {
    const front = read('---\ntitle: 甲\ndate: 前天\n---\n正文');
    expect(front.publishedAt).toBeNull();
    expect(front.diagnostics).toMatchObject([{ code: 'unreadable-date', severity: 'warning' }]);
    expect(front.diagnostics[0]?.message).toContain('line 3');
  });

  it.each([
    ['a list', '---\n- a\n- b\n---\n'],
    ['nesting without end', `---\ntitle: ${'['.repeat(20_000)}\n---\n正文`],
    ['a tag that asks for code', '---\ntitle: !!js/function "function(){}"\n  x\n---\n正文'],
  ])('takes %s as broken and goes on', (_, text) => {
    expect(read(text).diagnostics).toMatchObject([{ code: 'broken-front-matter' }]);
  });
});
