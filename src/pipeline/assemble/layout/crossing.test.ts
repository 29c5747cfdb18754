import { expect, it } from 'vitest';
import { segmentHits, segmentsCross } from './crossing.ts';

it.each([
  ['an X', [0, 0, 10, 10, 0, 10, 10, 0], true],
  ['parallels', [0, 0, 10, 0, 0, 5, 10, 5], false],
  ['a common end', [0, 0, 10, 10, 0, 0, 10, 0], false],
  ['lines that would meet further on', [0, 0, 4, 4, 0, 10, 4, 6], false],
  ['a T that only touches', [0, 0, 10, 0, 5, 0, 5, 5], false],
] as const)('crossing: %s', (_, [ax, ay, bx, by, cx, cy, dx, dy], expected) => {
  expect(segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)).toBe(expected);
  expect(segmentsCross(dx, dy, cx, cy, bx, by, ax, ay)).toBe(expected);
});

// The box is always 10…20 by 10…20.
it.each([
  ['straight through', [0, 15, 30, 15], true],
  ['from inside out', [15, 15, 40, 40], true],
  ['wholly inside', [12, 12, 18, 16], true],
  ['over a corner', [8, 14, 14, 8], true],
  ['past a corner', [0, 15, 15, 0], false],
  ['beside it', [0, 0, 0, 30], false],
  ['towards it, but too short', [0, 15, 9, 15], false],
] as const)('a line over a box: %s', (_, [ax, ay, bx, by], expected) => {
  expect(segmentHits(ax, ay, bx, by, 10, 10, 20, 20)).toBe(expected);
  expect(segmentHits(bx, by, ax, ay, 10, 10, 20, 20)).toBe(expected);
});
