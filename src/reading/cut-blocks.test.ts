import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './article.testing.ts';
import { cutBlocks } from './cut-blocks.ts';

const cut = (...given: Parameters<typeof articleOf>) =>
  cutBlocks(articleOf(...given)).map(({ start, end, type }) => [type, given[0].slice(start, end)]);

describe('the blocks of an article', () => {
  it('are its lines, the title where it stands', () => {
    expect(cut('算力园开园\n\n　　云帆科技启用。\r\n  完。 ', { title: '算力园开园' })).toEqual([
      ['title', '算力园开园'],
      ['paragraph', '云帆科技启用。'],
      ['paragraph', '完。'],
    ]);
  });

  it('leave a site name beside the title, and a paragraph that begins with the title whole', () => {
    expect(cut('算力园开园_港口网\n正文。', { title: '算力园开园' })).toEqual([
      ['title', '算力园开园'],
      ['furniture', '_港口网'],
      ['paragraph', '正文。'],
    ]);
    const first = `算力园开园。${'云帆科技的研发中心在此启用，'.repeat(3)}`;
    expect(cut(first, { title: '算力园开园。' })).toEqual([['paragraph', first]]);
  });

  it('set front matter apart, with the title taken out of it', () => {
    const text = '---\ntitle: 算力园开园\nauthor: 林远\n---\n# 一\n正文。\n<!-- more -->\n完。\n';
    expect(cut(text, { source: 'a.md', title: '算力园开园' })).toEqual([
      ['front', '---\ntitle:'],
      ['title', '算力园开园'],
      ['front', 'author: 林远\n---'],
      ['heading', '一'],
      ['paragraph', '正文。'],
      ['furniture', '<!-- more -->'],
      ['paragraph', '完。'],
    ]);
    expect(cut('---\n不是文章头。\n', { source: 'a.md' })[0]).toEqual(['paragraph', '---']);
    expect(cut('# 井号\n', { source: 'a.txt' })).toEqual([['paragraph', '# 井号']]);
  });

  it('say what is furniture', () => {
    expect(
      cut('正文。\n分享到：微信\n完。', { furniture: [{ start: 4, end: 10, because: 'share-bar' }] }),
    ).toEqual([
      ['paragraph', '正文。'],
      ['furniture', '分享到：微信'],
      ['paragraph', '完。'],
    ]);
  });

  const line = fc.array(
    fc.constantFrom(
      '题',
      '云帆。',
      ' ',
      '\u3000',
      '\t',
      '---',
      '# ',
      '<script>',
      '\u200f',
      '\u{20bb7}',
      '\ud83d',
    ),
    { maxLength: 5 },
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n')), { maxLength: 12 })
    .map((lines) => lines.map(([parts, end]) => parts.join('') + end).join(''));
  it('hold the text in its order, once, and nothing lies between them but white space and signs of headings', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom('', '题', '云帆。'), (words, markdown, title) => {
        const blocks = cutBlocks(articleOf(words, { title, source: markdown ? 'a.md' : 'a.txt' }));
        let at = 0;
        for (const { start, end } of [...blocks, { start: words.length, end: words.length }]) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(words.slice(at, start)).toMatch(markdown ? /^[\s#]*$/u : /^\s*$/u);
          at = end;
        }
        for (const { start, end } of blocks) expect(start).toBeLessThan(end);
      }),
    );
  });
});
