import type cytoscape from 'cytoscape';
import type { Canvas, CanvasCallbacks, CanvasView } from './canvas-contract.ts';
import { composeLabels } from './compose-labels.ts';
import type { DrawnEdge } from './drawing.ts';
import { emphasise } from './emphasis.ts';
import type { Point } from './inside-loop.ts';
import { type Denial, drawDenials, drawLabels, type PlacedLabel } from './label-layer.ts';
import { Lasso } from './lasso.ts';
import { type Palette, readPalette } from './palette.ts';
import { boxAround, entitiesInside, entityAt } from './picking.ts';
import { type Picture, takePicture } from './picture.ts';
import { drawPins, pinsOn } from './pin-layer.ts';
import type { Box } from './place-labels.ts';
import { stylesheet } from './stylesheet.ts';
import { type ElementState, edgeId, syncClasses, toElements } from './sync-elements.ts';
import { bringIntoView, fitViewport, labelLimits, labelMargin, type Viewport, widen } from './viewport.ts';

const MOTION = 220;

export class CanvasController implements Canvas {
  readonly #container: HTMLElement;
  readonly #cy: cytoscape.Core;
  readonly #layer: HTMLCanvasElement;
  readonly #callbacks: CanvasCallbacks;
  readonly #resizes: ResizeObserver;
  readonly #lasso: Lasso;
  #palette: Palette;
  #view: CanvasView | null = null;
  #state: ElementState | null = null;
  #hovered: string | null = null;
  /** Labels as placed for a zoom; null when anything that they depend on has changed. */
  #labels: { readonly zoom: number; readonly placed: readonly PlacedLabel[] } | null = null;
  /** As long as the user has not moved the graph, it is fitted anew when the canvas changes its size. */
  #untouched = true;

  constructor(
    container: HTMLElement,
    cy: cytoscape.Core,
    layer: HTMLCanvasElement,
    palette: Palette,
    callbacks: CanvasCallbacks,
  ) {
    this.#container = container;
    this.#cy = cy;
    this.#layer = layer;
    this.#palette = palette;
    this.#callbacks = callbacks;
    this.#listen();
    this.#lasso = new Lasso(container, {
      isGround: (at) => this.#entityAt(at) === null,
      onLoop: (loop, adding) => callbacks.onLasso(entitiesInside(this.#shownNodes(), loop), adding),
      onClick: (at) => callbacks.onToggle(this.#entityAt(at)),
    });
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(container);
  }

  update(view: CanvasView): void {
    const before = this.#view;
    this.#view = view;
    if (before !== null && before.theme !== view.theme) this.#repaint();
    const fresh = before?.drawing !== view.drawing;
    if (fresh) this.#replaceElements(view);
    const emphasis = emphasise(view.drawing.edges, view.visible, view.selection);
    const { drawing, visible, greyBut, cursor } = view;
    const state = { drawing, visible, greyBut, emphasis, cursor };
    syncClasses(this.#cy, fresh ? null : this.#state, state);
    this.#state = state;
    if (fresh) {
      this.#untouched = true;
      this.#show(this.#fitted(), false);
    }
    this.#refreshLabels();
  }

  fit(): void {
    this.#untouched = true;
    this.#show(this.#fitted(), this.#animates());
  }

  zoomBy(factor: number): void {
    this.#untouched = false;
    const { width, height } = this.#container.getBoundingClientRect();
    const zoom = this.#cy.zoom() * factor;
    this.#cy.zoom({ level: zoom, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  reveal(key: string): void {
    const node = this.#cy.getElementById(key);
    this.#bring(node.nonempty() ? node : this.#cy.getElementById(edgeId(key)), 28);
  }

  frame(keys: readonly string[]): void {
    const nodes = this.#shownNodes().filter((node) => keys.includes(node.id()));
    this.#bring(nodes, labelMargin(this.#cy.width()));
  }

  /** @param margin what is to be free around the elements, px */
  #bring(elements: cytoscape.CollectionReturnValue, margin: number): void {
    if (elements.empty() || this.#view === null) return;
    const canvas = { width: this.#cy.width(), height: this.#cy.height() };
    const current = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const viewport = bringIntoView(boxAround(elements), current, canvas, widen(this.#view.insets, margin));
    if (viewport === null) return;
    this.#untouched = false;
    this.#show(viewport, this.#animates());
  }

  switchLasso(on: boolean): void {
    this.#lasso.switch(on);
  }

  toPng(): Promise<Picture> {
    return takePicture(this.#cy, this.#palette, {
      labelsAt: (zoom) => this.#compose(zoom),
      denialsAt: (zoom) => this.#denialsAt(zoom),
    });
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#lasso.destroy();
    this.#cy.destroy();
    this.#container.replaceChildren();
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('tap', (event) => this.#tap(event));
    cy.on('dbltap', (event) => this.#callbacks.onTwice(this.#entityAt(event.renderedPosition)));
    cy.on('dragfree', 'node', (event) =>
      this.#callbacks.onMoved(event.target.id(), { ...event.target.position() }),
    );
    cy.on('drag', 'node', () => this.#forgetLabels());
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#untouched = false;
    });
    cy.on('mouseover', 'node, edge', (event) => this.#hover(event.target));
    cy.on('mouseout', 'node, edge', () => this.#hover(null));
    cy.on('render', () => this.#drawLabels());
  }

  #tap({ target, renderedPosition, originalEvent }: cytoscape.EventObject): void {
    const isElement = target !== this.#cy;
    const hit: string | null = isElement && target.isNode() ? target.id() : null;
    const near = this.#entityAt(renderedPosition, hit);
    const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent | TouchEvent;
    if (shiftKey || ctrlKey || metaKey) this.#callbacks.onToggle(near);
    else if (near !== null) this.#callbacks.onEntity(near);
    else if (isElement) this.#callbacks.onRelation(keyOf(target));
    else this.#callbacks.onGround();
  }

  #entityAt(at: Point, hit: string | null = null): string | null {
    return hit ?? entityAt(this.#shownNodes(), this.#labels?.placed ?? [], this.#cy.pan(), at);
  }

  #shownNodes(): cytoscape.NodeCollection {
    return this.#cy.nodes().filter((node) => this.#state?.visible.entities.has(node.id()) === true);
  }

  #hover(element: cytoscape.SingularElementReturnValue | null): void {
    this.#cy.elements('.hovered').removeClass('hovered');
    element?.addClass('hovered');
    this.#hovered = element === null ? null : keyOf(element);
    this.#container.style.cursor = element === null ? '' : 'pointer';
    this.#refreshLabels();
  }

  #replaceElements(view: CanvasView): void {
    this.#hovered = null;
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(toElements(view.drawing, view.moved));
    });
  }

  #repaint(): void {
    this.#palette = readPalette(this.#container);
    this.#cy.style(stylesheet(this.#palette)).update();
  }

  #resize(): void {
    this.#cy.resize();
    if (this.#untouched && this.#view !== null) this.#show(this.#fitted(), false);
  }

  #fitted(): Viewport | null {
    const nodes = this.#cy.nodes().filter((node) => !node.hasClass('hidden'));
    const view = this.#view;
    if (nodes.empty() || view === null) return null;
    const canvas = { width: this.#cy.width(), height: this.#cy.height() };
    const insets = widen(view.insets, labelMargin(canvas.width));
    return fitViewport(this.#content(), canvas, insets);
  }

  /** What the visible shapes take up, in graph coordinates. */
  #content(): Box {
    return boxAround(this.#cy.nodes().filter((node) => !node.hasClass('hidden')));
  }

  #show(viewport: Viewport | null, animated: boolean): void {
    if (viewport === null) return;
    this.#cy.stop();
    if (animated) this.#cy.animate({ ...viewport, pan: { ...viewport.pan } }, { duration: MOTION });
    else this.#cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  }

  #animates(): boolean {
    return this.#view?.animate ?? false;
  }

  #forgetLabels(): void {
    this.#labels = null;
  }

