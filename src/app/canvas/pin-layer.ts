import type cytoscape from 'cytoscape';
import type { Palette } from './palette.ts';

const HEAD = 3.5;
const NEEDLE = 5;

/** Where a pinned entity's sign stands: the point of the needle, px. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** At the upper right of each pinned entity that is shown, px at that zoom. Keys as Cytoscape's ids. */
export function pinsOn(
  cy: cytoscape.Core,
  shown: ReadonlySet<string>,
  pinned: ReadonlySet<string>,
  zoom: number,
): Pin[] {
  return [...pinned]
    .filter((key) => shown.has(key))
    .map((key) => {
      const node = cy.getElementById(key);
      const { x, y } = node.position();
      return { x: (x + node.width() * 0.3) * zoom, y: (y - node.height() * 0.3) * zoom };
    });
}

/** A pin's head and needle at the shoulder of each pinned entity. `offset` moves all of them. */
export function drawPins(
  context: CanvasRenderingContext2D,
  pins: readonly Pin[],
  palette: Palette,
  offset: Pin,
): void {
  context.lineJoin = 'round';
  for (const pin of pins) {
    const [x, y] = [pin.x + offset.x, pin.y + offset.y];
    const head = new Path2D();
    head.moveTo(x, y);
    head.lineTo(x + NEEDLE, y - NEEDLE);
    const [middleX, middleY] = [x + NEEDLE + HEAD * 0.7, y - NEEDLE - HEAD * 0.7];
    head.moveTo(middleX + HEAD, middleY);
    head.arc(middleX, middleY, HEAD, 0, 2 * Math.PI);
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.stroke(head);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    context.stroke(head);
    context.fillStyle = palette.ink;
    context.fill(head);
  }
}
