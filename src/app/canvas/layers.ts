/** What is drawn on: Cytoscape's own canvases in their element, and one under and one over them. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly stage: HTMLElement;
  readonly labels: HTMLCanvasElement;
}

/** Setting a canvas's size takes its memory anew, even if the size is the same. */
export function sizeLayer(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width !== width) layer.width = width;
  if (layer.height !== height) layer.height = height;
}
