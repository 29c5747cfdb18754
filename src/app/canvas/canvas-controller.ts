import type cytoscape from 'cytoscape';
import { bundle } from './bundles.ts';
import type { Canvas, CanvasCallbacks, CanvasView } from './canvas-contract.ts';
import { communityClasses } from './communities.ts';
import { emphasise } from './emphasis.ts';
import { Glide } from './glide.ts';
import { HullLayer } from './hull-layer.ts';
import type { Point } from './inside-loop.ts';
import { Lasso } from './lasso.ts';
import type { Layers } from './layers.ts';
import { chooseDetail } from './level-of-detail.ts';
import { lineOf } from './line-points.ts';
import { Overlay, type OverlaySource } from './overlay.ts';
import { type Palette, readPalette } from './palette.ts';
import { boxAround, entitiesInside, entityAt } from './picking.ts';
import { type Picture, takePicture } from './picture.ts';
import type { Box } from './place-labels.ts';
import { CanvasScene, pointedAt } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import {
  type ElementState,
  keyOf,
  placeOfNode,
  resizeElements,
  syncClasses,
  toElements,
} from './sync-elements.ts';
import { bringIntoView, fitViewport, labelLimits, labelMargin, type Viewport, widen } from './viewport.ts';

const MOTION = 220;

export class CanvasController implements Canvas {
  readonly scene: CanvasScene;
  readonly #container: HTMLElement;
  readonly #cy: cytoscape.Core;
  readonly #hulls: HullLayer;
  readonly #callbacks: CanvasCallbacks;
  readonly #resizes: ResizeObserver;
  readonly #lasso: Lasso;
  readonly #glide: Glide;
  readonly #overlay: Overlay;
  #palette: Palette;
  #view: CanvasView | null = null;
  #state: ElementState | null = null;
  #hovered: OverlaySource['hovered'] = null;
  /** As long as the user has not moved the graph, it is fitted anew when the canvas changes its size. */
  #untouched = true;

  constructor(
    container: HTMLElement,
    cy: cytoscape.Core,
    { ground, top }: Layers,
    palette: Palette,
    callbacks: CanvasCallbacks,
  ) {
    this.#container = container;
    this.#cy = cy;
    this.#overlay = new Overlay(
      cy,
      top,
      () => this.#source(),
      (zoom) => this.#limits(zoom),
    );

    this.#hulls = new HullLayer(cy, ground, palette);
    this.#palette = palette;
    this.#callbacks = callbacks;
    this.scene = new CanvasScene(cy, {
      labels: () => this.#overlay.placed,
      onMove: () => {
        this.#untouched = false;
      },
    });
    this.#glide = new Glide(cy, () => this.#overlay.refresh());
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
    // A drawing with the same lines is the same graph in other sizes.
    const fresh = before?.drawing.edges !== view.drawing.edges;
    if (fresh) this.#replaceElements(view);
    else if (before.drawing !== view.drawing) resizeElements(this.#cy, view.drawing);
    const emphasis = emphasise(view.drawing.edges, view.visible, view.selection, view.told);
    const { drawing, visible, greyBut, communities, cursor, lit } = view;
    const communityOf =
      (before?.communities === communities ? this.#state?.communityOf : undefined) ??
      communityClasses(communities);
    const same = before?.drawing === drawing && before.visible === visible;
    const bundling = (same ? this.#state?.bundling : undefined) ?? bundle(drawing, visible);
    const state = { drawing, visible, bundling, greyBut, communityOf, emphasis, cursor, lit };
    syncClasses(this.#cy, fresh ? null : this.#state, state);
    this.#state = state;
    this.#hulls.show(communities, visible.entities, this.#palette);
    if (!same || before?.theme !== view.theme) this.scene.changed();
    if (fresh) {
      this.#untouched = true;
      this.#show(this.#fitted(), false);
    } else if (before.places !== view.places || before.moved !== view.moved)
      this.#rearrange(view, before.places !== view.places);
    if (before !== null && isMarkedOnly(before, view)) this.#overlay.refreshAlone();
    else this.#overlay.refresh();
  }

  /** @param whole a layout has placed everything anew: all of it is brought into view */
  #rearrange(view: CanvasView, whole: boolean): void {
    if (whole) this.#untouched = true;
    const places = new Map(view.drawing.nodes.map((node) => [node.key, placeOfNode(node, view)]));
    this.#glide.to(places, () => (whole ? this.#fitted() : null), view.animate);
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
    if (node.nonempty()) this.#bring(node, 28);
    else if (this.#state !== null) this.#bring(lineOf(this.#cy, key, this.#state), 28);
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
      labelsAt: (zoom) => this.#overlay.compose(zoom),
      denialsAt: (zoom) => this.#overlay.denialsAt(zoom),
      hulls: this.#hulls,
      lifted: this.#overlay,
      dimmed: this.#state !== null && this.#state.emphasis.bright !== null,
    });
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#lasso.destroy();
    this.#overlay.destroy();
    this.scene.destroy();
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
    cy.on('drag', 'node', () => {
      this.#overlay.forget();
    });
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#untouched = false;
    });
    cy.on('mouseover', 'node, edge', (event) => this.#hover(event.target));
    cy.on('mouseout', 'node, edge', () => this.#hover(null));
  }

  #tap({ target, renderedPosition, originalEvent }: cytoscape.EventObject): void {
    const isElement = target !== this.#cy;
    const hit: string | null = isElement && target.isNode() ? target.id() : null;
    const near = this.#entityAt(renderedPosition, hit);
    const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent | TouchEvent;
    if (shiftKey || ctrlKey || metaKey) this.#callbacks.onToggle(near);
    else if (near !== null) this.#callbacks.onEntity(near);
    else if (isElement && target.hasClass('bundle'))
      this.#callbacks.onBundle([target.source().id(), target.target().id()]);
    else if (isElement) this.#callbacks.onRelation(keyOf(target));
    else this.#callbacks.onGround();
  }

  #entityAt(at: Point, hit: string | null = null): string | null {
    return hit ?? entityAt(this.#shownNodes(), this.#overlay.placed, this.#cy.pan(), at);
  }

  #shownNodes(): cytoscape.NodeCollection {
    return this.#cy.nodes().filter((node) => this.#state?.visible.entities.has(node.id()) === true);
  }

  #hover(element: cytoscape.SingularElementReturnValue | null): void {
    this.#hovered = element === null ? null : { key: keyOf(element), id: element.id() };
    const state = this.#state;
    this.#callbacks.onPoint(element && state && pointedAt(element, state.drawing, state.bundling));
    this.#container.style.cursor = element === null ? '' : 'pointer';
    this.#overlay.refreshAlone();
  }

  #replaceElements(view: CanvasView): void {
    this.#hovered = null;
    this.#callbacks.onPoint(null);
    chooseDetail(this.#cy, view.drawing);
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(toElements(view.drawing, view));
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

  #source(): OverlaySource | null {
    const [view, state] = [this.#view, this.#state];
    return view && state && { view, state, palette: this.#palette, hovered: this.#hovered };
  }

  #limits(zoom: number): Box {
    return labelLimits(this.#content(), zoom, labelMargin(this.#cy.width()));
  }
}

/** Whether only that is another which is drawn over the graph. */
function isMarkedOnly(one: CanvasView, other: CanvasView): boolean {
  const under = ['drawing', 'visible', 'greyBut', 'communities', 'moved', 'places', 'theme'] as const;
  return under.every((part) => one[part] === other[part]);
}
