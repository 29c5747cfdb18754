import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../canvas/place-labels.ts';
import { placeCard, type Side } from './place-card.ts';

const bounds = { left: 0, top: 40, right: 800, bottom: 600 };
const card = { width: 300, height: 150 };
const around: readonly Side[] = ['above', 'below', 'right', 'left'];
const thing = (x: number, y: number, radius = 20) => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

describe('a card', () => {
  it('stands over its thing, in the middle', () => {
    expect(placeCard(thing(400, 300), card, bounds, around)).toEqual({ left: 250, top: 122 });
  });

  it('stands under it where there is no room above, and is moved along the border', () => {
    expect(placeCard(thing(30, 100), card, bounds, around)).toEqual({ left: 0, top: 128 });
    expect(placeCard(thing(790, 100), card, bounds, around)).toEqual({ left: 500, top: 128 });
  });

  it('stands beside what reaches from top to bottom', () => {
    const tall = { left: 100, top: 50, right: 140, bottom: 590 };
    expect(placeCard(tall, card, bounds, around)).toEqual({ left: 148, top: 245 });
  });

  it('is clear of a line through the other corners', () => {
    expect(placeCard(thing(400, 300, 4), card, bounds, ['above-left', 'below-right'])).toEqual({
      left: 88,
      top: 138,
    });
    expect(placeCard(thing(100, 300, 4), card, bounds, ['above-left', 'below-right'])).toEqual({
      left: 112,
      top: 312,
    });
  });

  it('is in sight even where it has no room', () => {
    const small = { left: 0, top: 0, right: 310, bottom: 160 };
    expect(placeCard(thing(155, 80), card, small, around)).toEqual({ left: 5, top: 0 });
  });

  it('wherever the thing is, is in sight and does not cover it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 40, max: 600 }), (x, y) => {
        const { left, top } = placeCard(thing(x, y), card, bounds, around);
        const placed = { left, top, right: left + card.width, bottom: top + card.height };
        expect(left).toBeGreaterThanOrEqual(bounds.left);
        expect(placed.right).toBeLessThanOrEqual(bounds.right);
        expect(top).toBeGreaterThanOrEqual(bounds.top);
        expect(placed.bottom).toBeLessThanOrEqual(bounds.bottom);
        expect(boxesOverlap(placed, thing(x, y))).toBe(false);
      }),
    );
  });
});
