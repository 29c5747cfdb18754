import type { Point } from './inside-loop.ts';
import type { Box } from './place-labels.ts';

/** From graph coordinates to px on the minimap: times `scale`, and then moved. */
export interface Projection {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Around the outermost dots, px. */
const MARGIN = 8;
/** So much of the frame is always to be seen, however far away the view is, px. */
const SLIVER = 5;

/** The projection that shows all of `content` in the middle of a minimap of this size, px. */
export function projectionOf(content: Box, width: number, height: number): Projection {
  const across = Math.max(content.right - content.left, 1);
  const down = Math.max(content.bottom - content.top, 1);
  const scale = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down);
  return {
    scale,
    x: width / 2 - (scale * (content.left + content.right)) / 2,
    y: height / 2 - (scale * (content.top + content.bottom)) / 2,
  };
}

/** The point of the graph that stands at this point of the minimap, px. */
export function graphPoint({ scale, x, y }: Projection, at: Point): Point {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

/** Where the part that is seen stands on the minimap, px; what reaches beyond it is cut off at its border. */
export function frameOn({ scale, x, y }: Projection, seen: Box, width: number, height: number): Box {
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  return {
    left: within(seen.left * scale + x, 0.5, width - SLIVER),
    top: within(seen.top * scale + y, 0.5, height - SLIVER),
    right: within(seen.right * scale + x, SLIVER, width - 0.5),
    bottom: within(seen.bottom * scale + y, SLIVER, height - 0.5),
  };
}

/** Whether all of the content is seen: then a minimap has nothing to add. */
export function isAllSeen(content: Box, seen: Box): boolean {
  return (
    content.left >= seen.left &&
    content.right <= seen.right &&
    content.top >= seen.top &&
    content.bottom <= seen.bottom
  );
}
