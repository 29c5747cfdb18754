import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import { bestLabels } from './best-labels.ts';
import { followChain } from './label-chain.ts';
import { canFollow, firstLabel, furtherLabel, kindBegunBy, LABELS, OUTSIDE } from './labels.ts';

const LENGTH = 3;
const number = fc.double({ min: -3, max: 3, noNaN: true });
const chain = fc.record({
  scores: fc.array(number, { minLength: LENGTH * LABELS, maxLength: LENGTH * LABELS }),
  transitions: fc.array(number, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
});

/** Every path of labels with its score, the slow way. */
function allPaths(scores: readonly number[], transitions: Float32Array): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < LENGTH; at += 1)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const before = path.at(-1);
        const step = transitions[(before === undefined ? 0 : 1 + before) * LABELS + label] ?? 0;
        return { path: [...path, label], score: score + step + (scores[at * LABELS + label] ?? 0) };
      }),
    );
  return paths;
}

describe('a chain of labels', () => {
  it('believes what all its paths together say', () => {
    fc.assert(
      fc.property(chain, fc.constantFrom(...ENTITY_KINDS), (given, kind) => {
        const transitions = Float32Array.from(given.transitions);
        const paths = allPaths(given.scores, transitions);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const share = (holds: (path: number[]) => boolean) =>
          paths.reduce((sum, { path, score }) => sum + (holds(path) ? Math.exp(score) : 0), 0) / total;
        const found = followChain(Float64Array.from(given.scores), transitions);
        const [first, further] = [firstLabel(kind), furtherLabel(kind)];
        expect(found.probability(1, first)).toBeCloseTo(share((path) => path[1] === first));
        expect(found.pairProbability(2, first, further)).toBeCloseTo(
          share((path) => path[1] === first && path[2] === further),
        );
        expect(found.nameProbability(0, 2, kind)).toBeCloseTo(
          share((path) => path[0] === first && path[1] === further && path[2] !== further),
        );
        expect(found.nameProbability(1, 3, kind)).toBeCloseTo(
          share((path) => path[1] === first && path[2] === further),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('has as its best path the best of those on which every name begins', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const transitions = Float32Array.from(given.transitions);
        const allowed = allPaths(given.scores, transitions).filter(({ path }) =>
          path.every((label, at) => canFollow(path[at - 1] ?? OUTSIDE, label)),
        );
        const best = Math.max(...allowed.map(({ score }) => score));
        const found = [...bestLabels(Float64Array.from(given.scores), transitions)];
        const score = allowed.find(({ path }) => path.join() === found.join())?.score;
        expect(score).toBeCloseTo(best);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps its numbers in range over a long sentence', () => {
    const scores = Float64Array.from({ length: 5_000 * LABELS }, (_, index) => (index % 7) * 50);
    const found = followChain(scores, new Float32Array((LABELS + 1) * LABELS));
    const sum = Array.from({ length: LABELS }, (_, label) => found.probability(4_999, label));
    expect(sum.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1);
  });

  it('numbers labels so that each kind has its own two', () => {
    const labels = ENTITY_KINDS.flatMap((kind) => [firstLabel(kind), furtherLabel(kind)]);
    expect(new Set([OUTSIDE, ...labels]).size).toBe(LABELS);
    expect(ENTITY_KINDS.map((kind) => kindBegunBy(firstLabel(kind)))).toEqual([...ENTITY_KINDS]);
    expect(kindBegunBy(OUTSIDE)).toBeNull();
  });
});
