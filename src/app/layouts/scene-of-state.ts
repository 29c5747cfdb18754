import { drawGraph } from '../canvas/drawing.ts';
import type { AppState } from '../store/app-state.ts';
import { placeOf, selectIndex, selectVisible } from '../store/derived.ts';
import { circledKeys } from './circled-keys.ts';
import type { PageLayout } from './lay-out.ts';
import type { Hold, Scene } from './scene.ts';

/** What a layout is to be made of, as the page stands; null where there is nothing that it could place. */
export function sceneOfState(state: AppState, layout: PageLayout): Scene | null {
  const index = selectIndex(state);
  const visible = selectVisible(state);
  const circled = layout === 'circle' ? circledKeys(state) : [];
  if (index === null || visible === null || visible.entities.size === 0 || circled === null) return null;
  const { nodes, edges } = drawGraph(index);
  const holdOf = (key: string): Hold | null =>
    state.moved.has(key) ? 'moved' : state.focus.pinned.has(key) ? 'pinned' : null;
  return {
    entities: nodes.map(({ key, size }) => ({
      key,
      name: index.entities.get(key)?.attributes.name ?? '',
      size,
      at: placeOf(index, state, key),
      shown: visible.entities.has(key),
      hold: holdOf(key),
    })),
    relations: edges.map(({ key, source, target, type }) => ({
      source,
      target,
      type,
      shown: visible.relations.has(key),
    })),
    circled,
  };
}
