import { describe, expect, it } from 'vitest';
import { openAtFirst } from './open-at-first.ts';

describe('of groups under one another', () => {
  it.each([
    [[], []],
    [[500], [0]],
    [
      [3, 2, 4, 1, 5],
      [0, 1, 2, 3, 4],
    ],
    [
      [12, 12, 12, 1, 1],
      [0, 1, 2],
    ],
    [[40, 1], [0]],
  ])('with %j rows, %j are open at first', (rows, open) => {
    expect([...openAtFirst(rows)]).toEqual(open);
  });
});
