import { InvalidArgumentError } from 'commander';
import type { Score } from './score.ts';

const NAMES = ['mentions', 'entities', 'relations'] as const;
export type Floors = Partial<Record<(typeof NAMES)[number], number>>;

/**
 * Reads `mentions=0.85,entities=0.80`.
 * @throws InvalidArgumentError if it is something else
 */
export function parseFloors(words: string): Floors {
  const floors: Floors = {};
  for (const part of words.split(',')) {
    const [, name, digits] = /^\s*(\w+)\s*=\s*(\d*\.?\d+)\s*$/u.exec(part) ?? [];
    const known = NAMES.find((candidate) => candidate === name);
    const floor = Number(digits);
    if (known === undefined || !(floor >= 0 && floor <= 1))
      throw new InvalidArgumentError(`Write it as mentions=0.85,entities=0.8,relations=0.6, not "${part}".`);
    floors[known] = floor;
  }
  return floors;
}

/** One line for each measure whose F1 lies below its floor. */
export function belowFloors(score: Score, floors: Floors): string[] {
  return NAMES.flatMap((name) => {
    const floor = floors[name];
    const { f1 } = score[name];
    if (floor === undefined || f1 >= floor) return [];
    return [`${name} F1 ${f1.toFixed(3)} is below ${floor}`];
  });
}
