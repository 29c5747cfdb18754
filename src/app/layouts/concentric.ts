import type { Footprint, Point } from '../../graph/placing/footprint.ts';
import { pointOnRing, radiusFor, spreadAngles } from './rings.ts';
import { boxOf, neighboursOf, type Places, type Scene, type SceneEntity, shownOf } from './scene.ts';

/** A screen is wider than it is high, and so are names. */
const STRETCH = 1.2;
/** The first ring has so many, each further one so many more: as circles of one size lie around each other. */
const FIRST_RING = 6;
const FIRST_RADIUS = 110;
const RING_GAP = 72;

interface Placed {
  readonly at: Point;
  readonly box: Footprint;
}

/**
 * The most important in the middle, the others in rings around it, the more important the further in.
 * Within its ring each stands towards what it is related to further in.
 */
export function concentricPlaces(scene: Scene): Places {
  const { entities, relations } = shownOf(scene);
  const neighbours = neighboursOf(relations);
  const places: Places = new Map();
  let within: Placed[] = [];
  let radius = 0;
  for (const [number, ring] of ringsOf(entities).entries()) {
    if (number === 0) {
      for (const entity of ring) places.set(entity.key, { x: 0, y: 0 });
      within = ring.map((entity) => ({ at: { x: 0, y: 0 }, box: boxOf(entity) }));
      continue;
    }
    const ordered = byDirection(ring, neighbours, places);
    const angles = spreadAngles(ring.length, number % 2 === 0 ? 0.5 : 0);
    const onRing = ordered.map((entity, i) => ({ angle: angles[i] as number, box: boxOf(entity) }));
    radius = radiusFor(onRing, within, radius === 0 ? FIRST_RADIUS : radius + RING_GAP, STRETCH);
    within = onRing.map(({ angle, box }, i) => {
      const at = pointOnRing(angle, radius, STRETCH);
      places.set((ordered[i] as SceneEntity).key, at);
      return { at, box };
    });
  }
  return places;
}

function ringsOf(entities: readonly SceneEntity[]): SceneEntity[][] {
  const rings: SceneEntity[][] = [];
  for (let from = 0, size = 1; from < entities.length; ) {
    rings.push(entities.slice(from, from + size));
    from += size;
    size = rings.length * FIRST_RING;
  }
  return rings;
}

/** Clockwise from the top, by the direction in which the neighbours further in lie; without any, last. */
function byDirection(
  ring: readonly SceneEntity[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  places: Places,
): SceneEntity[] {
  const directed = ring.map((entity) => {
    let [x, y] = [0, 0];
    for (const other of neighbours.get(entity.key) ?? []) {
      const at = places.get(other);
      if (at === undefined) continue;
      x += at.x;
      y += at.y;
    }
    const none = x === 0 && y === 0;
    // 0 at the top, as the angles of a ring begin there.
    const direction = none ? 2 * Math.PI : (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
    return { entity, direction };
  });
  return directed.sort((a, b) => a.direction - b.direction).map(({ entity }) => entity);
}
