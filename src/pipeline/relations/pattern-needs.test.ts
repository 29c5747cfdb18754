import { expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../schema/ontology.ts';
import { compilePattern } from './compile-pattern.ts';
import { BLOCKS } from './encode-sentence.ts';
import { needsOf, signOfKind, TITLE_SIGN } from './pattern-needs.ts';
import { CONSTRUCTIONS } from './patterns/constructions.ts';
import { KIND_OF_LETTER } from './patterns/kind-letters.ts';

const needs = (pattern: string) => needsOf(compilePattern(pattern, TITLE_SIGN));

it('knows the kinds of names and the words', () => {
  expect(needs('{S:op}旗下{T+:o}在{l}和{X}')).toEqual([
    ['kind:organisation', 'kind:person'],
    ['旗下'],
    ['kind:organisation'],
    ['在'],
    ['kind:location'],
    ['和'],
  ]);
});

it.each([
  ['任(?:命|免)', [['任'], ['命', '免']]],
  [
    '(?:出任|担任)[的了]',
    [
      ['出任', '担任'],
      ['的', '了'],
    ],
  ],
  ['由(?:此)?任', [['由'], ['任']]],
  ['(?:任命){1,2}为?', [['任命']]],
  ['(?:任命){0,2}为', [['为']]],
  ['任命|(?:聘)?任', [['任命', '任']]],
  ['任命|[^,]{1,3}', []],
  ['(?<=原任)(?<!曾任)任(?=命)(?!为)', [['原任'], ['任'], ['命']]],
  ['(?:TITLE|行长)', [[TITLE_SIGN, '行长']]],
])('of %s they are %j', (pattern, expected) => expect(needs(pattern)).toEqual(expected));

it.each([
  ['{T:o}(?<title>~TITLE(?:兼~TITLE)*){S:p}', true],
  ['{T:o}[(](?<title>TITLE)[)]{S:p}', true],
  ['{T:o}(?<title>~TITLE)?{S:p}', false],
  ['{T:o}(?:任(?<title>~TITLE))?{S:p}', false],
  ['{T:o}(?<title>~TITLE){S:p}|{S:p}来自{T:o}', false],
  ['{S:p}来自{T:o}', false],
])('sees whether %s can do without a title', (pattern, title) => {
  expect(needs(pattern).some((anyOf) => anyOf.join() === TITLE_SIGN)).toBe(title);
});

/** An example's sentence with a character for each name, as `encode` has it, without brackets after a name. */
function encodeExample(text: string): string {
  const halfWidth = text
    .replaceAll('，', ',')
    .replaceAll('：', ':')
    .replaceAll('；', ';')
    .replaceAll(/[“”]/g, '"');
  return halfWidth.replaceAll(/\[[^|\]]+\|([oplyt])\]/g, (_, letter: string) =>
    String.fromCharCode(BLOCKS[KIND_OF_LETTER[letter] ?? 'organisation']),
  );
}

/** Whether a sentence holds a sign, asked in the plainest way. */
function holds(sentence: string, sign: string): boolean {
  if (sign === TITLE_SIGN) return new RegExp(SOME_TITLES).test(sentence);
  const kind = ENTITY_KINDS.find((one) => signOfKind(one) === sign);
  return sentence.includes(kind === undefined ? sign : String.fromCharCode(BLOCKS[kind]));
}

const SOME_TITLES = '(?:副|原)?(?:董事长|总经理|总裁|市长|院长|教授|主任|首席执行官|CEO)';

it('keeps no expression from a sentence of any example that it matches', () => {
  const sentences = CONSTRUCTIONS.flatMap(({ examples }) => examples.map(({ text }) => encodeExample(text)));
  let matches = 0;
  for (const { rule, pattern } of CONSTRUCTIONS) {
    const expression = new RegExp(compilePattern(pattern, SOME_TITLES), 'u');
    for (const sentence of sentences.filter((one) => expression.test(one))) {
      matches += 1;
      for (const anyOf of needs(pattern))
        expect(
          anyOf.some((sign) => holds(sentence, sign)),
          `${rule}: ${sentence} lacks ${anyOf.join('|')}`,
        ).toBe(true);
    }
  }
  expect(matches).toBeGreaterThan(CONSTRUCTIONS.length);
});
