import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelWidths, widthAfterKey } from './panel-width.ts';

const usual = { width: null, open: true };
const closed = { width: null, open: false };

describe('the widths of the panels', () => {
  it('are the usual ones as long as nobody has moved them', () => {
    const { legend, details } = panelWidths(1440, { legend: usual, reader: closed, details: usual }, true);
    expect([legend.now, details.now]).toEqual([260, 410]);
    expect(panelWidths(1024, { legend: usual, reader: closed, details: usual }, false).details.now).toBe(340);
  });

  it('are what was wished where there is room, and give way to the canvas where there is not', () => {
    const wishes = {
      legend: { width: 320, open: true },
      reader: closed,
      details: { width: 700, open: true },
    };
    expect(panelWidths(1920, wishes, true).details.now).toBe(700);
    expect(panelWidths(1200, wishes, true).details.now).toBe(1200 - 320 - 280);
    const alone = { ...wishes, legend: { width: 320, open: false } };
    expect(panelWidths(1200, alone, true).details.now).toBe(700);
  });

  it('give an article lines of about 35 characters, and the canvas what is left', () => {
    const wishes = { legend: usual, reader: usual, details: usual };
    expect(panelWidths(1440, wishes, false)).toMatchObject({ reader: { now: 634 }, details: { now: 340 } });
    expect(panelWidths(1920, wishes, true)).toMatchObject({ reader: { now: 672 }, details: { now: 410 } });
    expect(panelWidths(1100, wishes, false)).toMatchObject({ reader: { now: 420 }, details: { now: 300 } });
  });

  const width = fc.oneof(fc.constant(null), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  const wish = fc.record({ width, open: fc.boolean() });
  it('leave room for the canvas, whatever was stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 720, max: 4000 }), wish, wish, wish, (room, legend, details, article) => {
        const reader = { ...article, open: article.open && room >= 1100 };
        const beside = room >= (reader.open ? 1700 : 1100);
        const widths = panelWidths(room, { legend, reader, details }, beside);
        for (const { least, now, most } of [widths.legend, widths.reader, widths.details]) {
          expect(least).toBeLessThanOrEqual(now);
          expect(now).toBeLessThanOrEqual(most);
        }
        const taken = [
          beside && legend.open ? widths.legend.now : 0,
          reader.open ? widths.reader.now : 0,
          details.open ? widths.details.now : 0,
        ].reduce((sum, part) => sum + part);
        expect(room - taken).toBeGreaterThanOrEqual(reader.open ? 380 : 280);
      }),
    );
  });
});

describe('a key on a separator', () => {
  const width = { least: 200, now: 300, most: 400 };
  it.each([
    ['ArrowRight', 'left', false, 324],
    ['ArrowLeft', 'left', false, 276],
    ['ArrowRight', 'right', false, 276],
    ['ArrowLeft', 'right', false, 324],
    ['ArrowLeft', 'right', true, 396],
    ['Home', 'left', false, 200],
    ['End', 'right', false, 400],
    ['Enter', 'left', false, null],
    ['ArrowUp', 'left', false, null],
  ] as const)('%s of the %s panel, with Shift %s, makes it %s', (key, side, shift, after) => {
    expect(widthAfterKey(key, shift, side, width)).toBe(after);
  });

  it('never leaves the limits', () => {
    expect(widthAfterKey('ArrowRight', true, 'left', { ...width, now: 390 })).toBe(400);
    expect(widthAfterKey('ArrowLeft', true, 'left', { ...width, now: 210 })).toBe(200);
  });
});
