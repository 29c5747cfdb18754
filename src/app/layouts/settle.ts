import type { Point } from '../../graph/placing/footprint.ts';
import { nearestFree, TakenPlaces } from '../../graph/placing/separate.ts';
import { boxOf, neighboursOf, type Places, type Scene, type SceneEntity } from './scene.ts';

/**
 * A place for every entity of the scene, none over another, from those that a layout has given to what is
 * shown. What is held stays where it is, and the others give way to it, the less important further.
 * What is not shown gets a place beside what it is related to, so that it is near once it is shown; what is
 * related to nothing shown, the nearest to where it was.
 */
export function settle(scene: Scene, wanted: Places): Places {
  const boxes = scene.entities.map(boxOf);
  const taken = new TakenPlaces(boxes);
  const places: Places = new Map();
  const take = (number: number, key: string, place: Point) => {
    taken.add(number, place);
    places.set(key, { x: rounded(place.x), y: rounded(place.y) });
  };
  const give = (number: number, { key }: SceneEntity, place: Point) =>
    take(number, key, nearestFree(taken, number, place));
  const { entities } = scene;
  entities.forEach(({ key, hold, shown, at }, i) => {
    if (hold !== null && shown) take(i, key, at);
  });
  entities.forEach((entity, i) => {
    const place = wanted.get(entity.key);
    if (entity.shown && entity.hold === null && place !== undefined) give(i, entity, place);
  });
  const neighbours = neighboursOf(scene.relations);
  entities.forEach((entity, i) => {
    if (entity.shown) return;
    if (entity.hold !== null) take(i, entity.key, entity.at);
    else give(i, entity, middleOf(neighbours.get(entity.key), places) ?? entity.at);
  });
  // Moved ones stand where they were moved to; this is where they go if that is taken back.
  entities.forEach((entity, i) => {
    const place = wanted.get(entity.key);
    if (entity.shown && entity.hold === 'moved' && place !== undefined) give(i, entity, place);
  });
  return places;
}

function middleOf(keys: ReadonlySet<string> | undefined, places: Places): Point | null {
  const points = [...(keys ?? [])].flatMap((key) => places.get(key) ?? []);
  if (points.length === 0) return null;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
