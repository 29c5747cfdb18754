import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../schema/span.ts';
import { RangeIndex } from './range-index.ts';

const ranges = fc.array(fc.nat(9), { maxLength: 12 }).map((steps) => {
  let at = 0;
  return steps.map((step) => {
    const start = at + (step % 3);
    at = start + 1 + (step % 4);
    return { start, end: at };
  });
});

it('finds what a search of all ranges finds', () => {
  fc.assert(
    fc.property(ranges, fc.nat(50), fc.nat(6), (items, start, length) => {
      const asked = { start, end: start + length + 1 };
      const index = new RangeIndex(items);
      expect(index.overlapping(asked)).toEqual(items.filter((item) => overlaps(item, asked)));
      expect([...index.before(start)]).toEqual(items.filter((item) => item.end <= start).reverse());
    }),
  );
});
