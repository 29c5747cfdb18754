import { drawLabel, isOutside, type PlacedLabel, prepareForLabels, toPixels } from './label-layer.ts';
import type { Palette } from './palette.ts';
import type { Box } from './place-labels.ts';

/** Room on each side for the halo, and for what is set wider than was reckoned, px. */
const PADDING = 10;

/**
 * Labels as little pictures, each made when it is drawn for the first time as long as the labels stay the
 * same: setting text with its halo takes longer than anything else that moves with the view.
 */
export class LabelSprites {
  #placed: readonly PlacedLabel[] | null = null;
  #palette: Palette | null = null;
  #ratio = 0;
  readonly #made = new Map<PlacedLabel, HTMLCanvasElement>();

  /** As `drawLabels`, to the nearest pixel of the screen. The same array holds the same labels. */
  draw(
    context: CanvasRenderingContext2D,
    placed: readonly PlacedLabel[],
    palette: Palette,
    offset: { readonly x: number; readonly y: number },
    visible: Box,
  ): void {
    const ratio = window.devicePixelRatio;
    if (placed !== this.#placed || palette !== this.#palette || ratio !== this.#ratio) this.#made.clear();
    [this.#placed, this.#palette, this.#ratio] = [placed, palette, ratio];
    context.save();
    context.resetTransform();
    for (const label of placed) {
      if (isOutside(label.box, offset, visible)) continue;
      const { x, y } = toPixels(label.box, offset, ratio);
      const room = Math.round(PADDING * ratio);
      context.drawImage(
        this.#spriteOf(label, palette, ratio),
        Math.round(x * ratio) - room,
        Math.round(y * ratio) - room,
      );
    }
    context.restore();
  }

  #spriteOf(label: PlacedLabel, palette: Palette, ratio: number): HTMLCanvasElement {
    const known = this.#made.get(label);
    if (known !== undefined) return known;
    const { left, top, right, bottom } = label.box;
    const sprite = document.createElement('canvas');
    sprite.width = Math.ceil((right - left + 2 * PADDING) * ratio);
    sprite.height = Math.ceil((bottom - top + 2 * PADDING) * ratio);
    const context = sprite.getContext('2d');
    if (context !== null) {
      context.setTransform(
        ratio,
        0,
        0,
        ratio,
        Math.round(PADDING * ratio) - left * ratio,
        Math.round(PADDING * ratio) - top * ratio,
      );
      prepareForLabels(context);
      drawLabel(context, label, palette, { x: 0, y: 0 });
    }
    this.#made.set(label, sprite);
    return sprite;
  }
}
