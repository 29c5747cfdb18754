import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRange } from './sentence-range.ts';

function sentenceOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const range = sentenceRange(text, { start, end: start + words.length });
  return text.slice(range.start, range.end);
}

describe('the sentence around some words', () => {
  it.each([
    ['乙', '甲来了。乙走了。丙没动。', '乙走了。'],
    ['乙', '甲来了！乙走了？丙没动；', '乙走了？'],
    ['甲', '甲来了', '甲来了'],
    ['乙', '第一行\n乙在第二行\n第三行', '乙在第二行'],
    ['称', '“甲来了。”乙称。丙没动。', '乙称。'],
    ['甲', '“甲来了。”乙称。', '“甲来了。”'],
    ['甲', '真的吗？！”甲问。', '甲问。'],
    ['乙', '甲来了。　　乙走了。', '乙走了。'],
    ['乙', '甲（另有说法。）乙走了。', '乙走了。'],
    ['乙', '甲来了。\r\n乙走了\r\n', '乙走了'],
  ])('of %s in %s is %s', (words, text, sentence) => {
    expect(sentenceOf(text, words)).toBe(sentence);
  });

  it('spans sentences if the words do', () => {
    expect(sentenceOf('零。甲来了。乙走了。丙没动。', '来了。乙')).toBe('甲来了。乙走了。');
  });

  it('leaves out the key of a line of front matter, and only there', () => {
    expect(sentenceOf('---\ntitle: 上海的大脑\n---\n正文', '上海')).toBe('上海的大脑');
    expect(sentenceOf('正文\ntitle: 上海的大脑', '上海')).toBe('title: 上海的大脑');
    expect(sentenceOf('---\ntitle: 上海\n---\nnote: 北京来了', '北京')).toBe('note: 北京来了');
  });

  it('cuts a very long sentence and says at which ends', () => {
    const text = `${'长'.repeat(500)}甲${'长'.repeat(500)}`;
    const range = sentenceRange(text, { start: 500, end: 501 });
    expect(range).toEqual({ start: 360, end: 641, cutStart: true, cutEnd: true });
    const short = sentenceRange('甲来了。', { start: 0, end: 1 });
    expect([short.cutStart, short.cutEnd]).toEqual([false, false]);
  });

  it('never cuts a character in two', () => {
    const text = `${'𠮷'.repeat(200)}甲`;
    const { start, cutStart } = sentenceRange(text, { start: 400, end: 401 });
    expect(cutStart).toBe(true);
    expect([...text.slice(start)].every((character) => character === '𠮷' || character === '甲')).toBe(true);
  });

  const texts = fc.string({
    unit: fc.constantFrom('甲', '。', '”', '\n', ' ', 'a', '！', '𠮷', '-', ':'),
    minLength: 1,
  });
  it('always holds the words, lies in the text and has no line break but theirs', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const range = sentenceRange(text, { start, end });
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(range.start).toBeLessThanOrEqual(start);
        expect(range.end).toBeGreaterThanOrEqual(end);
        expect(text.slice(range.start, start)).not.toContain('\n');
        expect(text.slice(end, range.end)).not.toContain('\n');
      }),
    );
  });
});
