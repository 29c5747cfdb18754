import type cytoscape from 'cytoscape';
import type { Viewport } from './viewport.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of one entity on its way. */
interface Way {
  readonly node: cytoscape.NodeSingular;
  readonly from: Point;
  readonly to: Point;
}

/** Long enough to see what went where, ms. */
const DURATION = 260;
/** More than these would move in jerks, so they are there at once. */
const MOST_IN_MOTION = 400;

/** Moves entities to new places, all together with the viewport. */
export class Glide {
  readonly #cy: cytoscape.Core;
  readonly #onStep: () => void;
  #frame: number | null = null;
  #finish: (() => void) | null = null;

  /** @param onStep called whenever entities have moved a little further */
  constructor(cy: cytoscape.Core, onStep: () => void) {
    this.#cy = cy;
    this.#onStep = onStep;
    cy.on('grab', () => this.finish());
    cy.on('destroy', () => this.#cancel());
  }

  /**
   * @param places where each entity goes, by key
   * @param viewportThere what is to be seen once they are there, asked when they are; null: the same as now
   */
  to(places: ReadonlyMap<string, Point>, viewportThere: () => Viewport | null, animated: boolean): void {
    this.finish();
    const ways = this.#waysTo(places);
    if (ways.length === 0) return;
    this.#place(ways, 1);
    const viewport = viewportThere();
    const seen = ways.filter(({ node }) => !node.hasClass('hidden'));
    if (animated && seen.length <= MOST_IN_MOTION) this.#begin(seen, viewport);
    else this.#see(viewport);
    this.#onStep();
  }

  /** Those on their way are there at once. */
  finish(): void {
    this.#finish?.();
    this.#cancel();
  }

  #waysTo(places: ReadonlyMap<string, Point>): Way[] {
    return this.#cy
      .nodes()
      .toArray()
      .flatMap((node) => {
        const to = places.get(node.id());
        const from = { ...node.position() };
        return to === undefined || (from.x === to.x && from.y === to.y) ? [] : [{ node, from, to }];
      });
  }

  #begin(ways: readonly Way[], viewport: Viewport | null): void {
    const cy = this.#cy;
    cy.stop();
    const before: Viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const start = performance.now();
    this.#finish = () => {
      this.#place(ways, 1);
      this.#see(viewport);
      this.#onStep();
    };
    const step = () => {
      const share = Math.min(1, (performance.now() - start) / DURATION);
      if (share === 1) return this.finish();
      const eased = 1 - (1 - share) ** 3;
      this.#place(ways, eased);
      if (viewport !== null) this.#see(between(before, viewport, eased));
      this.#onStep();
      this.#frame = requestAnimationFrame(step);
    };
    this.#place(ways, 0);
    this.#frame = requestAnimationFrame(step);
  }

  #place(ways: readonly Way[], share: number): void {
    this.#cy.batch(() => {
      for (const { node, from, to } of ways)
        node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    });
  }

  #see(viewport: Viewport | null): void {
    if (viewport === null) return;
    this.#cy.stop();
    this.#cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  }

  #cancel(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#finish = null;
  }
}

function between(one: Viewport, other: Viewport, share: number): Viewport {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    zoom: mix(one.zoom, other.zoom),
    pan: { x: mix(one.pan.x, other.pan.x), y: mix(one.pan.y, other.pan.y) },
  };
}
