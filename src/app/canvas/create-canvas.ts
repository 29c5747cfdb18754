import cytoscape from 'cytoscape';
import type { Canvas, CanvasCallbacks } from './canvas-contract.ts';
import { CanvasController } from './canvas-controller.ts';
import { readPalette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from './viewport.ts';

/**
 * Draws graphs into `container`, which must have a size, until `destroy`. Needs no framework: give it
 * what is to be seen with `update`, and hear of what the user does through the callbacks.
 */
export function createCanvas(container: HTMLElement, callbacks: CanvasCallbacks): Canvas {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:absolute;inset:0';
  const ground = document.createElement('canvas');
  ground.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
  container.append(ground, stage);
  const palette = readPalette(container);
  const cy = cytoscape({
    container: stage,
    style: stylesheet(palette),
    minZoom: MINIMUM_ZOOM,
    maxZoom: MAXIMUM_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const canvas = new CanvasController(container, cy, { ground, top: topLayer(stage) }, palette, callbacks);
  markFirstDraw(cy);
  return canvas;
}

/** For whoever measures the page (`npm run bench`): when a graph was first on the screen. */
function markFirstDraw(cy: cytoscape.Core): void {
  const mark = () => {
    if (cy.nodes().empty()) return;
    performance.mark('yintu:first-draw');
    cy.off('render', mark);
  };
  cy.on('render', mark);
}

/**
 * The canvas on which Cytoscape would draw a box of selection, over everything else. Nothing is selected by a
 * box here, and each canvas more has its price in every frame.
 */
function topLayer(stage: HTMLElement): HTMLCanvasElement {
  const layer = stage.querySelector<HTMLCanvasElement>('canvas[data-id$="-selectbox"]');
  if (layer === null) throw new Error('Cytoscape has no canvas for its box of selection');
  return layer;
}
