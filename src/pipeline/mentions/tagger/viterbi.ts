/** The scores of a linear-chain conditional random field over `tags` tags. */
export interface Transitions {
  readonly tags: number;
  /** Row 0: score of starting with a tag; row 1: of stopping after it; row 2 + i: of going from tag i on. */
  readonly scores: Float32Array;
}

/** A table of scores for each position and tag: `scores[first + position · stride + tag]`. */
export interface Emissions {
  readonly scores: Float32Array;
  readonly first: number;
  readonly stride: number;
  readonly positions: number;
}

/** Finds the best path of tags, one for each position. Of equal paths it takes the one with the lower tags. */
export type Decoder = (emissions: Emissions) => Uint8Array;

/**
 * The Viterbi algorithm, exact, with a bound: the tags before a position are tried from the best score
 * down, and no more are tried once even the largest transition into the tag could not lift the next one to
 * what has been found. On LAC's scores a few of the 57 are left of them.
 */
export function createDecoder({ tags, scores }: Transitions): Decoder {
  if (scores.length !== tags * (tags + 2) || tags > 256)
    throw new Error(`${scores.length} transition scores do not fit ${tags} tags`);
  const start = scores.subarray(0, tags);
  const stop = scores.subarray(tags, 2 * tags);
  const between = scores.subarray(2 * tags);
  const largestInto = Float64Array.from({ length: tags }, (_, to) => largestOfColumn(between, tags, to));

  return ({ scores: emission, first, stride, positions }) => {
    const cameFrom = new Uint8Array(positions * tags);
    let best = Float64Array.from(
      { length: tags },
      (_, tag) => (start[tag] ?? 0) + (emission[first + tag] ?? 0),
    );
    let next = new Float64Array(tags);
    const order = Uint8Array.from({ length: tags }, (_, tag) => tag);
    for (let position = 1; position < positions; position++) {
      sortByScore(order, best);
      const row = first + position * stride;
      for (let to = 0; to < tags; to++) {
        const from = bestBefore(order, best, between, to, largestInto[to] ?? 0);
        cameFrom[position * tags + to] = from;
        next[to] = (best[from] ?? 0) + (between[from * tags + to] ?? 0) + (emission[row + to] ?? 0);
      }
      [best, next] = [next, best];
    }
    return tracePath(cameFrom, tags, positions, bestLast(best, stop));
  };
}

function largestOfColumn(table: Float32Array, columns: number, column: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = column; at < table.length; at += columns) largest = Math.max(largest, table[at] ?? 0);
  return largest;
}

/** Insertion sort, descending: from one position to the next the order changes little. */
function sortByScore(order: Uint8Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const tag = order[i] ?? 0;
    const score = scores[tag] ?? 0;
    let at = i;
    for (; at > 0 && (scores[order[at - 1] ?? 0] ?? 0) < score; at--) order[at] = order[at - 1] ?? 0;
    order[at] = tag;
  }
}

function bestBefore(
  order: Uint8Array,
  best: Float64Array,
  between: Float32Array,
  to: number,
  largestStep: number,
): number {
  const tags = order.length;
  let found = order[0] ?? 0;
  let foundScore = (best[found] ?? 0) + (between[found * tags + to] ?? 0);
  for (let rank = 1; rank < tags; rank++) {
    const from = order[rank] ?? 0;
    const score = best[from] ?? 0;
    if (score + largestStep < foundScore) break;
    const reached = score + (between[from * tags + to] ?? 0);
    if (reached > foundScore || (reached === foundScore && from < found)) {
      found = from;
      foundScore = reached;
    }
  }
  return found;
}

function bestLast(best: Float64Array, stop: Float32Array): number {
  let found = 0;
  for (let tag = 1; tag < best.length; tag++) {
    if ((best[tag] ?? 0) + (stop[tag] ?? 0) > (best[found] ?? 0) + (stop[found] ?? 0)) found = tag;
  }
  return found;
}

function tracePath(cameFrom: Uint8Array, tags: number, positions: number, last: number): Uint8Array {
  const path = new Uint8Array(positions);
  let tag = last;
  for (let position = positions - 1; position >= 0; position--) {
    path[position] = tag;
    tag = cameFrom[position * tags + tag] ?? 0;
  }
  return path;
}
