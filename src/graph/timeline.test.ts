import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './date-range.ts';
import { countInPeriods, placesIn, rangeBetween, timelineOf } from './timeline.ts';

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
  );

describe('a timeline', () => {
  it('has months where the dates name them and lie close together', () => {
    const timeline = timelineOf(['2018-11-02', '2019-01', '2019-02-25']);
    expect(timeline?.periods.map(({ from }) => from)).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
    expect(timeline && countInPeriods(timeline, ['2018-11-02', '2019-01', '2019-02-25', '2019'])).toEqual([
      1, 0, 2, 2,
    ]);
  });

  it('has years where most dates are no more exact, or lie further apart', () => {
    expect(timelineOf(['2017', '2018', '2018-03'])?.periods).toEqual([
      { from: '2017', to: '2017' },
      { from: '2018', to: '2018' },
    ]);
    expect(timelineOf(['2001-05', '2018-03'])?.periods).toHaveLength(18);
  });

  it('has decades over centuries', () => {
    const periods = timelineOf(['1843', '2018'])?.periods;
    expect(periods?.[0]).toEqual({ from: '1840', to: '1849' });
    expect(periods).toHaveLength(18);
  });

  it('puts a few dates of long ago before its first period', () => {
    const months = Array.from({ length: 40 }, (_, i) => `2018-${String((i % 12) + 1).padStart(2, '0')}`);
    const timeline = timelineOf(['1843-11', ...months]);
    expect(timeline?.periods.at(-1)).toEqual({ from: '2018-12', to: '2018-12' });
    expect(timeline?.periods[0]).toEqual({ from: null, to: '2015-01' });
    expect(timeline && countInPeriods(timeline, ['1843-11', '2014', '2030'])[0]).toBe(2);
  });

  it('is none where there is nothing to choose', () => {
    expect(timelineOf([])).toBeNull();
    expect(timelineOf(['2018', '2018'])).toBeNull();
  });

  it('gives ranges that leave exactly what their bars count, and finds its places again', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), fc.nat(), fc.nat(), (dates, one, other) => {
        const timeline = timelineOf(dates);
        if (timeline === null) return;
        const { length } = timeline.periods;
        const [from, to] = [one % length, other % length].sort((a, b) => a - b) as [number, number];
        const range = rangeBetween(timeline, from, to);
        expect(placesIn(timeline, range)).toEqual([from, to]);
        const within = dates.filter((date) => range === null || overlaps(date, range));
        const counts = countInPeriods(timeline, dates);
        if (from === to) expect(within).toHaveLength(counts[from] ?? -1);
        else expect(within.length).toBeGreaterThanOrEqual(Math.max(...counts.slice(from, to + 1)));
      }),
    );
  });
});
