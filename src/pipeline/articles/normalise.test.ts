import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it('makes punctuation, letters and digits half-width', () => {
    expect(normalise('“ＩＢＭ”（２０１９）：「甲」、『乙』；好！吗？　完。')).toBe(
      '"IBM"(2019):"甲","乙";好!吗? 完.',
    );
  });

  it('keeps what has no half-width twin', () => {
    expect(normalise('《规划》——阿兰·图灵…')).toBe('《规划》——阿兰·图灵…');
  });

  it('simplifies traditional text', () => {
    expect(normalise('政府決定不續約，羅范椒芬從科技園離任')).toBe('政府决定不续约,罗范椒芬从科技园离任');
    expect(normalise('發展頭髮產業，顯著')).toBe('发展头发产业,显著');
  });

  it('leaves the odd old form in simplified text alone', () => {
    const text = '华为昇腾芯片和乾隆年间的著作，都在这个国家的博物馆里展出，瞭望塔也是如此。';
    expect(normalise(text)).toBe(text.replaceAll('，', ',').replaceAll('。', '.'));
  });

  it('simplifies a traditional line within a simplified text', () => {
    const long = '这是一篇很长的简体文章。'.repeat(20);
    expect(normalise(`${long}\n羅范椒芬離任`)).toMatch(/\n罗范椒芬离任$/u);
  });

  it('keeps a character whose simplified form has another length', () => {
    expect(normalise('查毅超是孻仔，畢業於美國')).toBe('查毅超是孻仔,毕业于美国');
  });

  it('is as long as the text and keeps surrogate pairs and line breaks in place', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '😀',
        '𡥧',
        '孻',
        '發',
        '，',
        '\n',
        '\r\n',
        '。',
        'Ａ',
        '\u3000',
        '國',
        '龍',
      ),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const normalised = normalise(text);
        expect(normalised.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          if (/[\ud800-\udfff\n\r]/u.test(text.charAt(i))) expect(normalised.charAt(i)).toBe(text.charAt(i));
        }
      }),
    );
  });
});
