import type { Box } from './place-labels.ts';

/** How much of each side of the canvas something else covers, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export const MINIMUM_ZOOM = 0.05;
export const MAXIMUM_ZOOM = 4;
/** A small graph is not blown up to fill the screen. */
const LARGEST_FIT = 1.6;

export function widen({ top, right, bottom, left }: Insets, by: number): Insets {
  return { top: top + by, right: right + by, bottom: bottom + by, left: left + by };
}

/**
 * How far labels may reach beyond the content, px. They keep their size whatever the zoom, so a narrow
 * screen can spare less for them.
 */
export function labelMargin(canvasWidth: number): number {
  return Math.min(64, Math.max(24, canvasWidth * 0.07));
}

/** The content at a zoom, and the margin that labels have around it; px as if the pan were 0. */
export function labelLimits(content: Box, zoom: number, margin: number): Box {
  return {
    left: content.left * zoom - margin,
    top: content.top * zoom - margin,
    right: content.right * zoom + margin,
    bottom: content.bottom * zoom + margin,
  };
}

/**
 * The viewport nearest to `current` that shows all of `content` (in graph coordinates) in what the insets
 * leave of the canvas: the same zoom if it can be, otherwise as small as it must. Null: all of it is in view.
 */
export function bringIntoView(
  content: Box,
  current: Viewport,
  canvas: { readonly width: number; readonly height: number },
  insets: Insets,
): Viewport | null {
  const { zoom, pan } = current;
  const inside =
    content.left * zoom + pan.x >= insets.left &&
    content.top * zoom + pan.y >= insets.top &&
    content.right * zoom + pan.x <= canvas.width - insets.right &&
    content.bottom * zoom + pan.y <= canvas.height - insets.bottom;
  if (inside) return null;
  return centred(content, Math.min(zoom, fitViewport(content, canvas, insets).zoom), canvas, insets);
}

/** The viewport that shows all of `content` (in graph coordinates) in what the insets leave of the canvas. */
export function fitViewport(
  content: Box,
  canvas: { readonly width: number; readonly height: number },
  insets: Insets,
): Viewport {
  const width = Math.max(canvas.width - insets.left - insets.right, 1);
  const height = Math.max(canvas.height - insets.top - insets.bottom, 1);
  const contentWidth = Math.max(content.right - content.left, 1);
  const contentHeight = Math.max(content.bottom - content.top, 1);
  const ratio = Math.min(width / contentWidth, height / contentHeight, LARGEST_FIT);
  return centred(content, Math.max(ratio, MINIMUM_ZOOM), canvas, insets);
}

function centred(
  content: Box,
  zoom: number,
  canvas: { readonly width: number; readonly height: number },
  insets: Insets,
): Viewport {
  const width = Math.max(canvas.width - insets.left - insets.right, 1);
  const height = Math.max(canvas.height - insets.top - insets.bottom, 1);
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - (zoom * (content.left + content.right)) / 2,
      y: insets.top + height / 2 - (zoom * (content.top + content.bottom)) / 2,
    },
  };
}
