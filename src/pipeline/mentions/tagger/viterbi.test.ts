import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from './viterbi.ts';

/** Small whole numbers, so that paths of equal score are common. */
const score = fc.integer({ min: -4, max: 4 });

const problem = fc
  .record({ tags: fc.integer({ min: 1, max: 4 }), positions: fc.integer({ min: 1, max: 5 }) })
  .chain(({ tags, positions }) =>
    fc.record({
      tags: fc.constant(tags),
      positions: fc.constant(positions),
      transitions: fc.array(score, { minLength: tags * (tags + 2), maxLength: tags * (tags + 2) }),
      emissions: fc.array(score, { minLength: tags * positions, maxLength: tags * positions }),
    }),
  );
type Problem = typeof problem extends fc.Arbitrary<infer T> ? T : never;

function scoreOf(path: ArrayLike<number>, { tags, transitions, emissions }: Problem): number {
  const tagAt = (position: number): number => path[position] ?? 0;
  let sum = (transitions[tagAt(0)] ?? 0) + (transitions[tags + tagAt(path.length - 1)] ?? 0);
  for (let position = 0; position < path.length; position++) {
    sum += emissions[position * tags + tagAt(position)] ?? 0;
    if (position > 0) sum += transitions[(2 + tagAt(position - 1)) * tags + tagAt(position)] ?? 0;
  }
  return sum;
}

function bestScore(instance: Problem): number {
  const paths = instance.tags ** instance.positions;
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < paths; code++) {
    const path = Array.from(
      { length: instance.positions },
      (_, position) => Math.floor(code / instance.tags ** position) % instance.tags,
    );
    best = Math.max(best, scoreOf(path, instance));
  }
  return best;
}

describe('createDecoder', () => {
  it('finds a path with the best score of all paths', () => {
    fc.assert(
      fc.property(problem, (instance) => {
        const { tags, positions, transitions, emissions } = instance;
        const decode = createDecoder({ tags, scores: Float32Array.from(transitions) });
        const path = decode({ scores: Float32Array.from(emissions), first: 0, stride: tags, positions });
        expect(path.length).toBe(positions);
        expect(scoreOf(path, instance)).toBe(bestScore(instance));
      }),
      { numRuns: 500 },
    );
  });

  it('reads its scores from the given place and stride', () => {
    fc.assert(
      fc.property(
        problem,
        fc.nat(3),
        fc.nat(3),
        ({ tags, positions, transitions, emissions }, first, gap) => {
          const decode = createDecoder({ tags, scores: Float32Array.from(transitions) });
          const stride = tags + gap;
          const spread = new Float32Array(first + positions * stride).fill(99);
          emissions.forEach((value, index) => {
            spread[first + Math.floor(index / tags) * stride + (index % tags)] = value;
          });
          const dense = decode({ scores: Float32Array.from(emissions), first: 0, stride: tags, positions });
          expect(decode({ scores: spread, first, stride, positions })).toEqual(dense);
        },
      ),
    );
  });

  it('takes the lower tag of two that are equal', () => {
    const decode = createDecoder({ tags: 3, scores: new Float32Array(15) });
    expect(Array.from(decode({ scores: new Float32Array(6), first: 0, stride: 3, positions: 2 }))).toEqual([
      0, 0,
    ]);
  });

  it('refuses scores that do not fit the tags', () => {
    expect(() => createDecoder({ tags: 3, scores: new Float32Array(14) })).toThrow('14 transition scores');
  });
});
