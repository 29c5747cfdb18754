const ROUND = [1, 1.5, 2, 3, 4, 5, 7.5];

/**
 * The least numbers that are worth offering, ascending: `first`, each to 10, then round ones up to `highest`;
 * and `current`, so that what is set is among them.
 */
export function thresholds(first: number, highest: number, current: number): number[] {
  const offered = new Set([first, current]);
  for (let number = first; number <= Math.min(highest, 10); number += 1) offered.add(number);
  for (let power = 10; power <= highest; power *= 10)
    for (const round of ROUND) if (round * power <= highest) offered.add(round * power);
  return [...offered].sort((a, b) => a - b);
}
