import type { Point } from '../../../graph/placing/footprint.ts';
import { joinParts } from '../../../graph/placing/join-parts.ts';
import type { PlacedPart } from '../../../graph/placing/pack.ts';
import { type LayoutEdge, type LayoutNode, type Part, splitIntoParts } from '../../../graph/placing/part.ts';
import { separate } from '../../../graph/placing/separate.ts';
import { seededRandom } from '../../../graph/seeded-random.ts';
import { refine } from './refine.ts';
import { stressPlacing } from './stress.ts';

const SEED = 20190225;

/**
 * A place for every entity, by key: px at zoom 1, y downwards, around 0, rounded to 0.1.
 * The same nodes and edges, in whatever order, get the same places on every machine.
 */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Point> {
  const parts = splitIntoParts(nodes, edges);
  const connected = parts.filter((part) => part.links.length > 0).map(placePart);
  return joinParts(
    connected,
    parts.filter((part) => part.links.length === 0),
  );
}

function placePart(part: Part): PlacedPart {
  const random = seededRandom(SEED);
  const placing = stressPlacing(part, random);
  separate(part, placing);
  refine(part, placing, random);
  return { part, placing };
}
