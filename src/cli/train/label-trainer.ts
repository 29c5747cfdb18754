import type { ModelParts } from '../../pipeline/learned/model-file.ts';
import { packTable } from '../../pipeline/learned/weight-table.ts';
import { followChain, type LabelChain } from '../../pipeline/mentions/labeller/label-chain.ts';
import { LABELS } from '../../pipeline/mentions/labeller/labels.ts';
import { STATES } from '../../pipeline/mentions/tagger/emission-model.ts';
import { AdaptiveWeights } from './adagrad.ts';
import { frequentFeatures, weightsByFeature } from './feature-rows.ts';
import { seededOrders } from './seeded-order.ts';

/** A sentence to learn from: its right labels, its features and what the tagger's network holds of it. */
export interface LabelledSentence {
  readonly labels: Uint8Array;
  /** `features[position · templates + template]` */
  readonly features: Int32Array;
  /** `states[position · STATES + state]` */
  readonly states: Float32Array;
}

const EPOCHS = 10;
/** How often a feature has to be seen. */
const LEAST_COUNT = 2;
/** Rows of weights that are all smaller than this are left out. */
const WORTH_KEEPING = 0.02;
/**
 * What the weights are divided by when they are written: a field that has learnt from few articles is surer
 * of itself than it should be (Guo et al., 2017, section 4.2; measured on articles that it had not seen).
 */
const TEMPERATURE = 1.5;

/**
 * Learns a conditional random field from sentences by its log-likelihood (Lafferty, McCallum and Pereira,
 * 2001), one sentence at a time. The same sentences give the same weights.
 */
export function trainLabels(sentences: readonly LabelledSentence[]): ModelParts {
  const rows = frequentFeatures(
    sentences.map(({ features }) => ({ features, counts: 1 })),
    LEAST_COUNT,
  );
  const sparse = new AdaptiveWeights(rows.size * LABELS, 0.15, 5e-3);
  const dense = new AdaptiveWeights(STATES * LABELS, 0.05, 1e-4);
  const transitions = new AdaptiveWeights((LABELS + 1) * LABELS, 0.15, 0);
  const data = sentences
    .filter(({ labels }) => labels.length > 0)
    .map((sentence) => ({
      ...sentence,
      rows: Int32Array.from(sentence.features, (key) => rows.get(key) ?? -1),
    }));
  const orders = seededOrders(data.length, 3);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of orders()) {
      const sentence = data[index];
      if (sentence !== undefined) learn(sentence, { sparse, dense, transitions });
    }
  return toParts(rows, { sparse, dense, transitions });
}

interface Weights {
  readonly sparse: AdaptiveWeights;
  readonly dense: AdaptiveWeights;
  readonly transitions: AdaptiveWeights;
}

type Prepared = LabelledSentence & { readonly rows: Int32Array };

function learn({ labels, rows, states }: Prepared, weights: Weights): void {
  const length = labels.length;
  const templates = rows.length / length;
  const scores = scoresOf(rows, states, length, templates, weights);
  const chain = followChain(scores, weights.transitions.values);
  for (let at = 0; at < length; at += 1)
    for (let label = 0; label < LABELS; label += 1) {
      const gradient = chain.probability(at, label) - (labels[at] === label ? 1 : 0);
      if (Math.abs(gradient) < 1e-4) continue;
      for (let template = 0; template < templates; template += 1) {
        const row = rows[at * templates + template] ?? -1;
        if (row >= 0) weights.sparse.step(row * LABELS + label, gradient);
      }
      for (let state = 0; state < STATES; state += 1)
        weights.dense.step(state * LABELS + label, gradient * (states[at * STATES + state] ?? 0));
      if (at === 0) weights.transitions.step(label, gradient);
    }
  stepTransitions(labels, chain, weights.transitions);
}

function scoresOf(
  rows: Int32Array,
  states: Float32Array,
  length: number,
  templates: number,
  { sparse, dense }: Weights,
): Float64Array {
  const scores = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    for (let template = 0; template < templates; template += 1) {
      const row = rows[at * templates + template] ?? -1;
      if (row >= 0) addRow(sparse.values, row, 1, scores, at);
    }
    for (let state = 0; state < STATES; state += 1)
      addRow(dense.values, state, states[at * STATES + state] ?? 0, scores, at);
  }
  return scores;
}

function addRow(values: Float32Array, row: number, factor: number, scores: Float64Array, at: number): void {
  for (let label = 0; label < LABELS; label += 1)
    scores[at * LABELS + label] =
      (scores[at * LABELS + label] ?? 0) + factor * (values[row * LABELS + label] ?? 0);
}

function stepTransitions(labels: Uint8Array, chain: LabelChain, transitions: AdaptiveWeights): void {
  const gradients = new Float64Array(LABELS * LABELS);
  for (let at = 1; at < labels.length; at += 1)
    for (let before = 0; before < LABELS; before += 1)
      for (let label = 0; label < LABELS; label += 1) {
        const index = before * LABELS + label;
        const right = labels[at - 1] === before && labels[at] === label ? 1 : 0;
        gradients[index] = (gradients[index] ?? 0) + chain.pairProbability(at, before, label) - right;
      }
  gradients.forEach((gradient, index) => {
    if (Math.abs(gradient) > 1e-5) transitions.step(LABELS + index, gradient);
  });
}

function toParts(rows: ReadonlyMap<number, number>, { sparse, dense, transitions }: Weights): ModelParts {
  const cooled = (values: Float32Array) => values.map((value) => value / TEMPERATURE);
  const table = weightsByFeature(rows, cooled(sparse.values), LABELS);
  return {
    lists: [cooled(dense.values), cooled(transitions.values)],
    table: packTable(LABELS, table, WORTH_KEEPING),
  };
}
