/** What is drawn on besides Cytoscape's own drawing: under it, and over it, where Cytoscape keeps the size. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly top: HTMLCanvasElement;
}

/** Setting a canvas's size takes its memory anew, even if the size is the same. */
export function sizeLayer(layer: HTMLCanvasElement, width: number, height: number): void {
  if (layer.width !== width) layer.width = width;
  if (layer.height !== height) layer.height = height;
}
