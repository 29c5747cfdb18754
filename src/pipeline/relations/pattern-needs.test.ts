import { expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';
import { needsOf, TITLE_SIGN } from './pattern-needs.ts';

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
