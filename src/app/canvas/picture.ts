import type cytoscape from 'cytoscape';
import type { HullLayer } from './hull-layer.ts';
import { type Denial, drawDenials, drawLabels, type PlacedLabel } from './label-layer.ts';
import { veilColour } from './lifted-layer.ts';
import type { Palette } from './palette.ts';

/** Canvases beyond this are refused or come out blank in some browsers: px a side, and px in all. */
const LARGEST_SIDE = 16_384;
const LARGEST_AREA = 64_000_000;
const MARGIN = 32;
const RESOLUTION = 2;
/** Labels keep their size, so a larger drawing has room for more of them. */
const ZOOMS = [1, 1.25, 1.5, 2, 2.5, 3];

export interface Picture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** Names for which there was no room at the largest size that a browser can make. */
  readonly labelsLeftOut: number;
}

/** What the canvas draws over Cytoscape's own, at any zoom. */
interface PictureLayers {
  readonly labelsAt: (zoom: number) => readonly PlacedLabel[];
  readonly denialsAt: (zoom: number) => readonly Denial[];
  readonly hulls: HullLayer;
  readonly lifted: { paintLifted(context: CanvasRenderingContext2D): void };
  /** Whether something is selected, and the rest dimmed. */
  readonly dimmed: boolean;
}

/** The whole visible graph on the theme's ground at two pixels a pixel, as large as its labels need. */
export async function takePicture(
  cy: cytoscape.Core,
  palette: Palette,
  { labelsAt, denialsAt, hulls, lifted, dimmed }: PictureLayers,
): Promise<Picture> {
  const shown = cy.elements().filter(':visible');
  const content = shown.boundingBox();
  const names = shown.nodes().not('.greyed').length;
  const resolution = Math.min(RESOLUTION, fittingScale(content, 1));
  const roomy = ZOOMS.filter((zoom) => resolution * zoom <= fittingScale(content, zoom));
  const placedAt = (zoom: number) => labelsAt(zoom).filter(({ key }) => key !== null).length;
  const zoom = roomy.find((candidate) => placedAt(candidate) >= names) ?? roomy.at(-1) ?? 1;

  const body = await cy.png({
    full: true,
    // Cytoscape multiplies by the screen's ratio; the picture is to be the same from every screen.
    scale: (zoom * resolution) / window.devicePixelRatio,
    output: 'blob-promise',
  });
  const labels = labelsAt(zoom);
  const frame = frameOf(content, labels, zoom, hulls.reach);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((frame.right - frame.left) * resolution);
  canvas.height = Math.ceil((frame.bottom - frame.top) * resolution);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const scale = zoom * resolution;
  const inGraph = () =>
    context.setTransform(scale, 0, 0, scale, -frame.left * resolution, -frame.top * resolution);
  inGraph();
  hulls.paint(context);
  context.resetTransform();
  const image = await createImageBitmap(body);
  const left = (content.x1 * zoom - frame.left) * resolution;
  const top = (content.y1 * zoom - frame.top) * resolution;
  context.drawImage(image, left, top);
  if (dimmed) {
    context.fillStyle = veilColour(palette);
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  inGraph();
  lifted.paintLifted(context);
  context.setTransform(resolution, 0, 0, resolution, 0, 0);
  drawDenials(context, denialsAt(zoom), palette, { x: -frame.left, y: -frame.top });
  drawLabels(
    context,
    labels,
    palette,
    { x: -frame.left, y: -frame.top },
    {
      left: 0,
      top: 0,
      right: canvas.width,
      bottom: canvas.height,
    },
  );
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`no picture of ${canvas.width} × ${canvas.height}`);
  const labelsLeftOut = names - placedAt(zoom);
  return { blob, width: canvas.width, height: canvas.height, labelsLeftOut };
}

/** How many pixels a unit of the graph may take so that the canvas stays within the limits. */
function fittingScale({ w, h }: { w: number; h: number }, zoom: number): number {
  const width = w * zoom + 4 * MARGIN;
  const height = h * zoom + 4 * MARGIN;
  const scale = Math.min(LARGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
  return scale * zoom;
}

/**
 * What must be in the picture: the drawing, what reaches beyond it by so much (in graph coordinates), and
 * its labels, which may reach further. Px at that zoom.
 */
function frameOf(
  content: { x1: number; y1: number; x2: number; y2: number },
  labels: readonly PlacedLabel[],
  zoom: number,
  reach: number,
) {
  let [left, top, right, bottom] = [
    (content.x1 - reach) * zoom,
    (content.y1 - reach) * zoom,
    (content.x2 + reach) * zoom,
    (content.y2 + reach) * zoom,
  ];
  for (const { box } of labels) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN };
}
