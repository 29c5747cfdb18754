import { expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

it.each([
  ['2019年2月25日，今年1月17日和去年底', ['2019年2月25日', '今年1月17日', '去年']],
  ['2017年以来，2018年5月发布；5月上旬', ['2017年', '2018年5月', '5月上旬']],
  ['二〇一九年六月、2019-02-25 与 2019/2/5', ['二〇一九年', '2019-02-25', '2019/2/5']],
  ['1月17日，12个月，300人，型号2019-02-255', ['1月17日']],
])('finds the dates of %s', (text, dates) => {
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(dates);
});
