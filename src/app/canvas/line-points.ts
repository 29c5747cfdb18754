import type cytoscape from 'cytoscape';
import { isBundled } from './bundles.ts';
import type { DrawnBundle, DrawnEdge } from './drawing.ts';
import type { Point } from './inside-loop.ts';
import type { Denial } from './label-layer.ts';
import { bundleId, type ElementState, edgeId } from './sync-elements.ts';

/** Points on a line where words may stand, the best first; in graph coordinates. */
export function pointsOn(cy: cytoscape.Core, line: DrawnEdge | DrawnBundle): Point[] {
  if ('parallel' in line && line.parallel) return [cy.getElementById(edgeId(line.key)).midpoint()];
  const a = cy.getElementById(line.source).position();
  const b = cy.getElementById(line.target).position();
  // The middle of a denied one's line is where it is crossed out.
  const shares = 'status' in line && line.status === 'denied' ? [0.34, 0.66] : [0.5, 0.38, 0.62];
  return shares.map((t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }));
}

/** Where the lines of denied relations are to be crossed out, px at that zoom. */
export function denialsOn(cy: cytoscape.Core, state: ElementState, zoom: number): Denial[] {
  const { drawing, visible, bundling, emphasis } = state;
  return drawing.edges
    .filter(
      (edge) => edge.status === 'denied' && visible.relations.has(edge.key) && !isBundled(edge, bundling),
    )
    .map((edge) => {
      const { x, y } = cy.getElementById(edgeId(edge.key)).midpoint();
      const faded = emphasis.bright !== null && !emphasis.touched.has(edge.key);
      return { x: x * zoom, y: y * zoom, faded };
    });
}

/** The element whose line stands for a relation: its own, or the bundle's that it is part of. */
export function lineOf(
  cy: cytoscape.Core,
  key: string,
  state: ElementState,
): cytoscape.CollectionReturnValue {
  const edge = state.drawing.edges.find((other) => other.key === key);
  if (edge === undefined) return cy.collection();
  const { bundle } = edge;
  const id = bundle !== null && isBundled(edge, state.bundling) ? bundleId(bundle) : edgeId(key);
  return cy.getElementById(id);
}
