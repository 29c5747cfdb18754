export const HEIGHTS = ['peek', 'half', 'full'] as const;
/** How high a sheet stands: it shows that it is there, shares the screen with the canvas, or covers it. */
export type Height = (typeof HEIGHTS)[number];

/** What of a sheet can be seen at its lowest, px. */
const PEEK = 140;
const MOST_PEEK = 0.4;
const HALF = 0.52;
const FREE_ABOVE = 8;
/** From this speed on, px/ms, it goes on in the direction in which it was thrown. */
const THROWN = 0.5;

/**
 * Each height in px.
 * @param room what canvas and sheet have together, px
 * @param safe what the device covers of the lower edge, px
 */
export function sheetHeights(room: number, safe: number): Readonly<Record<Height, number>> {
  const peek = Math.round(Math.min(PEEK + safe, room * MOST_PEEK));
  return {
    peek,
    half: Math.max(peek, Math.round(room * HALF)),
    full: Math.max(peek, room - FREE_ABOVE),
  };
}

/**
 * The height at which a sheet stays that is let go.
 * @param px where it is let go
 * @param speed px/ms, upwards positive
 */
export function settle(px: number, speed: number, heights: Readonly<Record<Height, number>>): Height {
  const above = HEIGHTS.find((height) => heights[height] >= px) ?? 'full';
  const below = HEIGHTS.findLast((height) => heights[height] <= px) ?? 'peek';
  if (speed > THROWN) return above;
  if (speed < -THROWN) return below;
  return heights[above] - px < px - heights[below] ? above : below;
}

/** One height up or down, as far as there is one. */
export function stepHeight(height: Height, by: number): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
}

/** The height after a key on the sheet's handle; null for a key that does not move it. */
export function heightAfterKey(key: string, height: Height): Height | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return stepHeight(height, 1);
    case 'ArrowDown':
    case 'ArrowLeft':
      return stepHeight(height, -1);
    case 'Home':
      return 'peek';
    case 'End':
      return 'full';
    case 'Enter':
    case ' ':
      return nextHeight(height);
    default:
      return null;
  }
}

/** Where a tap on the handle leads: up as far as it goes, then down again. */
export function nextHeight(height: Height): Height {
  return height === 'full' ? 'peek' : stepHeight(height, 1);
}
