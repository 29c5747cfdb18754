import type { ModelParts } from '../../pipeline/learned/model-file.ts';
import { hashText, packTable } from '../../pipeline/learned/weight-table.ts';
import { CLASSES, softmax, trustFeature } from '../../pipeline/relations/weigh/pair-model.ts';
import { AdaptiveWeights } from './adagrad.ts';
import { frequentFeatures, weightsByFeature } from './feature-rows.ts';
import { seededOrders } from './seeded-order.ts';

/** A pair of names to learn from. */
export interface PairExample {
  /** Indexes into `CLASSES` that are right for it; 0 (no relation) alone where none holds. */
  readonly right: readonly number[];
  /** How much it counts. */
  readonly weight: number;
  /** Hashes of its features. */
  readonly features: Int32Array;
}

const EPOCHS = 12;
/** A feature has to be seen this often; with a relation it counts as three. */
const LEAST_COUNT = 6;
const WITH_RELATION = 3;
const WORTH_KEEPING = 0.03;

/**
 * Learns a log-linear model of pairs by its log-likelihood, one pair at a time. The same examples give the
 * same weights.
 * @param trust the share of each rule's readings that are right, stored beside the weights
 */
export function trainPairs(examples: readonly PairExample[], trust: ReadonlyMap<string, number>): ModelParts {
  const classes = CLASSES.length;
  const rows = frequentFeatures(
    examples.map(({ features, right }) => ({ features, counts: right.includes(0) ? 1 : WITH_RELATION })),
    LEAST_COUNT,
  );
  const weights = new AdaptiveWeights(rows.size * classes, 0.25, 2e-5);
  const data = examples.map(({ right, weight, features }) => ({
    right,
    weight,
    rows: Int32Array.from([...features].flatMap((key) => rows.get(key) ?? [])),
  }));
  const orders = seededOrders(data.length, 7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of orders()) {
      const example = data[index];
      if (example !== undefined) learn(example, weights, classes);
    }
  const table = weightsByFeature(rows, weights.values, classes);
  for (const [rule, share] of trust) {
    const row = new Float32Array(classes);
    row[0] = share;
    table.push([hashText(trustFeature(rule)), row]);
  }
  return { lists: [], table: packTable(classes, table, WORTH_KEEPING) };
}

interface Prepared {
  readonly right: readonly number[];
  readonly weight: number;
  readonly rows: Int32Array;
}

/** Where several classes are right, each is asked for as much as it is believed already. */
function learn({ right, weight, rows }: Prepared, weights: AdaptiveWeights, classes: number): void {
  const scores = new Float64Array(classes);
  for (const row of rows)
    for (let at = 0; at < classes; at += 1)
      scores[at] = (scores[at] ?? 0) + (weights.values[row * classes + at] ?? 0);
  const chances = softmax(scores);
  const total = right.reduce((sum, at) => sum + (chances[at] ?? 0), 0);
  for (let at = 0; at < classes; at += 1) {
    const chance = chances[at] ?? 0;
    const gradient = (chance - (right.includes(at) ? chance / total : 0)) * weight;
    if (Math.abs(gradient) < 1e-4) continue;
    for (const row of rows) weights.step(row * classes + at, gradient);
  }
}
