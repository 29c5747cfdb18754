/** True if the segments a–b and c–d cross, ends not counted. Plain numbers: this is the innermost loop. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (apart(ax, bx, cx, dx) || apart(ay, by, cy, dy)) return false;
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** True if the segment a–b runs through the box. */
export function segmentHits(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (apart(ax, bx, left, right) || apart(ay, by, top, bottom)) return false;
  // What is left can miss the box only by passing one of its corners: then all four are on one side.
  const first = side(ax, ay, bx, by, left, top);
  return (
    side(ax, ay, bx, by, right, top) !== first ||
    side(ax, ay, bx, by, left, bottom) !== first ||
    side(ax, ay, bx, by, right, bottom) !== first
  );
}

/** True if the ranges a–b and c–d, given in either order, have nothing in common. */
function apart(a: number, b: number, c: number, d: number): boolean {
  return (c < a && c < b && d < a && d < b) || (c > a && c > b && d > a && d > b);
}

/** Which side of the line a–b the point c is on: 1 or −1, or 0 if it is on the line. */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return area > 0 ? 1 : area < 0 ? -1 : 0;
}
