import type cytoscape from 'cytoscape';
import { colourOfShape } from './communities.ts';
import type { Point } from './inside-loop.ts';
import type { Lifted, LiftedLine, LiftedShape } from './lift.ts';
import type { Palette } from './palette.ts';
import { ARROW_SCALE, DASHES, KIND_SHAPES, LINE_WIDTH } from './stylesheet.ts';

/** How much of the graph is left to be seen where something else is selected. */
const DIMMED = 0.22;

/** Over the graph it dims it, so that what is lifted stands out. As CSS has it. */
export function veilColour({ paper }: Palette): string {
  return paper.replace('rgb(', 'rgba(').replace(')', `, ${1 - DIMMED})`);
}

const CORNERS: Readonly<Record<'diamond' | 'hexagon', readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
};

/** Draws what is lifted where the context's transformation puts graph coordinates, as Cytoscape draws the rest. */
export function drawLifted(
  context: CanvasRenderingContext2D,
  cy: cytoscape.Core,
  { lines, shapes }: Lifted,
  palette: Palette,
): void {
  context.save();
  context.lineJoin = 'miter';
  for (const line of lines) drawLine(context, cy.getElementById(line.id), line, palette);
  context.setLineDash([]);
  for (const shape of shapes)
    drawShape(context, cy.getElementById(shape.node.key).position(), shape, palette);
  context.restore();
}

function drawLine(
  context: CanvasRenderingContext2D,
  element: cytoscape.CollectionReturnValue,
  line: LiftedLine,
  palette: Palette,
): void {
  if (element.empty()) return;
  const [from, to] = [element.sourceEndpoint(), element.targetEndpoint()];
  // Two shapes that overlap have no line between them.
  if (!Number.isFinite(from?.x) || !Number.isFinite(to?.x)) return;
  const bend: Point | undefined = element.controlPoints()?.[0];
  const width = widthOf(line, Number(element.data('width')));
  const scale = line.bundled ? ARROW_SCALE.bundle : ARROW_SCALE.line;
  const size = Math.max((width * 13.37) ** 0.9, 29) * scale;
  const colour = lineColour(line, palette);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.setLineDash(DASHES[line.status ?? 'actual']);
  const start = line.arrows.source ? drawArrow(context, from, bend ?? to, size) : from;
  const end = line.arrows.target ? drawArrow(context, to, bend ?? from, size) : to;
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (bend === undefined) context.lineTo(end.x, end.y);
  else context.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
  context.stroke();
}

function widthOf({ bundled, touched, hovered }: LiftedLine, own: number): number {
  if (bundled) return own;
  if (hovered) return LINE_WIDTH.hovered;
  return touched ? LINE_WIDTH.touched : LINE_WIDTH.plain;
}

function lineColour({ bundled, touched }: LiftedLine, palette: Palette): string {
  if (touched) return palette.accent;
  return bundled ? palette.inkSoft : palette.line;
}

/** A triangle with its point there; where the line ends under it. */
function drawArrow(context: CanvasRenderingContext2D, tip: Point, from: Point, size: number): Point {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [x, y] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - x * 0.3 * size, y: tip.y - y * 0.3 * size };
  const half = 0.15 * size;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x - y * half, base.y + x * half);
  context.lineTo(base.x + y * half, base.y - x * half);
  context.closePath();
  context.fill();
  return base;
}

function drawShape(context: CanvasRenderingContext2D, at: Point, shape: LiftedShape, palette: Palette): void {
  const { fill, outline } = colourOfShape(palette, shape.node.kind, shape.community);
  const { shape: form, width, height } = KIND_SHAPES[shape.node.kind];
  const [w, h] = [shape.node.size * width, shape.node.size * height];
  const border = shape.hovered ? 2.5 : shape.selected ? 2 : 1.5;
  context.globalAlpha = shape.faded ? DIMMED : 1;
  trace(context, form, at, w, h);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = border;
  context.strokeStyle = outline;
  context.stroke();
  context.globalAlpha = 1;
  if (!shape.selected && !shape.cursor) return;
  const ring = shape.selected ? (shape.cursor ? 3 : 2.5) : 2;
  const beyond = border + 2 * RING_DISTANCE + ring;
  trace(context, form, at, w + beyond, h + beyond);
  context.lineWidth = ring;
  context.strokeStyle = shape.selected ? palette.accent : palette.ink;
  if (!shape.selected) context.setLineDash([4, 2]);
  context.stroke();
  context.setLineDash([]);
}

const RING_DISTANCE = 3;

function trace(
  context: CanvasRenderingContext2D,
  form: (typeof KIND_SHAPES)[keyof typeof KIND_SHAPES]['shape'],
  { x, y }: Point,
  width: number,
  height: number,
): void {
  context.beginPath();
  if (form === 'ellipse') context.ellipse(x, y, width / 2, height / 2, 0, 0, 2 * Math.PI);
  else if (form === 'rectangle') context.rect(x - width / 2, y - height / 2, width, height);
  else if (form === 'round-rectangle')
    context.roundRect(x - width / 2, y - height / 2, width, height, Math.min(width / 4, height / 4, 8));
  else {
    for (const [right, down] of CORNERS[form])
      context.lineTo(x + (right * width) / 2, y + (down * height) / 2);
    context.closePath();
  }
}
