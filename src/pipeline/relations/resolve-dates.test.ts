import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './resolve-dates.ts';

const PUBLISHED = '2019-02-25';
const isos = (text: string, publishedAt: string | null = PUBLISHED) =>
  findDates(text, 0, publishedAt).map((date) => date.iso);

describe('findDates', () => {
  it.each([
    ['今年1月17日,大楼启用', ['2019-01-17']],
    ['2017年11月签订', ['2017-11']],
    ['2016年就入驻', ['2016']],
    ['去年与省政府签署', ['2018']],
    ['8月20日,两家公司', ['2018-08-20']],
    ['2月18日颁布', ['2019-02-18']],
    ['昨日举行', ['2019-02-24']],
    ['上月5日', ['2019-01-05']],
    ['2018年12月12日', ['2018-12-12']],
    ['从2016年起,同年5月', ['2016', '2016-05']],
    ['12月上旬', ['2018-12']],
    ['13个月时间里', []],
    ['2月30日', []],
  ])('%s', (text, expected) => expect(isos(text)).toEqual(expected));

  it('tells a border of a period from a point in time', () => {
    const bounds = findDates('2017年以来出台政策,到2020年实现,2018年发布', 0, PUBLISHED).map(
      (date) => date.bound,
    );
    expect(bounds).toEqual(['since', 'until', 'at']);
  });

  it('leaves relative dates unresolved in an article without a date', () => {
    expect(isos('今年1月17日,2018年5月', null)).toEqual(['2018-05']);
  });

  it('covers exactly the words of the date', () => {
    const text = '据报道,今年1月17日启用';
    const [date] = findDates(text, 100, PUBLISHED);
    expect(text.slice((date?.start ?? 0) - 100, (date?.end ?? 0) - 100)).toBe('今年1月17日');
  });

  it('gives valid dates and ranges for any text', () => {
    const unit = fc.constantFrom(
      '今年',
      '去年',
      '1',
      '2',
      '0',
      '月',
      '日',
      '年',
      '以来',
      '到',
      '19',
      '20',
      '同年',
      '昨日',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        for (const { start, end, iso } of findDates(text, 0, PUBLISHED)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(iso).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        }
      }),
    );
  });
});
