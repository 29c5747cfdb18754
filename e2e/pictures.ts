import type { Locator, Page } from '@playwright/test';

/** What the canvas has drawn, in CSS px of its own: shapes, lines and labels, but not what lies over it. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Null as long as nothing is drawn. */
export async function drawnExtent(region: Locator): Promise<Extent | null> {
  return region.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const sum = new OffscreenCanvas(Math.round(width), Math.round(height));
    const context = sum.getContext('2d');
    if (context === null) throw new Error('no 2d context');
    for (const layer of element.querySelectorAll('canvas'))
      if (layer.width > 0) context.drawImage(layer, 0, 0, sum.width, sum.height);
    const { data } = context.getImageData(0, 0, sum.width, sum.height);
    let [left, top, right, bottom] = [sum.width, sum.height, -1, -1];
    for (let at = 3; at < data.length; at += 4) {
      if (data[at] === 0) continue;
      const pixel = (at - 3) / 4;
      const x = pixel % sum.width;
      const y = Math.floor(pixel / sum.width);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
  });
}

/** A PNG as a browser decodes it. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** Every colour on its outermost pixels, as `rgb(r, g, b)`: the ground's alone, if nothing is cut off. */
  readonly edges: readonly string[];
  /** Which share of the pixels is not of the ground's colour, 0 to 1. */
  readonly inked: number;
  readonly colours: number;
}

export async function decodePicture(page: Page, png: Buffer): Promise<DecodedPicture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const colourAt = (at: number) => {
      const pixel = pixels[at] ?? 0;
      return `rgb(${pixel & 255}, ${(pixel >> 8) & 255}, ${(pixel >> 16) & 255})`;
    };
    const edges = new Set<string>();
    for (let x = 0; x < width; x += 1) edges.add(colourAt(x)).add(colourAt(pixels.length - 1 - x));
    for (let y = 0; y < height; y += 1) edges.add(colourAt(y * width)).add(colourAt((y + 1) * width - 1));
    const inked = pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
    return { width, height, edges: [...edges], inked, colours: new Set(pixels).size };
  }, png.toString('base64'));
}

/** How many of the pixels that the canvas has drawn have this very colour, by its layers together. */
export async function pixelsOf(region: Locator, property: string): Promise<number> {
  return region.evaluate((element, name) => {
    const probe = element.appendChild(document.createElement('span'));
    probe.style.forcedColorAdjust = 'none';
    probe.style.color = `var(${name})`;
    const wanted = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
    probe.remove();
    // As the browser does: the layers over one another, each on its own ground, which may be a veil.
    const depth = (layer: HTMLCanvasElement) => Number(getComputedStyle(layer).zIndex) || 0;
    const layers = [...element.querySelectorAll('canvas')]
      .filter((layer) => layer.width > 0 && !layer.hidden)
      .sort((one, other) => depth(one) - depth(other));
    const { width = 1, height = 1 } = layers[0] ?? {};
    const sum = new OffscreenCanvas(width, height).getContext('2d');
    if (sum === null) throw new Error('no 2d context');
    for (const layer of layers) {
      sum.fillStyle = getComputedStyle(layer).backgroundColor;
      sum.fillRect(0, 0, width, height);
      sum.drawImage(layer, 0, 0, width, height);
    }
    let count = 0;
    const { data } = sum.getImageData(0, 0, width, height);
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255 && wanted.every((channel, i) => data[at + i] === channel)) count += 1;
    return count;
  }, property);
}
