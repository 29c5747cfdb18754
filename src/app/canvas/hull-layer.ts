import type cytoscape from 'cytoscape';
import { coloursAt, type MarkedCommunities, type MarkedCommunity } from './communities.ts';
import { hullPieces } from './hull-pieces.ts';
import type { Point } from './inside-loop.ts';
import { sizeLayer } from './layers.ts';
import type { Palette } from './palette.ts';

/** Beyond these, a rounder form is not worth the time it would take. */
const MOST_LOOKED_AT = 1500;

/** How far a hull reaches beyond the shapes in it, in graph coordinates. */
export const HULL_REACH = 15;

const ORIGIN: Point = { x: 0, y: 0 };
const NONE: readonly MarkedCommunity[] = [];

/** How broad what joins two members is: less than the smallest disc. */
const BAND = 44;

/** A community's ground, in graph coordinates: a disc around each member, and what joins them, which is to be filled and to have
 * a broad outline. */
interface Hull {
  readonly discs: Path2D;
  readonly bands: Path2D;
}

/**
 * The soft grounds of communities, on a layer under the graph. Their forms are kept in graph coordinates
 * and made anew only when a member has moved, so that panning and zooming cost no more than filling them.
 */
export class HullLayer {
  readonly #cy: cytoscape.Core;
  readonly #layer: HTMLCanvasElement;
  #palette: Palette;
  #communities = NONE;
  #visible: ReadonlySet<string> = new Set();
  /** By the community's place in the list. */
  readonly #hulls = new Map<number, Hull>();
  #placeOf = new Map<string, number>();

  /** @param layer must lie under the graph and be as large */
  constructor(cy: cytoscape.Core, layer: HTMLCanvasElement, palette: Palette) {
    this.#cy = cy;
    this.#layer = layer;
    this.#palette = palette;
    cy.on('render', () => this.#draw());
    cy.on('position', 'node', ({ target }) => this.#hulls.delete(this.#placeOf.get(target.id()) ?? -1));
    cy.on('data', 'node', () => this.#hulls.clear());
  }

  /** @param visible keys of the entities that are shown: hulls surround no others */
  show(marked: MarkedCommunities | null, visible: ReadonlySet<string>, palette: Palette): void {
    this.#palette = palette;
    const communities = marked?.as === 'hulls' ? marked.list : NONE;
    if (communities === this.#communities && visible === this.#visible) return;
    this.#communities = communities;
    this.#visible = visible;
    this.#hulls.clear();
    this.#placeOf = new Map(
      communities.flatMap(({ members }, place) => members.map((key) => [key, place] as const)),
    );
  }

  /** How far the hulls reach beyond the graph, in graph coordinates. */
  get reach(): number {
    return this.#communities.length === 0 ? 0 : HULL_REACH;
  }

  /** Paints the hulls where the context's transformation puts graph coordinates. */
  paint(context: CanvasRenderingContext2D): void {
    context.save();
    context.globalCompositeOperation = this.#palette.overlap;
    context.lineJoin = 'round';
    context.lineWidth = BAND;
    for (const place of this.#communities.keys()) {
      const { discs, bands } = this.#hullAt(place);
      const { tint } = coloursAt(this.#palette, place);
      context.fillStyle = tint;
      context.strokeStyle = tint;
      context.fill(discs);
      context.fill(bands);
      context.stroke(bands);
    }
    context.restore();
  }

  #draw(): void {
    const context = this.#layer.getContext('2d');
    if (context === null) return;
    const ratio = window.devicePixelRatio;
    sizeLayer(this.#layer, Math.round(this.#cy.width() * ratio), Math.round(this.#cy.height() * ratio));
    this.#layer.hidden = this.#communities.length === 0;
    if (this.#layer.hidden) return;
    const { x, y } = this.#cy.pan();
    const scale = this.#cy.zoom() * ratio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#layer.width, this.#layer.height);
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    this.paint(context);
  }

  #hullAt(place: number): Hull {
    const known = this.#hulls.get(place);
    if (known !== undefined) return known;
    const made = this.#makeHull(this.#communities[place]?.members ?? []);
    this.#hulls.set(place, made);
    return made;
  }

  #makeHull(members: readonly string[]): Hull {
    const nodes = members.filter((key) => this.#visible.has(key)).map((key) => this.#cy.getElementById(key));
    const points: Point[] = nodes.map((node) => node.position());
    const discs = new Path2D();
    for (const [place, { x, y }] of points.entries()) {
      const radius = (nodes[place]?.height() ?? 0) / 2 + HULL_REACH;
      discs.moveTo(x + radius, y);
      discs.arc(x, y, radius, 0, 2 * Math.PI);
    }
    const bands = new Path2D();
    for (const corners of hullPieces(points, this.#strangersTo(members))) {
      const [first = ORIGIN] = corners;
      bands.moveTo(first.x, first.y);
      for (const { x, y } of corners) bands.lineTo(x, y);
      bands.closePath();
    }
    return { discs, bands };
  }

  /** Where the others stand that are shown; null if there are too many to look at. */
  #strangersTo(members: readonly string[]): Point[] | null {
    if (this.#visible.size > MOST_LOOKED_AT) return null;
    const own = new Set(members);
    return [...this.#visible]
      .filter((key) => !own.has(key))
      .map((key) => this.#cy.getElementById(key).position());
  }
}
