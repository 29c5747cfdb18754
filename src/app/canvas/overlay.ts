import type cytoscape from 'cytoscape';
import type { CanvasView } from './canvas-contract.ts';
import { composeLabels } from './compose-labels.ts';
import type { Point } from './inside-loop.ts';
import { type Denial, drawDenials, drawLabels, type PlacedLabel } from './label-layer.ts';
import { sizeLayer } from './layers.ts';
import { type Lifted, lift } from './lift.ts';
import { drawLifted } from './lifted-layer.ts';
import { denialsOn, pointsOn } from './line-points.ts';
import type { Palette } from './palette.ts';
import { drawPins, pinsOn } from './pin-layer.ts';
import type { Box } from './place-labels.ts';
import type { ElementState } from './sync-elements.ts';

/** What the overlay draws from, as it is at the moment. */
export interface OverlaySource {
  readonly view: CanvasView;
  readonly state: ElementState;
  readonly palette: Palette;
  /** What the pointer is over: its key, and Cytoscape's id. */
  readonly hovered: { readonly key: string; readonly id: string } | null;
}

/** So much is drawn beyond each side of the canvas, px: the view can be moved so far without drawing it anew. */
const REACH = 160;

/** What is selected, names, the strokes through denied relations and pins: all that lies over Cytoscape's own drawing. */
export class Overlay {
  readonly #cy: cytoscape.Core;
  readonly #layer: HTMLCanvasElement;
  readonly #source: () => OverlaySource | null;
  readonly #limitsAt: (zoom: number) => Box;
  /** Labels as placed for a zoom; null when anything that they depend on has changed. */
  #labels: { readonly zoom: number; readonly placed: readonly PlacedLabel[] } | null = null;

  #lifted: Lifted | null = null;
  /** What the layer holds; null: it must be drawn anew. */
  #drawn: Seen | null = null;
  #frame: number | null = null;

  /**
   * @param source null as long as there is nothing to draw
   * @param limitsAt where labels may stand at a zoom, in graph coordinates
   */
  constructor(
    cy: cytoscape.Core,
    layer: HTMLCanvasElement,
    source: () => OverlaySource | null,
    limitsAt: (zoom: number) => Box,
  ) {
    this.#cy = cy;
    this.#layer = layer;
    this.#source = source;
    this.#limitsAt = limitsAt;
    const size = `calc(100% + ${2 * REACH}px)`;
    Object.assign(layer.style, { left: `${-REACH}px`, top: `${-REACH}px`, width: size, height: size });
    cy.on('render', () => this.draw());
  }

  /** The labels as they were drawn last. */
  get placed(): readonly PlacedLabel[] {
    return this.#labels?.placed ?? [];
  }

  /** What the labels depend on has changed: the next drawing places them anew. */
  forget(): void {
    this.#labels = null;
    this.#lifted = null;
    this.#drawn = null;
  }

  /** Places the labels anew and draws them with Cytoscape's next drawing, which this asks for. */
  refresh(): void {
    this.forget();
    this.#cy.forceRender();
  }

  /** The same, where nothing of Cytoscape's own has changed: of a large graph that is much the quicker. */
  refreshAlone(): void {
    this.forget();
    this.#frame ??= requestAnimationFrame(() => this.draw());
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  /** @param limits the labels stay within, in graph coordinates */
  compose(zoom: number, limits?: Box): PlacedLabel[] {
    const source = this.#source();
    if (source === null) return [];
    return composeLabels({
      ...source.state,
      ...(limits !== undefined && { limits }),
      zoom,
      hovered: source.hovered?.key ?? null,
      relationNames: source.view.relationNames,
      positionOf: (key) => this.#cy.getElementById(key).position(),
      pointsOn: (line) => pointsOn(this.#cy, line),
    });
  }

  denialsAt(zoom: number): Denial[] {
    const source = this.#source();
    return source === null ? [] : denialsOn(this.#cy, source.state, zoom);
  }

  /** Draws what is lifted where the context's transformation puts graph coordinates. */
  paintLifted(context: CanvasRenderingContext2D): void {
    const source = this.#source();
    if (source === null) return;
    this.#lifted ??= lift(source.state, source.hovered?.id ?? null);
    drawLifted(context, this.#cy, this.#lifted, source.palette);
  }

  /** Where only the view has been moved, and not far, what is drawn already is moved with it. */
  draw(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const now = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() }, ...this.#size() };
    const moved = this.#drawn && offsetFrom(this.#drawn, now);
    if (moved === null) this.#paint(now);
    const { x, y } = moved ?? { x: 0, y: 0 };
    this.#layer.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
  }

  #size() {
    return { width: this.#cy.width(), height: this.#cy.height(), ratio: window.devicePixelRatio };
  }

  #paint(seen: Seen): void {
    const context = this.#layer.getContext('2d');
    const source = this.#source();
    if (context === null || source === null) return;
    const { view, palette } = source;
    const { zoom, width, height, ratio } = seen;
    if (this.#labels?.zoom !== zoom)
      this.#labels = { zoom, placed: this.compose(zoom, this.#limitsAt(zoom)) };
    this.#drawn = seen;
    const [wide, high] = [width + 2 * REACH, height + 2 * REACH];
    sizeLayer(this.#layer, Math.round(wide * ratio), Math.round(high * ratio));
    const pan = { x: seen.pan.x + REACH, y: seen.pan.y + REACH };
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#layer.width, this.#layer.height);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    this.paintLifted(context);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawDenials(context, this.denialsAt(zoom), palette, pan);
    drawLabels(context, this.#labels.placed, palette, pan, { left: 0, top: 0, right: wide, bottom: high });
    drawPins(context, pinsOn(this.#cy, view.visible.entities, view.pinned, zoom), palette, pan);
  }
}

/** What part of the graph was seen when something was drawn, and how large; lengths in px. */
interface Seen {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** How far what was drawn then must be moved to be right now, in whole pixels of the screen; null: that will not do. */
function offsetFrom(then: Seen, now: Seen): Point | null {
  if ((['zoom', 'width', 'height', 'ratio'] as const).some((part) => then[part] !== now[part])) return null;
  const onPixel = (length: number) => Math.round(length * now.ratio) / now.ratio;
  const [x, y] = [onPixel(now.pan.x - then.pan.x), onPixel(now.pan.y - then.pan.y)];
  return Math.max(Math.abs(x), Math.abs(y)) > REACH ? null : { x, y };
}
