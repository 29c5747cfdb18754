import type { Point } from '../../graph/placing/footprint.ts';
import { pointOnRing, radiusFor, spreadAngles } from './rings.ts';
import { boxOf, neighboursOf, type Places, type Scene, type SceneEntity, shownOf } from './scene.ts';

const LEAST_RADIUS = 90;
/** Between the circle and what stands around it, px. */
const CLEARING = 60;
const MOST_ROUNDS = 30;

/**
 * The scene's `circled` in a circle around the middle of where they are, related ones beside each other as
 * far as can be. What else is shown makes room: it moves outwards, out of the circle.
 */
export function circlePlaces(scene: Scene): Places {
  const { entities, relations } = shownOf(scene);
  const inCircle = new Set(scene.circled);
  const circled = entities.filter(({ key }) => inCircle.has(key));
  const others = entities.filter(({ key }) => !inCircle.has(key));
  const order = inGoodOrder(circled, neighboursOf(relations));
  const angles = spreadAngles(order.length);
  const ring = order.map((entity, i) => ({ angle: angles[i] as number, box: boxOf(entity) }));
  const radius = order.length < 2 ? 0 : radiusFor(ring, [], LEAST_RADIUS, 1);
  const middle = others.length === 0 ? { x: 0, y: 0 } : middleOf(circled);
  const places: Places = new Map();
  ring.forEach(({ angle }, i) => {
    const { x, y } = pointOnRing(angle, radius, 1);
    places.set((order[i] as SceneEntity).key, { x: middle.x + x, y: middle.y + y });
  });
  const clear = radius + CLEARING + Math.max(0, ...circled.map(({ size }) => size));
  for (const { key, at } of others) places.set(key, movedOut(at, middle, clear));
  return places;
}

function middleOf(entities: readonly SceneEntity[]): Point {
  const count = Math.max(1, entities.length);
  return {
    x: entities.reduce((sum, { at }) => sum + at.x, 0) / count,
    y: entities.reduce((sum, { at }) => sum + at.y, 0) / count,
  };
}

/** Away from the middle by as much as the clearing takes: what was nearer than another still is. */
function movedOut(at: Point, middle: Point, clear: number): Point {
  const [dx, dy] = [at.x - middle.x, at.y - middle.y];
  const distance = Math.hypot(dx, dy);
  if (distance === 0) return { x: middle.x, y: middle.y + clear };
  const wanted = Math.hypot(distance, clear);
  return { x: middle.x + (dx / distance) * wanted, y: middle.y + (dy / distance) * wanted };
}

/**
 * Around the circle so that related ones are near each other: two change places as long as that makes
 * the lines shorter. At most 40 of them, so trying every pair is cheap.
 */
function inGoodOrder(
  entities: readonly SceneEntity[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): SceneEntity[] {
  const order = [...entities];
  const placeOf = new Map(order.map(({ key }, i) => [key, i]));
  const cost = (key: string, place: number) => {
    let sum = 0;
    for (const other of neighbours.get(key) ?? []) {
      const there = placeOf.get(other);
      if (there !== undefined) sum += chord(place, there, order.length);
    }
    return sum;
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [order[a] as SceneEntity, order[b] as SceneEntity];
    order[a] = other;
    order[b] = one;
    placeOf.set(other.key, a).set(one.key, b);
  };
  const both = (a: number, b: number) =>
    cost((order[a] as SceneEntity).key, a) + cost((order[b] as SceneEntity).key, b);
  for (let round = 0, better = true; better && round < MOST_ROUNDS; round += 1) {
    better = false;
    for (let a = 0; a < order.length; a += 1)
      for (let b = a + 1; b < order.length; b += 1) {
        const before = both(a, b);
        swap(a, b);
        if (both(a, b) < before - 1e-9) better = true;
        else swap(a, b);
      }
  }
  return order;
}

function chord(a: number, b: number, count: number): number {
  return Math.sin((Math.PI * Math.abs(a - b)) / count);
}
