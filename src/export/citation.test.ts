import { describe, expect, it } from 'vitest';
import { type CitedPassage, citeByStandard, citePlainly } from './citation.ts';

const PASSAGE: CitedPassage = {
  words: '“我们将与远航集团合作。”云帆科技总经理沈舟说。',
  title: '海湾市算力园开园',
  byline: '林远',
  publishedAt: '2021-05-18',
  source: 'data/articles/2021-05-18-harbour.md',
  link: 'https://example.org/yintu/#entity=a&quote=b',
  accessed: '2026-11-25',
};

describe('by GB/T 7714—2015', () => {
  const reference = (more: Partial<CitedPassage>) => citeByStandard({ ...PASSAGE, ...more }).split('\n')[1];

  it('is the passage and the reference of an electronic resource', () => {
    expect(citeByStandard(PASSAGE)).toBe(
      [
        '“‘我们将与远航集团合作。’云帆科技总经理沈舟说。”',
        '林远. 海湾市算力园开园[EB/OL]. (2021-05-18)[2026-11-25]. https://example.org/yintu/#entity=a&quote=b.',
      ].join('\n'),
    );
  });

  it('leaves out an author and a date that nobody knows', () => {
    expect(reference({ byline: null, publishedAt: null })).toBe(
      `海湾市算力园开园[EB/OL]. [2026-11-25]. ${PASSAGE.link}.`,
    );
  });

  it.each([
    ['林远、沈舟', '林远, 沈舟. '],
    ['林远 沈舟', '林远, 沈舟. '],
    ['林 远', '林 远. '],
    ['林远，沈舟；白帆/司马云', '林远, 沈舟, 白帆, 等. '],
    ['Ann Lee', 'Ann Lee. '],
    [' 、', ''],
  ])('names of the byline %s', (byline, authors) => {
    expect(reference({ byline })).toMatch(new RegExp(`^${authors.replaceAll('.', '\\.')}海湾市`));
  });

  it('cites the article where it has an address of its own, and adds the link', () => {
    const source = 'https://news.example/1.html';
    expect(
      citeByStandard({ ...PASSAGE, source })
        .split('\n')
        .slice(1),
    ).toEqual([`林远. 海湾市算力园开园[EB/OL]. (2021-05-18)[2026-11-25]. ${source}.`, PASSAGE.link]);
  });
});

describe('plainly', () => {
  it('is a line in the language of the page, and the link', () => {
    expect(citePlainly(PASSAGE, 'zh-Hans')).toBe(
      `“‘我们将与远航集团合作。’云帆科技总经理沈舟说。”——林远，《海湾市算力园开园》，2021-05-18-harbour.md，2021-05-18\n${PASSAGE.link}`,
    );
    expect(citePlainly(PASSAGE, 'en')).toBe(
      `“‘我们将与远航集团合作。’云帆科技总经理沈舟说。” — 林远, “海湾市算力园开园”, 2021-05-18-harbour.md, 2021-05-18\n${PASSAGE.link}`,
    );
  });

  it('leaves out what nobody knows', () => {
    const passage = { ...PASSAGE, words: '云帆来了。', byline: null, publishedAt: null };
    expect(
      citePlainly({ ...passage, source: 'https://news.example/1', title: '读《计划》' }, 'zh-Hans'),
    ).toBe(`“云帆来了。”——《读〈计划〉》，https://news.example/1\n${PASSAGE.link}`);
  });
});
