import type { LabelText } from './label-text.ts';
import type { Palette } from './palette.ts';
import type { Box } from './place-labels.ts';

/** A name under its node, or a relation's name on its line. Boxes are in px as the layer is drawn. */
export interface PlacedLabel {
  /** The entity's key; null for a relation's name. */
  readonly key: string | null;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly size: number;
  /** `count`: how many relations a bundle's line stands for. */
  readonly tone: 'strong' | 'plain' | 'accent' | 'faded' | 'relation' | 'count';
}

export const LINE_HEIGHT = 1.22;

/** Room that a label needs, px, its halo not counted. */
export function labelExtent(text: LabelText, size: number): { width: number; height: number } {
  return { width: text.width * size + 4, height: text.lines.length * size * LINE_HEIGHT };
}

/** From 12 px for a lone entity to 15 px for the best connected, whatever the zoom. */
export function labelSize(nodeSize: number): number {
  return 12 + ((nodeSize - 16) / 40) * 3;
}

/**
 * Draws labels with a halo in the ground's colour, so that lines pass behind them. They keep their size
 * when the graph is zoomed, as on a map. `offset` moves all of them: panning needs no new placement.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  palette: Palette,
  offset: { readonly x: number; readonly y: number },
  visible: Box,
): void {
  prepareForLabels(context);
  for (const label of labels) {
    if (isOutside(label.box, offset, visible)) continue;
    const { x, y } = toPixels(label.box, offset, window.devicePixelRatio);
    drawLabel(context, label, palette, { x: x - label.box.left, y: y - label.box.top });
  }
  context.globalAlpha = 1;
}

/** Where a label's corner is on the screen, to its nearest pixel: set between two, it would tremble when the view moves. */
export function toPixels(
  { left, top }: Box,
  offset: { readonly x: number; readonly y: number },
  ratio: number,
): { readonly x: number; readonly y: number } {
  return {
    x: Math.round((left + offset.x) * ratio) / ratio,
    y: Math.round((top + offset.y) * ratio) / ratio,
  };
}

export function prepareForLabels(context: CanvasRenderingContext2D): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
}

const CROSS = 4.5;

export interface Denial {
  readonly x: number;
  readonly y: number;
  readonly faded: boolean;
}

/** What a text denies is crossed out on its line. */
export function drawDenials(
  context: CanvasRenderingContext2D,
  denials: readonly Denial[],
  palette: Palette,
  offset: { readonly x: number; readonly y: number },
): void {
  context.lineWidth = 1.5;
  for (const denial of denials) {
    const [x, y] = [denial.x + offset.x, denial.y + offset.y];
    context.strokeStyle = denial.faded ? palette.lineFaded : palette.ink;
    context.beginPath();
    context.moveTo(x - CROSS, y - CROSS);
    context.lineTo(x + CROSS, y + CROSS);
    context.moveTo(x + CROSS, y - CROSS);
    context.lineTo(x - CROSS, y + CROSS);
    context.stroke();
  }
}

/** One label; the context's alignment must be that of `prepareForLabels`. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { box, lines, size, tone }: PlacedLabel,
  palette: Palette,
  offset: { readonly x: number; readonly y: number },
): void {
  if (tone === 'count') drawPlate(context, box, palette, offset);
  context.font = `${tone === 'strong' || tone === 'accent' ? 600 : 400} ${size}px ${palette.font}`;
  context.fillStyle = colourOf(tone, palette);
  context.globalAlpha = tone === 'faded' ? 0.28 : 1;
  context.lineWidth = tone === 'relation' ? 5 : 3.5;
  context.strokeStyle = palette.paper;
  const x = (box.left + box.right) / 2 + offset.x;
  for (const [i, line] of lines.entries()) {
    const y = box.top + (i + 0.5) * size * LINE_HEIGHT + offset.y;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** A number on a line is told from a word on it by the plate under it. */
function drawPlate(
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  palette: Palette,
  offset: { readonly x: number; readonly y: number },
): void {
  context.beginPath();
  const height = bottom - top + 2;
  context.roundRect(left + offset.x, top + offset.y - 1, right - left, height, height / 2);
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.inkSoft;
  context.stroke();
}

function colourOf(tone: PlacedLabel['tone'], palette: Palette): string {
  if (tone === 'accent') return palette.accent;
  return tone === 'relation' ? palette.inkSoft : palette.ink;
}

export function isOutside(box: Box, offset: { x: number; y: number }, visible: Box): boolean {
  return (
    box.right + offset.x < visible.left ||
    box.left + offset.x > visible.right ||
    box.bottom + offset.y < visible.top ||
    box.top + offset.y > visible.bottom
  );
}
