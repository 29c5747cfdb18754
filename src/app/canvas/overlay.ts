import type cytoscape from 'cytoscape';
import type { CanvasView } from './canvas-contract.ts';
import { composeLabels } from './compose-labels.ts';
import { type Denial, drawDenials, drawLabels, type PlacedLabel } from './label-layer.ts';
import { sizeLayer } from './layers.ts';
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
  /** The key of what the pointer is over. */
  readonly hovered: string | null;
}

/** Names, the strokes through denied relations and pins: what lies over Cytoscape's own drawing. */
export class Overlay {
  readonly #cy: cytoscape.Core;
  readonly #layer: HTMLCanvasElement;
  readonly #source: () => OverlaySource | null;
  /** Labels as placed for a zoom; null when anything that they depend on has changed. */
  #labels: { readonly zoom: number; readonly placed: readonly PlacedLabel[] } | null = null;

  /** @param source null as long as there is nothing to draw */
  constructor(cy: cytoscape.Core, layer: HTMLCanvasElement, source: () => OverlaySource | null) {
    this.#cy = cy;
    this.#layer = layer;
    this.#source = source;
  }

  /** The labels as they were drawn last. */
  get placed(): readonly PlacedLabel[] {
    return this.#labels?.placed ?? [];
  }

  /** What the labels depend on has changed: the next drawing places them anew. */
  forget(): void {
    this.#labels = null;
  }

  /** Places the labels anew and draws them now. */
  refresh(): void {
    this.forget();
    // Cytoscape draws only if something of its own has changed; the labels are ours.
    this.#cy.forceRender();
  }

  /** @param limits the labels stay within, in graph coordinates */
  compose(zoom: number, limits?: Box): PlacedLabel[] {
    const source = this.#source();
    if (source === null) return [];
    return composeLabels({
      ...source.state,
      ...(limits !== undefined && { limits }),
      zoom,
      hovered: source.hovered,
      relationNames: source.view.relationNames,
      positionOf: (key) => this.#cy.getElementById(key).position(),
      pointsOn: (line) => pointsOn(this.#cy, line),
    });
  }

  denialsAt(zoom: number): Denial[] {
    const source = this.#source();
    return source === null ? [] : denialsOn(this.#cy, source.state, zoom);
  }

  /** @param limitsAt where labels may stand at a zoom, in graph coordinates */
  draw(limitsAt: (zoom: number) => Box): void {
    const context = this.#layer.getContext('2d');
    const source = this.#source();
    if (context === null || source === null) return;
    const { view, palette } = source;
    const zoom = this.#cy.zoom();
    if (this.#labels?.zoom !== zoom) this.#labels = { zoom, placed: this.compose(zoom, limitsAt(zoom)) };
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const ratio = window.devicePixelRatio;
    sizeLayer(this.#layer, Math.round(width * ratio), Math.round(height * ratio));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const screen = { left: 0, top: 0, right: width, bottom: height };
    const pan = this.#cy.pan();
    drawDenials(context, this.denialsAt(zoom), palette, pan);
    drawLabels(context, this.#labels.placed, palette, pan, screen);
    drawPins(context, pinsOn(this.#cy, view.visible.entities, view.pinned, zoom), palette, pan);
  }
}
