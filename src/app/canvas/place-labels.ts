/** A rectangle on the screen, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NodeOnScreen {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Half the drawn height and width, px. */
  readonly radius: number;
}

export interface LabelToPlace extends NodeOnScreen {
  readonly width: number;
  readonly height: number;
  /** Shown whatever it covers: the label of what is selected or pointed at. */
  readonly forced: boolean;
  /** May cover nodes (never labels) if there is no other room: the graph's best-connected names. */
  readonly mayCoverNodes: boolean;
}

const UNLIMITED: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Distance between a node's edge and its label, px. */
const GAP = 3;

/**
 * Which labels have room, and where: taken in the given order, so the more important must come first.
 * Below its node if that is free, else above, right or left of it; otherwise it is left out. No two
 * placed labels overlap and none leaves `limits`, forced ones excepted. About linear in the number of labels.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  nodes: readonly NodeOnScreen[],
  limits: Box = UNLIMITED,
): Map<string, Box> {
  const nodeGrid = new BoxGrid();
  for (const node of nodes) nodeGrid.add(node.key, around(node));
  const labelGrid = new BoxGrid();
  const placed = new Map<string, Box>();
  for (const label of labels) {
    const box = choose(label, nodeGrid, labelGrid, limits);
    if (box === null) continue;
    placed.set(label.key, box);
    labelGrid.add(label.key, box);
  }
  return placed;
}

function choose(label: LabelToPlace, nodes: BoxGrid, labels: BoxGrid, limits: Box): Box | null {
  const all = boxesFor(label);
  // One that may cover nothing needs no count of what it would cover.
  const most = label.forced || label.mayCoverNodes ? Number.POSITIVE_INFINITY : 1;
  const candidates = all
    .filter((box) => isInside(box, limits) && labels.hits(box, label.key, 1) === 0)
    .map((box) => ({ box, covered: nodes.hits(box, label.key, most) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (least, candidate) => (least === null || candidate.covered < least.covered ? candidate : least),
    null,
  );
  if (best !== null && (best.covered === 0 || label.forced || label.mayCoverNodes)) return best.box;
  return label.forced ? (all[0] ?? null) : null;
}

function isInside(box: Box, limits: Box): boolean {
  return (
    box.left >= limits.left &&
    box.right <= limits.right &&
    box.top >= limits.top &&
    box.bottom <= limits.bottom
  );
}

function around({ x, y, radius }: NodeOnScreen): Box {
  // A little within the shape: a label may touch the corner of a round node's box.
  const half = radius * 0.9;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function boxesFor({ x, y, radius, width, height }: LabelToPlace): readonly Box[] {
  const left = x - width / 2;
  const middle = y - height / 2;
  const box = (l: number, t: number): Box => ({ left: l, top: t, right: l + width, bottom: t + height });
  return [
    box(left, y + radius + GAP),
    box(left, y - radius - GAP - height),
    box(x + radius + GAP, middle),
    box(x - radius - GAP - width, middle),
  ];
}

const CELL = 64;
/** Cells in a row, so that a cell has one number: more than any drawing is wide. */
const ROW = 2 ** 20;

interface Entry {
  readonly key: string;
  readonly box: Box;
  /** The question that came upon it last: one box may lie in several cells. */
  asked: number;
}

/** Boxes by the cells that they touch, so that a question looks only at what is near. */
export class BoxGrid {
  readonly #cells = new Map<number, Entry[]>();
  #questions = 0;

  add(key: string, box: Box): void {
    const entry = { key, box, asked: 0 };
    const { left, top, right, bottom } = cellsOf(box);
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) {
        const there = this.#cells.get(y * ROW + x);
        if (there === undefined) this.#cells.set(y * ROW + x, [entry]);
        else there.push(entry);
      }
  }

  /** How many boxes that were added under other keys the box overlaps, counted no further than `most`. */
  hits(box: Box, except: string, most = Number.POSITIVE_INFINITY): number {
    this.#questions += 1;
    let hits = 0;
    const { left, top, right, bottom } = cellsOf(box);
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) {
        for (const entry of this.#cells.get(y * ROW + x) ?? NONE) {
          if (entry.asked === this.#questions) continue;
          entry.asked = this.#questions;
          if (entry.key === except || !boxesOverlap(entry.box, box)) continue;
          hits += 1;
          if (hits >= most) return hits;
        }
      }
    return hits;
  }
}

const NONE: readonly Entry[] = [];

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first and the last cell that a box touches, in each direction. */
function cellsOf({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.floor(left / CELL),
    top: Math.floor(top / CELL),
    right: Math.floor(right / CELL),
    bottom: Math.floor(bottom / CELL),
  };
}
