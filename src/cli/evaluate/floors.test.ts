import { describe, expect, it } from 'vitest';
import { belowFloors, parseFloors } from './floors.ts';
import { measure } from './measure.ts';

describe('floors', () => {
  it('are read from a list of names and figures', () => {
    expect(parseFloors('mentions=0.85, relations=.6')).toEqual({ mentions: 0.85, relations: 0.6 });
  });

  it.each(['', 'mentions', 'words=0.5', 'mentions=85', 'mentions=0.8;entities=0.8'])(
    'are not “%s”',
    (words) => {
      expect(() => parseFloors(words)).toThrow();
    },
  );

  it('name each measure that lies below its own', () => {
    const score = {
      article: 'a',
      mentions: measure(8, 2, 2),
      entities: measure(1, 0, 0),
      relations: measure(1, 1, 1),
      pairs: { r: 1 },
      evidence: { overlapping: 1 },
    };
    expect(belowFloors(score, { mentions: 0.8, entities: 1, relations: 0.6 })).toEqual([
      'relations F1 0.500 is below 0.6',
    ]);
    expect(belowFloors(score, {})).toEqual([]);
  });
});
