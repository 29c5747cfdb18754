import { joinParts } from '../../graph/placing/join-parts.ts';
import type { PlacedPart } from '../../graph/placing/pack.ts';
import { type Part, type Placing, splitIntoParts } from '../../graph/placing/part.ts';
import { separate } from '../../graph/placing/separate.ts';
import { AtlasPart } from './atlas-part.ts';
import { loosen } from './loosen.ts';
import type { Pace } from './pace.ts';
import { neighboursOf, type Places, type Scene, type SceneEntity, shownOf } from './scene.ts';
import { springPlacing } from './spring-part.ts';

/** Up to so many entities fcose draws better; more are ForceAtlas2's, which is quicker. */
export const MOST_FOR_SPRINGS = 800;

/**
 * Related ones near each other, everything else apart; each connected part by itself, the parts side by
 * side. ForceAtlas2 can be stopped: what it has reached by then is taken.
 */
export async function forcePlaces(scene: Scene, pace: Pace): Promise<Places> {
  const { entities, relations } = shownOf(scene);
  const parts = splitIntoParts(entities, relations);
  const joined = parts.filter(({ links }) => links.length > 0);
  const springs = entities.length <= MOST_FOR_SPRINGS;
  const placings = springs ? joined.map(springPlacing) : await atlasPlacings(joined, entities, pace);
  const connected = joined.map((part, i) => spread(part, placings[i] as Placing));
  const places = joinParts(
    connected,
    parts.filter(({ links }) => links.length === 0),
  );
  return heldInPlace(parts, entities, places, neighboursOf(relations));
}

function spread(part: Part, placing: Placing): PlacedPart {
  if (part.keys.length > MOST_FOR_SPRINGS / 4) loosen(part, placing);
  separate(part, placing);
  return { part, placing };
}

async function atlasPlacings(
  parts: readonly Part[],
  entities: readonly SceneEntity[],
  pace: Pace,
): Promise<Placing[]> {
  const at = new Map(entities.map((entity) => [entity.key, entity.at]));
  const atlases = parts.map((part) => new AtlasPart(part, at));
  const total = atlases.reduce((sum, { cost }) => sum + cost, 0);
  let done = 0;
  let goOn = true;
  for (const atlas of atlases)
    while (goOn && !atlas.isDone()) {
      done += atlas.iterate();
      goOn = await pace.report(done / total);
    }
  return atlases.map((atlas) => atlas.placing());
}

/**
 * Where something is held, its part is moved so that on average what is held stands where it stands; those
 * that hang on one held alone go with it.
 */
function heldInPlace(
  parts: readonly Part[],
  entities: readonly SceneEntity[],
  places: Places,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Places {
  const held = new Map(entities.filter(({ hold }) => hold !== null).map((entity) => [entity.key, entity.at]));
  if (held.size === 0) return places;
  const moved: Places = new Map();
  const whole = shiftOf([...places.keys()], places, held) ?? { x: 0, y: 0 };
  for (const { keys } of parts) {
    const { x, y } = shiftOf(keys, places, held) ?? whole;
    for (const key of keys) {
      const place = places.get(key);
      if (place !== undefined) moved.set(key, { x: place.x + x, y: place.y + y });
    }
  }
  for (const [key, at] of held) {
    const place = moved.get(key);
    if (place === undefined) continue;
    for (const leaf of neighbours.get(key) ?? []) {
      const leafPlace = moved.get(leaf);
      if (leafPlace === undefined || held.has(leaf) || neighbours.get(leaf)?.size !== 1) continue;
      moved.set(leaf, { x: leafPlace.x + at.x - place.x, y: leafPlace.y + at.y - place.y });
    }
  }
  return moved;
}

function shiftOf(
  keys: readonly string[],
  places: Places,
  held: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): { x: number; y: number } | null {
  let [count, x, y] = [0, 0, 0];
  for (const key of keys) {
    const [place, at] = [places.get(key), held.get(key)];
    if (place === undefined || at === undefined) continue;
    count += 1;
    x += at.x - place.x;
    y += at.y - place.y;
  }
  return count === 0 ? null : { x: x / count, y: y / count };
}
