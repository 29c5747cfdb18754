import type { AppState } from '../store/app-state.ts';
import { selectVisible } from '../store/derived.ts';

/** More do not stand in a circle that can be read. */
export const MOST_IN_CIRCLE = 40;

/** What a circle is made of, by key: several that are selected, or all that is shown; null if that is too many or none. */
export function circledKeys(state: AppState): readonly string[] | null {
  const visible = selectVisible(state)?.entities;
  if (visible === undefined) return null;
  const { selection } = state;
  const selected = selection.type === 'entities' ? selection.keys.filter((key) => visible.has(key)) : [];
  const keys = selected.length > 1 ? selected : [...visible];
  return keys.length === 0 || keys.length > MOST_IN_CIRCLE ? null : keys;
}
