/** How wide a panel can be, px. */
export interface WidthLimits {
  readonly least: number;
  readonly most: number;
}

const LEGEND: WidthLimits = { least: 200, most: 480 };
const DETAILS: WidthLimits = { least: 300, most: 720 };
const READER: WidthLimits = { least: 360, most: 960 };
const USUAL_LEGEND = 260;
const USUAL_DETAILS = { wide: 410, narrow: 340 };
/** Lines of about 35 characters, or this share of the room where that is too much. */
const USUAL_READER = { most: 672, share: 0.44 };
/** However wide the panels were when the window was wider, the canvas keeps this much, px. */
const CANVAS_LEAST = { alone: 280, besideReader: 380 };
/** Where the legend lies over the canvas, what of that stays free beside it, px. */
const BESIDE_OVERLAY = 48;
const STEP = 24;
const LONG_STEP = 96;

export interface PanelWidth extends WidthLimits {
  /** px, within the limits. */
  readonly now: number;
}

interface Wish {
  /** px; null: as wide as usual. */
  readonly width: number | null;
  /** A closed panel takes no room. */
  readonly open: boolean;
}

interface Wishes {
  readonly legend: Wish;
  readonly reader: Wish;
  readonly details: Wish;
}

interface Widths {
  readonly legend: PanelWidth;
  readonly reader: PanelWidth;
  readonly details: PanelWidth;
}

/**
 * The widths that the panels get where this much room (px) is to be had, as near as can be to what is wished.
 * @param beside whether the legend stands beside the canvas; else it lies over it
 */
export function panelWidths(room: number, { legend, reader, details }: Wishes, beside: boolean): Widths {
  const detailsTake = details.open ? DETAILS.least : 0;
  const readerTake = reader.open ? READER.least : 0;
  const canvasLeast = reader.open ? CANVAS_LEAST.besideReader : CANVAS_LEAST.alone;
  const besideMost = room - detailsTake - readerTake - canvasLeast;
  const besideLegend = within(legend.width ?? USUAL_LEGEND, limit(LEGEND, besideMost));
  const left = beside && legend.open ? room - besideLegend.now : room;
  const usualReader = Math.min(USUAL_READER.most, room * USUAL_READER.share);
  const readerWidth = within(reader.width ?? usualReader, limit(READER, left - detailsTake - canvasLeast));
  const rest = reader.open ? left - readerWidth.now : left;
  const usualDetails = beside ? USUAL_DETAILS.wide : USUAL_DETAILS.narrow;
  const detailsWidth = within(details.width ?? usualDetails, limit(DETAILS, rest - canvasLeast));
  const canvas = details.open ? rest - detailsWidth.now : rest;
  const overlay = within(legend.width ?? USUAL_LEGEND, limit(LEGEND, canvas - BESIDE_OVERLAY));
  return { legend: beside ? besideLegend : overlay, reader: readerWidth, details: detailsWidth };
}

function limit({ least, most }: WidthLimits, room: number): WidthLimits {
  return { least, most: Math.max(least, Math.min(most, room)) };
}

function within(wanted: number, limits: WidthLimits): PanelWidth {
  return { ...limits, now: clampWidth(wanted, limits) };
}

/** In whole px. */
export function clampWidth(wanted: number, { least, most }: WidthLimits): number {
  return Math.round(Math.min(most, Math.max(least, wanted)));
}

/** The side of the canvas on which a panel stands. */
export type Side = 'left' | 'right';

/** The width after a key on the panel's separator, px; null for a key that does not move it. */
export function widthAfterKey(key: string, shift: boolean, side: Side, width: PanelWidth): number | null {
  const outwards = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const inwards = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  const step = shift ? LONG_STEP : STEP;
  switch (key) {
    case outwards:
      return clampWidth(width.now + step, width);
    case inwards:
      return clampWidth(width.now - step, width);
    case 'Home':
      return width.least;
    case 'End':
      return width.most;
    default:
      return null;
  }
}
