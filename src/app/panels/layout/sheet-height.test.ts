import { describe, expect, it } from 'vitest';
import { heightAfterKey, nextHeight, settle, sheetHeights } from './sheet-height.ts';

describe('the heights of a sheet', () => {
  it('rise, on a phone, held either way, and in a window zoomed far in', () => {
    for (const room of [748, 290, 160, 90]) {
      const { peek, half, full } = sheetHeights(room, 0);
      expect(peek).toBeLessThanOrEqual(half);
      expect(half).toBeLessThan(full);
      expect(full).toBeLessThan(room);
    }
  });

  it('leave a low window some of the canvas', () => {
    expect(sheetHeights(160, 34).peek).toBe(64);
  });

  it('lift the lowest over what the device covers', () => {
    expect(sheetHeights(748, 34).peek).toBe(sheetHeights(748, 0).peek + 34);
  });
});

describe('a sheet that is let go', () => {
  const heights = { peek: 140, half: 400, full: 740 };
  it.each([
    [150, 0, 'peek'],
    [300, 0, 'half'],
    [500, 0, 'half'],
    [600, 0, 'full'],
    [900, 0, 'full'],
    [20, 0, 'peek'],
    [150, 1, 'half'],
    [500, 1, 'full'],
    [390, -1, 'peek'],
    [730, -1, 'half'],
    [20, -1, 'peek'],
    [900, 1, 'full'],
  ] as const)('at %d px with a speed of %d stays at %s', (px, speed, height) => {
    expect(settle(px, speed, heights)).toBe(height);
  });
});

describe('a key on its handle', () => {
  it.each([
    ['ArrowUp', 'peek', 'half'],
    ['ArrowUp', 'full', 'full'],
    ['ArrowDown', 'half', 'peek'],
    ['ArrowDown', 'peek', 'peek'],
    ['Home', 'full', 'peek'],
    ['End', 'peek', 'full'],
    ['Enter', 'full', 'peek'],
    [' ', 'half', 'full'],
    ['a', 'half', null],
  ] as const)('%s at %s: %s', (key, height, after) => {
    expect(heightAfterKey(key, height)).toBe(after);
  });

  it('goes round when tapped', () => {
    expect(nextHeight(nextHeight(nextHeight('peek')))).toBe('peek');
  });
});
