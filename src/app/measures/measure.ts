import { betweenness } from '../../graph/betweenness.ts';
import { groupByTies } from '../../graph/group-by-ties.ts';
import type { Ties } from '../../graph/ties.ts';

/** Something of the whole graph that is not to be had at once. */
export interface Question {
  readonly measure: 'betweenness' | 'communities';
  readonly ties: Ties;
}

/** A number for each entity of the question's ties, in their order. */
export type Answer = readonly number[];

export function measure({ measure, ties }: Question): Answer {
  return measure === 'betweenness' ? betweenness(ties) : groupByTies(ties);
}
