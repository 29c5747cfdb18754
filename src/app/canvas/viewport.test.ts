import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIntoView, type Viewport } from './viewport.ts';

const canvas = { width: 800, height: 600 };
const insets = { top: 40, right: 0, bottom: 200, left: 0 };
const start: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

describe('bringing into view', () => {
  it('does nothing where all of it is in view already', () => {
    expect(bringIntoView({ left: 10, top: 50, right: 700, bottom: 390 }, start, canvas, insets)).toBeNull();
  });

  it('keeps the zoom where it can, and puts the middle in the middle of what is free', () => {
    const moved = bringIntoView({ left: 900, top: 500, right: 1000, bottom: 600 }, start, canvas, insets);
    expect(moved).toEqual({ zoom: 1, pan: { x: -550, y: -330 } });
  });

  it('shows all of it, never larger than it was', () => {
    const side = fc.integer({ min: -2000, max: 2000 });
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(side, side, size, size, (left, top, width, height) => {
        const content = { left, top, right: left + width, bottom: top + height };
        const view = bringIntoView(content, start, canvas, insets) ?? start;
        const { zoom, pan } = view;
        expect(zoom).toBeLessThanOrEqual(1);
        expect(left * zoom + pan.x).toBeGreaterThanOrEqual(insets.left - 0.01);
        expect(content.right * zoom + pan.x).toBeLessThanOrEqual(canvas.width + 0.01);
        expect(top * zoom + pan.y).toBeGreaterThanOrEqual(insets.top - 0.01);
        expect(content.bottom * zoom + pan.y).toBeLessThanOrEqual(canvas.height - insets.bottom + 0.01);
      }),
    );
  });
});
