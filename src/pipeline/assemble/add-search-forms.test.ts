import { describe, expect, it } from 'vitest';
import { spellNames } from './spell-names.ts';
import { traditionalForms } from './traditional-forms.ts';

describe('the pinyin of a name', () => {
  it.each([
    ['浦东新区', 'pu dong xin qu'],
    ['重庆银行', 'chong qing yin hang'],
    ['長江證券', 'chang jiang zheng quan'],
    ['吕梁', 'lv liang'],
    ['张江AI岛2号', 'zhang jiang ai dao 2 hao'],
    ['《海湾行动·计划》', 'hai wan xing dong ji hua'],
    ['OpenAI', ''],
  ])('%s is %s', (name, pinyin) => {
    expect(spellNames([name], 'organisation')).toEqual([pinyin]);
  });
  it('reads the first character of a person as a surname', () => {
    expect(spellNames(['单田芳', '曾庆红'], 'person')).toEqual(['shan tian fang', 'zeng qing hong']);
  });
  it('says nothing that is not a syllable or a word', () => {
    expect(spellNames(['𠮷野家', '…—', '㈱海湾'], 'organisation').join('|')).toMatch(/^[\p{L}\p{N} |]*$/u);
  });
});

describe('the traditional forms', () => {
  const pairs = (text: string) => traditionalForms([text]).match(/../gu) ?? [];
  it('are those of the characters that stand in the texts, whichever way they are written', () => {
    expect(pairs('张江')).toEqual(['張张']);
    expect(pairs('張江')).toEqual(['張张']);
    expect(pairs('上海 IBM')).toEqual([]);
    expect(pairs('后')).toContain('後后');
  });
  it('never lead to a character that leads on', () => {
    const all = traditionalForms([
      String.fromCharCode(...Array.from({ length: 0x51a6 }, (_, i) => 0x4e00 + i)),
    ]);
    const left = new Set<string>();
    const right = new Set<string>();
    for (let at = 0; at < all.length; at += 2) {
      left.add(all.charAt(at));
      right.add(all.charAt(at + 1));
    }
    expect([...right].filter((character) => left.has(character))).toEqual([]);
    expect(left.size).toBeGreaterThan(2000);
  });
});
