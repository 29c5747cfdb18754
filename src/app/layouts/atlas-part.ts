import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Point } from '../../graph/placing/footprint.ts';
import type { Part, Placing } from '../../graph/placing/part.ts';
import { seededRandom } from '../../graph/seeded-random.ts';

const SEED = 20190225;
/** So many numbers the library keeps of each entity. */
const PER_ENTITY = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** So that no two begin at the same point, px. */
const JITTER = 1;
const MOST_STEPS = 500;
const LEAST_STEPS = 150;
/** About so many entities' steps in one go, so that a stop is heard soon. */
const AT_ONCE = 20_000;

/** A connected part that ForceAtlas2 works on, from where its entities stand. The same part gets the same places. */
export class AtlasPart {
  readonly #part: Part;
  readonly #nodes: Float32Array;
  readonly #edges: Float32Array;
  readonly #settings: Readonly<Record<string, number | boolean>>;
  readonly #steps: number;
  #done = 0;

  constructor(part: Part, at: ReadonlyMap<string, Point>) {
    const count = part.keys.length;
    this.#part = part;
    this.#nodes = nodesOf(part, at);
    this.#edges = Float32Array.from(part.links.flatMap(([a, b]) => [a * PER_ENTITY, b * PER_ENTITY, 1]));
    this.#steps = Math.round(Math.max(LEAST_STEPS, Math.min(MOST_STEPS, 1_000_000 / count)));
    this.#settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 0,
      scalingRatio: 10,
      strongGravityMode: true,
      gravity: 0.05,
      slowDown: 1 + Math.log(count),
      barnesHutOptimize: count > 400,
      barnesHutTheta: 0.6,
    };
  }

  /** What all of its steps take, in no unit but the same for all parts. */
  get cost(): number {
    return this.#steps * this.#part.keys.length;
  }

  isDone(): boolean {
    return this.#done >= this.#steps;
  }

  /** Goes some steps further; returns what they took, as `cost` counts. */
  iterate(): number {
    const count = this.#part.keys.length;
    const steps = Math.min(this.#steps - this.#done, Math.max(1, Math.round(AT_ONCE / count)));
    for (let step = 0; step < steps; step += 1) iterate(this.#settings, this.#nodes, this.#edges);
    this.#done += steps;
    return steps * count;
  }

  placing(): Placing {
    const of = (offset: number) =>
      Float64Array.from(this.#part.keys, (_, i) => this.#nodes[i * PER_ENTITY + offset] ?? 0);
    return { x: of(0), y: of(1) };
  }
}

function nodesOf(part: Part, at: ReadonlyMap<string, Point>): Float32Array {
  const random = seededRandom(SEED);
  const nodes = new Float32Array(part.keys.length * PER_ENTITY);
  part.keys.forEach((key, i) => {
    const { x, y } = at.get(key) ?? { x: 0, y: 0 };
    const offset = i * PER_ENTITY;
    nodes[offset] = x + JITTER * random();
    nodes[offset + 1] = y + JITTER * random();
    nodes[offset + MASS] = 1 + (part.neighbours[i]?.length ?? 0);
    nodes[offset + CONVERGENCE] = 1;
    nodes[offset + SIZE] = 1;
  });
  return nodes;
}
