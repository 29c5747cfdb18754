import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';

const found = (names: string[], text: string) =>
  new NameIndex(names.map((name) => [name, null] as const)).findAll(text).map((match) => match.name);

describe('NameIndex', () => {
  it('prefers the longest name at a place', () => {
    expect(found(['上海', '上海汽车'], '上海汽车在上海')).toEqual(['上海汽车', '上海']);
  });

  it('does not find a Latin name inside a longer word', () => {
    expect(found(['IBM', 'AI'], 'IBM研发AI，IBMs与RAID')).toEqual(['IBM', 'AI']);
  });

  it('finds names that touch Chinese characters', () => {
    expect(found(['Watson'], '使用Watson系统')).toEqual(['Watson']);
  });

  it('gives exact, ordered, non-overlapping slices of any text', () => {
    const name = fc.string({ unit: fc.constantFrom('上', '海', 'A', '1', '的'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('上', '海', 'A', '1', '的') }),
        (names, text) => {
          let last = 0;
          for (const match of new NameIndex(names.map((n) => [n, 0] as const)).findAll(text)) {
            expect(text.slice(match.start, match.end)).toBe(match.name);
            expect(match.end).toBeLessThanOrEqual(text.length);
            expect(match.start).toBeGreaterThanOrEqual(last);
            last = match.end;
          }
        },
      ),
    );
  });
});
