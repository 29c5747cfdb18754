import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullPieces } from './hull-pieces.ts';
import { spanningTree } from './spanning-tree.ts';

const [a, b, c, far] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 100, y: 10 },
];

describe('the shortest tree', () => {
  it('joins each point to its nearest', () => {
    expect(spanningTree([a, far, b, c])).toEqual([
      [0, 2],
      [2, 3],
      [3, 1],
    ]);
    expect(spanningTree([])).toEqual([]);
    expect(spanningTree([a])).toEqual([]);
  });

  it('joins all points, two in the same place as well', () => {
    const coordinate = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 }), (points) => {
        const reached = new Set([0]);
        for (const [from, to] of spanningTree(points)) {
          expect(reached.has(from)).toBe(true);
          reached.add(to);
        }
        expect(reached.size).toBe(points.length);
      }),
    );
  });
});

describe("a hull's pieces", () => {
  it('are the lines of the tree, and triangles in which no stranger stands', () => {
    expect(hullPieces([a, b, c], [])).toEqual([
      [a, b],
      [b, c],
      [b, a, c],
    ]);
    expect(hullPieces([a, b, c], [{ x: 8, y: 3 }])).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  it('of one point are none', () => {
    expect(hullPieces([a], [])).toEqual([]);
    expect(hullPieces([a, b, c], null)).toHaveLength(2);
  });
});