  #refreshLabels(): void {
    this.#forgetLabels();
    // Cytoscape draws only if something of its own has changed; the labels are ours.
    this.#cy.forceRender();
  }

  #limits(zoom: number): Box {
    return labelLimits(this.#content(), zoom, labelMargin(this.#cy.width()));
  }

  #compose(zoom: number, limits?: Box): PlacedLabel[] {
    const view = this.#view;
    if (view === null || this.#state === null) return [];
    return composeLabels({
      ...this.#state,
      ...(limits !== undefined && { limits }),
      zoom,
      hovered: this.#hovered,
      relationNames: view.relationNames,
      positionOf: (key) => this.#cy.getElementById(key).position(),
      pointsOn: (edge) => this.#pointsOn(edge),
    });
  }

  #pointsOn(edge: DrawnEdge): { x: number; y: number }[] {
    if (edge.parallel) {
      const middle = this.#cy.getElementById(edgeId(edge.key)).midpoint();
      return [middle];
    }
    const a = this.#cy.getElementById(edge.source).position();
    const b = this.#cy.getElementById(edge.target).position();
    // The middle of a denied one's line is where it is crossed out.
    const shares = edge.status === 'denied' ? [0.34, 0.66] : [0.5, 0.38, 0.62];
    return shares.map((t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }));
  }

  /** Where the lines of denied relations are to be crossed out, px at that zoom. */
  #denialsAt(zoom: number): Denial[] {
    if (this.#state === null) return [];
    const { drawing, visible, emphasis } = this.#state;
    return drawing.edges
      .filter((edge) => edge.status === 'denied' && visible.relations.has(edge.key))
      .map((edge) => {
        const { x, y } = this.#cy.getElementById(edgeId(edge.key)).midpoint();
        const faded = emphasis.bright !== null && !emphasis.touched.has(edge.key);
        return { x: x * zoom, y: y * zoom, faded };
      });
  }

  #drawLabels(): void {
    const context = this.#layer.getContext('2d');
    if (context === null || this.#view === null) return;
    const zoom = this.#cy.zoom();
    if (this.#labels?.zoom !== zoom) this.#labels = { zoom, placed: this.#compose(zoom, this.#limits(zoom)) };
    const width = this.#cy.width();
    const height = this.#cy.height();
    const ratio = window.devicePixelRatio;
    sizeLayer(this.#layer, Math.round(width * ratio), Math.round(height * ratio));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const screen = { left: 0, top: 0, right: width, bottom: height };
    drawDenials(context, this.#denialsAt(zoom), this.#palette, this.#cy.pan());
    drawLabels(context, this.#labels.placed, this.#palette, this.#cy.pan(), screen);
    const { visible, pinned } = this.#view;
    const pins = pinsOn(this.#cy, visible.entities, pinned, zoom);
    drawPins(context, pins, this.#palette, this.#cy.pan());
  }
}

function keyOf(element: cytoscape.SingularElementReturnValue): string {
  const id = element.id();
  return element.isEdge() ? id.slice(edgeId('').length) : id;
}

/** Setting a canvas's size takes its memory anew, even if the size is the same. */
function sizeLayer(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width !== width) layer.width = width;
  if (layer.height !== height) layer.height = height;
}
