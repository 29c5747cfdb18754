import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../../cli/load-tagger.ts';
import { Discourse } from '../../discourse/discourse.ts';
import type { Tagger } from '../../mentions/tagger/token.ts';
import { readExample } from '../patterns/read-example.testing.ts';
import { findFacts } from './find-facts.ts';
import { findQuantities } from './quantities.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** `entity | label | value` of each fact of a sentence with `[name|kind]` marks. */
async function facts(...sentences: string[]): Promise<string[]> {
  const discourse = new Discourse();
  let last: string[] = [];
  for (const marked of sentences) {
    const { view, text } = await readExample(marked, tagger);
    last = findFacts(view, text, text, discourse).map(
      ({ entity, label, value }) => `${entity.name} | ${label} | ${value}`,
    );
    discourse.pass(view);
  }
  return last;
}

describe('a number with what it counts is bound to', () => {
  it.each<[string, string, string[]]>([
    ['whose measure it is', '[云岭科技|o]去年的营业收入达到45.6亿元。', ['云岭科技 | 营业收入 | 45.6亿元']],
    [
      'the same for a change, whole',
      '[云岭科技|o]员工从14人增加到超过500人。',
      ['云岭科技 | 员工 | 从14人增加到超过500人'],
    ],
    [
      'the same for a part of them',
      '[云岭科技|o]员工超过500人，其中研发人员近350人。',
      ['云岭科技 | 员工 | 超过500人', '云岭科技 | 研发人员 | 近350人'],
    ],
    [
      'the same for its growth after it',
      '[云岭科技|o]营收达3.8亿元，同比增长23%。',
      ['云岭科技 | 营收 | 3.8亿元', '云岭科技 | 营收 | 同比增长23%'],
    ],
    [
      'who the sentence has been about',
      '[云岭科技|o]总部设在[滨海新区|l]，研发人员近350人。',
      ['云岭科技 | 研发人员 | 近350人'],
    ],
    [
      'the subject of the verb that holds it',
      '[滨海科学城|l]目前汇聚了130多家人工智能企业。',
      ['滨海科学城 | 人工智能企业 | 130多家'],
    ],
    [
      'the subject of a noun before it',
      '[云岭科技|o]已申请发明专利300余项。',
      ['云岭科技 | 发明专利 | 300余项'],
    ],
    ['what the things counted come to', '目前已有16家企业入驻[滨海科学城|l]。', ['滨海科学城 | 企业 | 16家']],
    [
      'the name that it describes',
      '总投资30亿元的[滨海数据中心|l]昨日开工。',
      ['滨海数据中心 | 总投资 | 30亿元'],
    ],
    ['who has raised the money', '[云岭科技|o]近日完成5亿元C轮融资。', ['云岭科技 | C轮融资 | 5亿元']],
    [
      'the subject of a verb that says itself what is counted',
      '[云岭汽车|o]今年累计交付7.7万辆，同比增长近两倍。',
      ['云岭汽车 | 交付 | 7.7万辆', '云岭汽车 | 交付 | 同比增长近两倍'],
    ],
    ['a product', '[海螺2|t]的算力为254TOPS。', ['海螺2 | 算力 | 254TOPS']],
  ])('%s', async (_, sentence, expected) => {
    expect(await facts(sentence)).toEqual(expected);
  });

  it('what 公司 refers to, also where the tagger takes it for part of a name', async () => {
    expect(await facts('[云岭科技|o]成立于2016年。', '交易完成后，公司估值约为80亿元。')).toEqual([
      '云岭科技 | 估值 | 80亿元',
    ]);
  });
});

describe('no fact is', () => {
  it.each([
    ['a number of somebody unnamed', '[云岭科技|o]的一家供应商去年营收3亿元。'],
    ['a number of the market', '[云岭科技|o]称，全球市场规模超过300亿美元。'],
    ['what passes between two things', '[云岭科技|o]出资3亿元收购[海螺智能|o]51%股权。'],
    ['a date, an ordinal, a model', '[云岭科技|o]2019年3月发布第3代[海螺2|t]，支持5G。'],
    ['what only points', '[云岭科技|o]与两家公司签约。'],
    ['what several share', '[云岭科技|o]和[海螺智能|o]员工超过500人。'],
    ['what is denied', '[云岭科技|o]否认裁员300人。'],
    ['a place in passing', '全[港|l]有14间分店。'],
    ['what only a sentence before was about', ''],
  ])('%s', async (_, sentence) => {
    expect(await facts('[云岭科技|o]昨日开业。', sentence === '' ? '员工超过500人。' : sentence)).toEqual([]);
  });
});

describe('quantities', () => {
  const values = (words: string) => findQuantities(words, 0).map(({ start, end }) => words.slice(start, end));
  it.each<[string, string[]]>([
    ['超过1,200万平方米', ['超过1,200万平方米']],
    ['10万至15万元', ['10万至15万元']],
    ['两千余名学生', ['两千余名']],
    ['占三成以上', ['三成以上']],
    ['百分之三十', ['百分之三十']],
    ['较上年同期增长约12.5%', ['较上年同期增长约12.5%']],
    ['由80亿元增至185亿元', ['由80亿元增至185亿元']],
    ['第3家门店, 5G, V2.0版, 2019年', []],
    ['一家公司和两个人', []],
  ])('%s', (words, expected) => {
    expect(values(words)).toEqual(expected);
  });

  it('are within the text and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '三',
      '千',
      '亿',
      '.',
      ',',
      '家',
      '元',
      '%',
      '从',
      '增至',
      '约',
      '多',
      '的',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(9), (pieces, start) => {
        const words = pieces.join('');
        let last = start;
        for (const quantity of findQuantities(words, start)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          last = quantity.end;
        }
        expect(last).toBeLessThanOrEqual(start + words.length);
      }),
    );
  });

  it('take no longer than in proportion on hostile text', () => {
    for (const unit of ['1', '1,111', '约', '从1家增至', '十百', '同比']) {
      const words = unit.repeat(Math.ceil(20_000 / unit.length));
      expect(findQuantities(words, 0).every(({ end }) => end <= words.length)).toBe(true);
    }
  });
});
