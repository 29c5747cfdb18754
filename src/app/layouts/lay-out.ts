import type { LayoutName } from '../store/app-state.ts';
import { circlePlaces } from './circle.ts';
import { concentricPlaces } from './concentric.ts';
import { forcePlaces } from './force.ts';
import { hierarchyPlaces } from './hierarchy.ts';
import type { Pace } from './pace.ts';
import type { Places, Scene } from './scene.ts';
import { settle } from './settle.ts';

/** The layouts that the page makes itself. */
export type PageLayout = Exclude<LayoutName, 'built'>;

/** Each from a scene to places for what is shown; the same scene gets the same places. */
const LAYOUT_PLACES: Readonly<Record<PageLayout, (scene: Scene, pace: Pace) => Places | Promise<Places>>> = {
  force: forcePlaces,
  concentric: concentricPlaces,
  hierarchy: hierarchyPlaces,
  circle: circlePlaces,
};

/** Places for all of a scene's entities, by key: see the layouts, and `settle`. */
export async function layOut(layout: PageLayout, scene: Scene, pace: Pace): Promise<Places> {
  return settle(scene, await LAYOUT_PLACES[layout](scene, pace));
}
