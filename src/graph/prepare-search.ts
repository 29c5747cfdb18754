import { quotedSpans } from './find-quotes.ts';
import type { GraphIndex } from './graph-index.ts';
import { nameIndex } from './name-index.ts';

/**
 * Does a few milliseconds of the work that searching needs before its first answer, once for a graph; true
 * if none is left. Whoever searches without it waits for all of that work at the first key.
 */
export function prepareSearch(index: GraphIndex): boolean {
  return nameIndex.step(index) && quotedSpans.step(index);
}
