import type cytoscape from 'cytoscape';
import type { CanvasView } from './canvas-contract.ts';
import { composeLabels } from './compose-labels.ts';
import { type Denial, drawDenials, drawLabels, type PlacedLabel } from './label-layer.ts';
import { LabelSprites } from './label-sprites.ts';
import { type Lifted, lift } from './lift.ts';
import { drawLifted, veilColour } from './lifted-layer.ts';
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

/** What is selected, names, the strokes through denied relations and pins: all that lies over Cytoscape's own drawing. */
export class Overlay {
  readonly #cy: cytoscape.Core;
  readonly #layer: HTMLCanvasElement;
  readonly #source: () => OverlaySource | null;
  readonly #limitsAt: (zoom: number) => Box;
  /** Labels as placed for a zoom; null when anything that they depend on has changed. */
  #labels: { readonly zoom: number; readonly placed: readonly PlacedLabel[] } | null = null;

  #lifted: Lifted | null = null;
  readonly #sprites = new LabelSprites();
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
    layer.style.setProperty('forced-color-adjust', 'none');
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

  draw(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const context = this.#layer.getContext('2d');
    const source = this.#source();
    if (context === null || source === null) return;
    const { view, state, palette } = source;
    const zoom = this.#cy.zoom();
    const again = this.#labels?.zoom === zoom;
    const placed = again && this.#labels ? this.#labels.placed : this.compose(zoom, this.#limitsAt(zoom));
    if (!again) this.#labels = { zoom, placed };
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const ratio = window.devicePixelRatio;
    const pan = this.#cy.pan();
    context.resetTransform();
    context.clearRect(0, 0, this.#layer.width, this.#layer.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const screen = { left: 0, top: 0, right: width, bottom: height };
    // Not painted: a ground costs nothing, however often the view is moved.
    this.#layer.style.backgroundColor = state.emphasis.bright === null ? '' : veilColour(palette);
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    this.paintLifted(context);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawDenials(context, this.denialsAt(zoom), palette, pan);
    // Drawn a second time, the view is being moved, and will be drawn again and again.
    if (again) this.#sprites.draw(context, placed, palette, pan, screen);
    else drawLabels(context, placed, palette, pan, screen);
    drawPins(context, pinsOn(this.#cy, view.visible.entities, view.pinned, zoom), palette, pan);
  }
}
