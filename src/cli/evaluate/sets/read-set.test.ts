import { describe, expect, it } from 'vitest';
import type { MarkedText } from './marked-text.ts';
import { readSet } from './read-set.ts';

const named = (texts: readonly MarkedText[]) =>
  texts.map(({ text, names }) => [
    text,
    ...names.map(({ start, end, label }) => `${text.slice(start, end)}|${label}`),
  ]);
const lines = (...pairs: string[]) => `${pairs.join('\n')}\n`;

describe('readSet', () => {
  it('reads BIO, a character and its tag a line', () => {
    const set = lines('林 B-PER', '静 I-PER', '在 O', '滨 B-LOC', '海 I-LOC', '', '云 B-ORG', '岭 I-ORG');
    expect(named(readSet(set))).toEqual([
      ['林静在滨海', '林静|PER', '滨海|LOC'],
      ['云岭', '云岭|ORG'],
    ]);
  });

  it('reads BIOES, BMES and BILOU, with tabs and Windows line ends', () => {
    const set =
      '甲\tS-LOC\r\n乙\tS-LOC\r\n云\tB-ORG\r\n岭\tM-ORG\r\n社\tE-ORG\r\n丙\tB-NAME\r\n丁\tL-NAME\r\n';
    expect(named(readSet(set))).toEqual([['甲乙云岭社丙丁', '甲|LOC', '乙|LOC', '云岭社|ORG', '丙丁|NAME']]);
  });

  it('parts names of one kind that stand side by side, and begins one at an I after another', () => {
    const set = lines('北 B-ORG', '大 I-ORG', '清 B-ORG', '华 I-ORG', '南 I-LOC', '海 I-LOC');
    expect(named(readSet(set))).toEqual([['北大清华南海', '北大|ORG', '清华|ORG', '南海|LOC']]);
  });

  it('puts tokens together: words in Latin letters with a space, single characters without', () => {
    const words = lines('-DOCSTART- -X- O', '', 'Foo NN B-ORG', 'Bar NN I-ORG', '公司 NN I-ORG', '上市 VV O');
    expect(named(readSet(words))).toEqual([['Foo Bar公司上市', 'Foo Bar公司|ORG']]);
    expect(named(readSet(lines('1 O', '9 O', '年 O', ' O', '王 S-PER')))).toEqual([['19年 王', '王|PER']]);
  });

  it('drops the numbers of characters in words', () => {
    const set = lines('滨0 B-GPE.NAM', '海1 I-GPE.NAM', '人0 O');
    expect(named(readSet(set))).toEqual([['滨海人', '滨海|GPE.NAM']]);
  });

  it('reads JSON lines, whose offsets count whole characters', () => {
    const set = [
      { text: '𠮷田在云岭市', label: { name: { 𠮷田: [[0, 1]] }, address: { 云岭市: [[3, 5]] } } },
      {
        text: '云岭和云岭',
        label: {
          company: {
            云岭: [
              [0, 1],
              [3, 4],
            ],
          },
        },
      },
    ];
    expect(named(readSet(set.map((line) => JSON.stringify(line)).join('\n')))).toEqual([
      ['𠮷田在云岭市', '𠮷田|name', '云岭市|address'],
      ['云岭和云岭', '云岭|company', '云岭|company'],
    ]);
  });

  it('reads marks inside the text', () => {
    const set = '他在{{location:滨海市}}会见{{person_name: 林静 }}。\\n完\n\n{{org_name:云岭社}}\n';
    expect(named(readSet(set))).toEqual([
      ['他在滨海市会见 林静 。\n完', '滨海市|location', '林静|person_name'],
      ['云岭社', '云岭社|org_name'],
    ]);
  });

  it.each([
    ['an empty file', ' \n', 1, /nothing in it/],
    ['prose', '\n今天天气很好。\n', 2, /no known form: .*BIO/],
    ['a line without a tag', lines('云 B-ORG', '岭'), 2, /"岭" is no token with its tag/],
    ['JSON without labels', '{"id": 0, "text": "云岭"}', 1, /no text with labels \(label/],
    ['JSON over several lines', '{"text": "云岭",\n"label": {}}', 1, /no JSON object of its own/],
    [
      'a name that does not stand there',
      '{"text":"云岭","label":{"name":{"林静":[[0,1]]}}}',
      1,
      /does not stand at 0–1/,
    ],
    ['a mark that does not end', '在{{location:滨海}}。\n在{{location:滨海市。', 2, /does not end/],
  ])('refuses %s, with its line', (_, content, line, message) => {
    expect(() => readSet(content)).toThrow(
      expect.objectContaining({ line, message: expect.stringMatching(message) }),
    );
  });
});
