import type cytoscape from 'cytoscape';
import { isInsideLoop, type Point } from './inside-loop.ts';
import type { PlacedLabel } from './label-layer.ts';
import { type Box, boxesOverlap } from './place-labels.ts';

const TARGET_RADIUS = 12;

/**
 * The entity that a pointer means, by key: the one whose shape or whose name is there, or else one that
 * is near. All in px on the screen; labels as they are placed, to be moved by `pan`.
 */
export function entityAt(
  shown: cytoscape.NodeCollection,
  labels: readonly PlacedLabel[],
  pan: Point,
  at: Point,
): string | null {
  return nodeUnder(shown, at) ?? labelAt(labels, pan, at) ?? nodeNear(shown, at);
}

/** The entities whose middles a loop on the screen goes around, by key. */
export function entitiesInside(shown: cytoscape.NodeCollection, loop: readonly Point[]): string[] {
  return shown.filter((node) => isInsideLoop(node.renderedPosition(), loop)).map((node) => node.id());
}

function nodeUnder(shown: cytoscape.NodeCollection, { x, y }: Point): string | null {
  const under = shown.filter((node) => {
    const at = node.renderedPosition();
    return Math.abs(at.x - x) <= node.renderedWidth() / 2 && Math.abs(at.y - y) <= node.renderedHeight() / 2;
  });
  return under.nonempty() ? under.first().id() : null;
}

/** A name is as good a target as the shape above it. */
function labelAt(labels: readonly PlacedLabel[], pan: Point, { x, y }: Point): string | null {
  const at = { left: x - pan.x, right: x - pan.x, top: y - pan.y, bottom: y - pan.y };
  return labels.find(({ key, box }) => key !== null && boxesOverlap(box, at))?.key ?? null;
}

/** However small a shape is drawn, 24 px around its middle are its own. */
function nodeNear(shown: cytoscape.NodeCollection, { x, y }: Point): string | null {
  const near = shown.filter((node) => {
    const at = node.renderedPosition();
    return Math.hypot(at.x - x, at.y - y) <= TARGET_RADIUS;
  });
  return near.nonempty() ? near.first().id() : null;
}

/** What elements take up, in graph coordinates. */
export function boxAround(elements: cytoscape.CollectionReturnValue): Box {
  const { x1, y1, x2, y2 } = elements.boundingBox();
  return { left: x1, top: y1, right: x2, bottom: y2 };
}
