import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMarkup } from './blank-markup.ts';

const words = (text: string) =>
  blankMarkup(text)
    .replace(/[ \t]+/gu, ' ')
    .trim();

describe('blankMarkup', () => {
  it.each([
    ['## 小标题 ##', '小标题'],
    ['> > 引用', '引用'],
    ['- 一项\n2. 两项', '一项\n 两项'],
    ['**上海**和 _北京_ 与`IBM`', '上海 和 北京 与 IBM'],
    ['[IBM](https://ibm.com/a_b) 与[微软][ms]', 'IBM 与 微软'],
    ['[ms]: https://a.b "题"', ''],
    ['![图片说明](a.png)之后', '之后'],
    ['前<!-- more\n -->后', '前 \n 后'],
    ['<b class="x">上海</b><br/>', '上海'],
    ['见 <https://a.b/c>。', '见 。'],
    ['正文[^1]在此', '正文 在此'],
    ['---', ''],
    ['| 甲 | 乙 |\n|---|---|', '| 甲 | 乙 |'],
    ['\\*不是强调\\*', '不是强调'],
    ['{% asset_img a.png %}图', '图'],
    ['{{ value }}', ''],
  ])('blanks the marks of %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(['3*4=12，a_b_c，A/B，5<6 且 7>6，[责任编辑：张三]，{甲}', '<!-- 未完', '2019-02-25 上海'])(
    'leaves %s alone',
    (text) => {
      expect(blankMarkup(text)).toBe(text);
    },
  );

  it('keeps length, line breaks and every character that it does not blank', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '**',
        '<!--',
        '-->',
        '<b>',
        '#',
        '> ',
        '- ',
        '`',
        '_',
        '\n',
        '\r',
        '!',
        '甲',
        '{%',
        '%}',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const blanked = blankMarkup(text);
        expect(blanked.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (blanked[i] !== text[i]) expect(blanked[i]).toBe(' ');
        expect(blanked.replace(/[^\n\r]/gu, '')).toBe(text.replace(/[^\n\r]/gu, ''));
      }),
    );
  });
});
