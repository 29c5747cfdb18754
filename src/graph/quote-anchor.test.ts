import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../schema/graph-document.ts';
import { findAnchored } from './find-anchored.ts';
import { anchorQuote, formatAnchor, parseAnchor } from './quote-anchor.ts';

const LONG =
  '云帆科技在海湾市的研发中心五月十日启用，首批入驻的三百名工程师将为星河平台开发下一代调度系统，明年再增两百人。';
const SHORT = '东港另有打算，暂不公布细节。';
const STORY = `记者林远报道。${LONG}远航集团没有回应。${SHORT}市民等着看结果。`;

function article(text: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'harbour',
    title: '海湾市算力园开园',
    byline: null,
    publishedAt: null,
    source: 'harbour.md',
    sha256: '0'.repeat(64),
    text,
    ...more,
  };
}

function anchorOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return anchorQuote({ article: article(text), start, end: start + words.length });
}

/** What became of some words of `before` in the articles of `after`: the outcome and the words now. */
function follow(before: string, words: string, after: string | readonly ArticleRecord[], from = 0) {
  const articles = typeof after === 'string' ? [article(after)] : after;
  const found = findAnchored(articles, anchorOf(before, words, from));
  if (!('range' in found)) return { outcome: found.outcome };
  const { text, id } = found.article;
  return {
    outcome: found.outcome,
    words: text.slice(found.range.start, found.range.end),
    at: found.range.start,
    id,
  };
}

describe('an anchor', () => {
  it('reads as what it stands for', () => {
    expect(formatAnchor(anchorOf(STORY, SHORT))).toMatch(
      /^harbour~\d+-\d+~[0-9a-z]+\.[0-9a-z]+~东港另有打算，暂不公布细节。$/,
    );
    const { first, last } = anchorOf(STORY, LONG);
    expect([first, last]).toEqual(['云帆科技在海湾市的研发中', '下一代调度系统，明年再增两百人。'.slice(-8)]);
  });

  it('comes out of its written form as it went in', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '~', '%', '7E', '。', '𠮷', '\n'), minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), text, (words, a, b, id) => {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        const anchor = anchorQuote({ article: article(words, { id }), start, end });
        // A range that cuts a character in two has half of one at its ends.
        fc.pre(!/\p{Surrogate}/u.test([anchor.first, anchor.last, anchor.before, anchor.after].join(' ')));
        expect(parseAnchor(formatAnchor(anchor))).toEqual(anchor);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a name', 'harbour'],
    ['a range of nothing', 'harbour~5-5~a.b~甲'],
    ['no words', 'harbour~0-5~a.b~'],
    ['an endless one', `harbour~0-5~a.b~${'甲'.repeat(700)}`],
  ])('is not read from %s', (_, written) => {
    expect(parseAnchor(written)).toBeNull();
  });

  it('never holds half a character, and what cannot be written is replaced', () => {
    const text = '𠮷'.repeat(100);
    const anchor = anchorQuote({ article: article(text), start: 1, end: 150 });
    expect(() => encodeURIComponent(formatAnchor(anchor))).not.toThrow();
    expect(anchorOf(`甲${text}`, `甲${text}`).first).toBe(`甲${'𠮷'.repeat(5)}`);
  });
});

