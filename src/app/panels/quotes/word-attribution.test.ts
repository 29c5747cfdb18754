import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../../messages/dictionaries.ts';
import { wordAttribution } from './word-attribution.ts';

/** The words around whoever says it, in both languages, with the name in its place. */
function worded(
  manner: 'said' | 'reported',
  text: string,
  marker: string,
  who: string | null,
  title?: string,
): string[] {
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attribution = {
    manner,
    marker: range(marker),
    ...(who === null ? {} : { who: range(who) }),
    ...(title === undefined ? {} : { title: range(title) }),
  };
  return Object.values(DICTIONARIES).map((messages) => {
    const [before, after] = wordAttribution(text, attribution, who, messages);
    return `${before}[${who ?? ''}]${after}`;
  });
}

describe('an attribution in words', () => {
  it.each([
    [['[沈舟]称', 'According to [沈舟]'], worded('said', '沈舟对记者称，甲。', '称', '沈舟')],
    [['据介绍[]', 'Reportedly[]'], worded('reported', '据介绍，甲。', '据介绍', null)],
    [
      ['据[沈舟]介绍', 'Reported, citing [沈舟]'],
      worded('reported', '据总经理沈舟介绍，甲。', '据总经理沈舟介绍', '沈舟', '总经理'),
    ],
    [
      ['据[沈舟]介绍', 'Reported, citing [沈舟]'],
      worded('reported', '据云帆某部负责人沈舟介绍，甲。', '据云帆某部负责人沈舟介绍', '沈舟', '负责人'),
    ],
    [
      ['记者从[海湾市]获悉', 'Reported, citing [海湾市]'],
      worded('reported', '记者从海湾市获悉，甲。', '记者从海湾市获悉', '海湾市'),
    ],
    [
      ['[海湾报]报道称', 'Reported, citing [海湾报]'],
      worded('reported', '海湾报报道称，甲。', '报道称', '海湾报'),
    ],
  ])('%j', (expected, words) => {
    expect(words).toEqual(expected);
  });
});
