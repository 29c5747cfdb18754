import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOn, graphPoint, isAllSeen, projectionOf } from './minimap-projection.ts';

const content = { left: -200, top: -100, right: 600, bottom: 300 };

describe('the minimap', () => {
  it('shows all of the content in its middle', () => {
    const { scale, x, y } = projectionOf(content, 168, 110);
    expect([-200 * scale + x, 600 * scale + x]).toEqual([8, 160]);
    expect((-100 * scale + y + 300 * scale + y) / 2).toBeCloseTo(55);
  });

  it('leads back to where its points come from', () => {
    const projection = projectionOf(content, 168, 110);
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const onMap = { x: x * projection.scale + projection.x, y: y * projection.scale + projection.y };
        const back = graphPoint(projection, onMap);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('has room for content that takes up none', () => {
    const { scale, x } = projectionOf({ left: 5, top: 5, right: 5, bottom: 5 }, 168, 110);
    expect(Number.isFinite(scale)).toBe(true);
    expect(5 * scale + x).toBeCloseTo(84);
  });

  it('never loses its frame, however far away the view is', () => {
    const projection = projectionOf(content, 168, 110);
    const coordinate = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 1, max: 1e4, noNaN: true }), (left, top, side) => {
        const seen = { left, top, right: left + side, bottom: top + side };
        const frame = frameOn(projection, seen, 168, 110);
        expect(frame.left).toBeGreaterThanOrEqual(0);
        expect(frame.top).toBeGreaterThanOrEqual(0);
        expect(frame.right).toBeLessThanOrEqual(168);
        expect(frame.bottom).toBeLessThanOrEqual(110);
        expect(frame.right).toBeGreaterThanOrEqual(frame.left);
        expect(frame.bottom).toBeGreaterThanOrEqual(frame.top);
      }),
    );
  });

  it('has something to add only where something is out of sight', () => {
    expect(isAllSeen(content, { left: -300, top: -200, right: 700, bottom: 400 })).toBe(true);
    expect(isAllSeen(content, { left: -100, top: -200, right: 700, bottom: 400 })).toBe(false);
  });
});