describe('a quote is found again', () => {
  it('where it was, and where it has moved to', () => {
    expect(follow(STORY, LONG, STORY)).toMatchObject({ outcome: 'found', words: LONG });
    expect(follow(STORY, LONG, `编者按。${STORY}`)).toMatchObject({ outcome: 'found', words: LONG });
  });

  it('whatever is written before and after it', () => {
    const noise = fc.string({
      unit: fc.constantFrom('云', '帆', '科', '技', '。', '𠮷', '\n', 'a'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(noise, noise, fc.constantFrom(LONG, SHORT), (before, after, words) => {
        expect(follow(STORY, words, `${before}${words}${after}`)).toMatchObject({
          outcome: 'found',
          at: before.length,
        });
      }),
    );
  });

  it('after one or two small changes anywhere within it', () => {
    const change = fc.record({ at: fc.nat(), drop: fc.nat(1), add: fc.constantFrom('', '新', '约') });
    const changes = fc.array(change, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(changes, fc.constantFrom(LONG, SHORT), fc.nat(60), (all, words, moved) => {
        let edited = words;
        for (const { at, drop, add } of all) {
          const place = 1 + (at % (edited.length - 2));
          edited = edited.slice(0, place) + add + edited.slice(place + drop);
        }
        const front = '前'.repeat(moved);
        const found = follow(STORY, words, front + STORY.replace(words, edited));
        expect(found.outcome).toBe(edited === words ? 'found' : 'edited');
        const start = front.length + STORY.indexOf(words);
        // Approximate matching may leave out a unit at the very ends; the sentence is the same.
        expect(Math.abs((found.at ?? -100) - start)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('after all the changes were made at one end', () => {
    const words = '云帆科技的员工从40人增加到超过300人。';
    const edited = words.replace('超过300人', '约350人');
    const found = follow(`前。${words}后。`, words, `前。${edited}后。`);
    expect(found).toMatchObject({ outcome: 'edited', words: edited });
  });

  it('after its middle was rewritten', () => {
    const edited = LONG.replace('首批入驻的三百名工程师', '第一批四百多名工程师');
    expect(follow(STORY, LONG, STORY.replace(LONG, edited))).toMatchObject({
      outcome: 'edited',
      words: edited,
    });
  });

  it('even if another sentence begins with the very words that were changed in it', () => {
    const edited = LONG.replace('研发中心', '研究中心');
    const other = `${LONG.slice(0, 20)}，东港的没有。`;
    const text = `${other}${'间隔。'.repeat(60)}${edited}`;
    expect(follow(STORY, LONG, text)).toMatchObject({ outcome: 'edited', words: edited });
  });

  it('among several of the same words, by what stands around it', () => {
    const text = `甲说，没有回应。${'间隔。'.repeat(30)}乙说，没有回应。丙走了。`;
    const second = text.lastIndexOf('没有回应。');
    expect(follow(text, '没有回应。', text, second)).toMatchObject({ at: second });
    const moved = `丁说，没有回应。${'间隔。'.repeat(20)}乙说，没有回应。丙走了。${'间隔。'.repeat(30)}戊说，没有回应。`;
    expect(follow(text, '没有回应。', moved, second)).toMatchObject({ at: moved.indexOf('没有回应。丙') });
  });

  it('in the article with its title if the file has another name, and word for word in any', () => {
    const renamed = article(STORY, { id: 'renamed' });
    const other = article(`转载：${STORY}`, { id: 'other', title: '别的' });
    expect(follow(STORY, LONG, [other, renamed])).toMatchObject({ outcome: 'found', id: 'renamed' });
    expect(follow(STORY, LONG, [other])).toMatchObject({ outcome: 'found', id: 'other' });
    const edited = article(STORY.replace('研发', '研究'), { id: 'other', title: '别的' });
    expect(follow(STORY, LONG, [edited])).toEqual({ outcome: 'no-article' });
  });

  it('with whole characters at its ends', () => {
    const words = '𠮷野家在海湾市开了第一家分店𠮷';
    const found = follow(`前文。${words}后文。`, words, `前文。${words.replace('第一', '第二')}后文。`);
    expect(found).toMatchObject({ outcome: 'edited', words: words.replace('第一', '第二') });
    const swapped = follow(`前。${words}后。`, words, `前。${words.replaceAll('𠮷', '𠮶')}后。`);
    expect(swapped.words).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a quote that is gone', () => {
  it('is not found in its article without it', () => {
    expect(follow(STORY, LONG, STORY.replace(LONG, ''))).toEqual({ outcome: 'gone' });
    expect(follow(STORY, SHORT, STORY.replace(SHORT, ''))).toEqual({ outcome: 'gone' });
  });

  it('is not found in text that has nothing to do with it', () => {
    const unit = fc.constantFrom(...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分，。');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 800 }), fc.constantFrom(LONG, SHORT), (text, words) => {
        expect(follow(STORY, words, text)).toEqual({ outcome: 'gone' });
      }),
    );
  });

  it('is not found in a sentence of the same shape about other things', () => {
    const other =
      '远航集团在东港市的物流中心六月一日开工，第一批到场的两百名工人将为北辰实验室建造新的测试大楼，后年完工。';
    expect(follow(STORY, LONG, other)).toEqual({ outcome: 'gone' });
    expect(follow(STORY, SHORT, '海湾没有打算，已经公布结果。')).toEqual({ outcome: 'gone' });
  });
});
