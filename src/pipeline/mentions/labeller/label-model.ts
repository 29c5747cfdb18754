import { readModel } from '../../learned/model-file.ts';
import { openTable, type WeightTable } from '../../learned/weight-table.ts';
import type { Projection } from '../tagger/token.ts';
import { LABELS } from './labels.ts';

/**
 * What the labeller has learnt: a linear-chain conditional random field. A label's score is the sum of the
 * projected states of the tagger's network, of the weights of the character's features, and of the
 * transition from the label before.
 */
export interface LabelModel {
  readonly projection: Projection;
  /** Of starting with a label, then of going from label to label: `transitions[(1 + from) · LABELS + to]`. */
  readonly transitions: Float32Array;
  readonly table: WeightTable;
}

/** @throws Error if the bytes are no such model */
export function readLabelModel(bytes: Uint8Array): LabelModel {
  const { lists, table } = readModel(bytes);
  const [projection, transitions] = lists;
  if (projection === undefined || transitions?.length !== (LABELS + 1) * LABELS || table.classes !== LABELS)
    throw new Error('this is no model of the labeller');
  return { projection: { labels: LABELS, weights: projection }, transitions, table: openTable(table) };
}
