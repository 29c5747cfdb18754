import { expect, it } from 'vitest';
import { needsOf } from './pattern-needs.ts';

it('knows the kinds of the ends, listed or not', () => {
  expect(needsOf('{S:op}旗下{T+:o}在{l}和{X}').kinds).toEqual(['op', 'o']);
});

it.each([
  ['{T:o}(?<title>~TITLE(?:兼~TITLE)*){S:p}', true],
  ['{T:o}[(](?<title>TITLE)[)]{S:p}', true],
  ['{T:o}(?<title>~TITLE)?{S:p}', false],
  ['{T:o}(?:任(?<title>~TITLE))?{S:p}', false],
  ['{T:o}(?<title>~TITLE){S:p}|{S:p}来自{T:o}', false],
  ['{S:p}来自{T:o}', false],
])('sees whether %s can do without a title', (pattern, title) => {
  expect(needsOf(pattern).title).toBe(title);
});
