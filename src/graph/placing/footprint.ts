/** What a drawn entity takes up around its centre, in px at zoom 1: all four are distances ≥ 0. */
export interface Footprint {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A centre that goes with a footprint, in px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const LABEL_GAP = 4;
const LINE_HEIGHT = 17;
const WIDE_CHARACTER = 13;
const NARROW_CHARACTER = 7;
/** Eight Chinese characters. */
const LINE_WIDTH = 8 * WIDE_CHARACTER;
/** Half of the room that must stay free between two footprints. */
const MARGIN = 4;

/** From the general punctuation (“”—…) on, a Chinese font draws on a full square; what comes before is about half as wide. */
const FIRST_WIDE = 0x2010;

/** Node and label together. `size` is the node's diameter in px; the label stands below it, centred, and wraps. */
export function footprint(name: string, size: number): Footprint {
  const label = labelBox(name);
  const half = Math.max(size, label.width) / 2 + MARGIN;
  return {
    left: half,
    right: half,
    top: size / 2 + MARGIN,
    bottom: size / 2 + LABEL_GAP + label.height + MARGIN,
  };
}

/** The size of a wrapped label in px, estimated: a build has no fonts to measure with. */
function labelBox(name: string): { width: number; height: number } {
  let width = 0;
  for (const character of name)
    width += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE_CHARACTER : NARROW_CHARACTER;
  const lines = Math.max(1, Math.ceil(width / LINE_WIDTH));
  return { width: Math.min(width, LINE_WIDTH), height: lines * LINE_HEIGHT };
}

/** True if two footprints share any area. */
export function collide(a: Footprint, at: Point, b: Footprint, bt: Point): boolean {
  return (
    at.x - a.left < bt.x + b.right &&
    bt.x - b.left < at.x + a.right &&
    at.y - a.top < bt.y + b.bottom &&
    bt.y - b.top < at.y + a.bottom
  );
}
