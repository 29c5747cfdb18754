/** What is drawn on besides Cytoscape's own canvases: under them, and over them. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
}

/** Setting a canvas's size takes its memory anew, even if the size is the same. */
export function sizeLayer(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width !== width) layer.width = width;
  if (layer.height !== height) layer.height = height;
}
