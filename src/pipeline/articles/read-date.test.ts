import { expect, it } from 'vitest';
import { findDate } from './read-date.ts';

it.each([
  ['2019-02-25 22:13:42', '2019-02-25'],
  ['2019-02-25T22:13:42+08:00', '2019-02-25'],
  ['2019/2/5', '2019-02-05'],
  ['2019.2.25', '2019-02-25'],
  ['2019年2月25日 22:13', '2019-02-25'],
  ['2019 年 2 月 25 日', '2019-02-25'],
  ['2019年2月25號', '2019-02-25'],
  ['二〇一九年二月二十五日', '2019-02-25'],
  ['二○一九年十二月十日', '2019-12-10'],
  ['20190225', '2019-02-25'],
  ['Feb 25, 2019', '2019-02-25'],
  ['Mon, 25 February 2019 22:13:42 +0800', '2019-02-25'],
  ['2019-02-25-shanghai-city-brain', '2019-02-25'],
])('reads %s', (text, iso) => {
  expect(findDate(text)?.iso).toBe(iso);
});

it.each(['2019-02-30', '2019年13月1日', '1.2019.3', '电话13800138000', '2019年', 'None', ''])(
  'finds none in "%s"',
  (text) => {
    expect(findDate(text)).toBeNull();
  },
);

it('tells where it stands', () => {
  const text = '来源：新华社 2019年2月25日 10:20';
  const found = findDate(text);
  expect(text.slice(found?.start, found?.end)).toBe('2019年2月25日');
});
