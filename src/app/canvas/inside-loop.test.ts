import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsideLoop, type Point } from './inside-loop.ts';

const square: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('a loop', () => {
  it('holds what it goes around, whichever way it was drawn', () => {
    const inside = { x: 3, y: 4 };
    expect(isInsideLoop(inside, square)).toBe(true);
    expect(isInsideLoop(inside, [...square].reverse())).toBe(true);
    for (const outside of [
      { x: -1, y: 4 },
      { x: 11, y: 4 },
      { x: 3, y: -1 },
      { x: 3, y: 11 },
    ])
      expect(isInsideLoop(outside, square)).toBe(false);
  });

  it('leaves out its bays', () => {
    const bay = [...square.slice(0, 3), { x: 5, y: 2 }, { x: 0, y: 10 }];
    expect(isInsideLoop({ x: 5, y: 6 }, bay)).toBe(false);
    expect(isInsideLoop({ x: 1, y: 6 }, bay)).toBe(true);
  });

  it('leaves out what it goes around twice', () => {
    const twice = [...square, ...square.map(({ x, y }) => ({ x: x / 2, y: y / 2 }))];
    expect(isInsideLoop({ x: 2, y: 3 }, twice)).toBe(false);
    expect(isInsideLoop({ x: 8, y: 7 }, twice)).toBe(true);
  });

  it('of fewer than three corners holds nothing', () => {
    expect(isInsideLoop({ x: 1, y: 1 }, [])).toBe(false);
    expect(isInsideLoop({ x: 1, y: 1 }, square.slice(0, 1))).toBe(false);
    expect(isInsideLoop({ x: 5, y: 0 }, square.slice(0, 2))).toBe(false);
  });

  it('takes a point at the height of a corner for what it is', () => {
    const diamond = [
      { x: 0, y: -5 },
      { x: 5, y: 0 },
      { x: 0, y: 5 },
      { x: -5, y: 0 },
    ];
    expect(isInsideLoop({ x: 0, y: 0 }, diamond)).toBe(true);
    expect(isInsideLoop({ x: -6, y: 0 }, diamond)).toBe(false);
    expect(isInsideLoop({ x: 6, y: 0 }, diamond)).toBe(false);
  });

  it('around a box holds just what the box holds', () => {
    const whole = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 40 }), whole, whole, (left, top, size, x, y) => {
        const box = square.map((corner) => ({
          x: left + (corner.x / 10) * size,
          y: top + (corner.y / 10) * size,
        }));
        const expected = x + 0.5 > left && x + 0.5 < left + size && y + 0.5 > top && y + 0.5 < top + size;
        expect(isInsideLoop({ x: x + 0.5, y: y + 0.5 }, box)).toBe(expected);
      }),
    );
  });
});
