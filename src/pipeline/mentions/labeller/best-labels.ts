import { canFollow, LABELS, OUTSIDE } from './labels.ts';

/**
 * The best path of labels by the Viterbi algorithm, on which no name goes on that has not begun.
 * @param scores `scores[position · LABELS + label]`
 * @param transitions as in `LabelModel`
 */
export function bestLabels(scores: Float32Array | Float64Array, transitions: Float32Array): Uint8Array {
  const positions = scores.length / LABELS;
  const cameFrom = new Uint8Array(positions * LABELS);
  let best = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label += 1)
    best[label] = canFollow(OUTSIDE, label)
      ? (scores[label] ?? 0) + (transitions[label] ?? 0)
      : Number.NEGATIVE_INFINITY;
  for (let position = 1; position < positions; position += 1) {
    const next = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
    for (let label = 0; label < LABELS; label += 1)
      for (let before = 0; before < LABELS; before += 1) {
        if (!canFollow(before, label)) continue;
        const score = (best[before] ?? 0) + (transitions[(1 + before) * LABELS + label] ?? 0);
        if (score <= (next[label] ?? 0)) continue;
        next[label] = score;
        cameFrom[position * LABELS + label] = before;
      }
    for (let label = 0; label < LABELS; label += 1)
      next[label] = (next[label] ?? 0) + (scores[position * LABELS + label] ?? 0);
    best = next;
  }
  return traceBack(cameFrom, best, positions);
}

function traceBack(cameFrom: Uint8Array, last: Float64Array, positions: number): Uint8Array {
  const path = new Uint8Array(positions);
  let label = last.reduce((found, score, at) => (score > (last[found] ?? 0) ? at : found), 0);
  for (let position = positions - 1; position >= 0; position -= 1) {
    path[position] = label;
    label = cameFrom[position * LABELS + label] ?? 0;
  }
  return path;
}
