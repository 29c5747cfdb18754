import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, type LabelToPlace, placeLabels } from './place-labels.ts';

const label = (key: string, x: number, y: number, more: Partial<LabelToPlace> = {}): LabelToPlace => ({
  key,
  x,
  y,
  radius: 10,
  width: 60,
  height: 15,
  forced: false,
  mayCoverNodes: false,
  ...more,
});

describe('labels', () => {
  it('stand under their nodes where there is room', () => {
    const one = label('one', 100, 100);
    expect(placeLabels([one], [one]).get('one')).toEqual({ left: 70, top: 113, right: 130, bottom: 128 });
  });

  it('go above where another node is below', () => {
    const one = label('one', 100, 100);
    const below = { key: 'below', x: 100, y: 122, radius: 10 };
    expect(placeLabels([one], [one, below]).get('one')?.bottom).toBe(87);
  });

  it('give way to more important ones, which come first', () => {
    const hub = label('hub', 100, 100);
    const crowd = [1, 2, 3, 4, 5].map((i) => label(`small ${i}`, 100 + i * 4, 100));
    const placed = placeLabels([hub, ...crowd], [hub, ...crowd]);
    expect(placed.has('hub')).toBe(true);
    expect(placed.size).toBeLessThan(6);
  });

  it('that would leave the limits go elsewhere or are left out', () => {
    const one = label('one', 100, 100);
    const limits = { left: 0, top: 0, right: 200, bottom: 120 };
    expect(placeLabels([one], [one], limits).get('one')?.bottom).toBe(87);
    expect(placeLabels([one], [one], { left: 0, top: 90, right: 105, bottom: 110 }).get('one')?.right).toBe(
      87,
    );
    expect(placeLabels([one], [one], { left: 80, top: 80, right: 120, bottom: 120 }).size).toBe(0);
  });

  it('that are forced are always there', () => {
    const labels = [1, 2, 3].map((i) => label(`${i}`, 100, 100, { forced: true }));
    expect(placeLabels(labels, labels).size).toBe(3);
  });

  it('never overlap each other, nor nodes that they may not cover', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(places, (points) => {
        const labels = points.map(({ x, y }, i) => label(`${i}`, x, y, { mayCoverNodes: i < 3 }));
        const placed = [...placeLabels(labels, labels)];
        for (const [i, [key, box]] of placed.entries()) {
          for (const [, other] of placed.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
          if (Number(key) < 3) continue;
          for (const { key: nodeKey, x, y } of labels) {
            const body = { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 };
            if (nodeKey !== key) expect(boxesOverlap(box, body)).toBe(false);
          }
        }
      }),
    );
  });
});
