import { type Focus, isFocusedOn, NO_FOCUS, STEPS, type Steps } from '../../../graph/focus.ts';
import type { AppState } from '../app-state.ts';
import { selectIndex, selectVisible } from '../derived.ts';
import { without } from './sets.ts';

/** What is shown or hidden by hand. State in, arguments in, state out. */

/** One part of the focus is as at first again. */
export function resetFocusPart(state: AppState, part: keyof Focus): AppState {
  return withFocus(state, { [part]: NO_FOCUS[part] });
}

/** Shows only what is within `steps` of these entities; of none: everything. */
export function focusOn(state: AppState, centres: readonly string[], steps?: Steps): AppState {
  return withFocus(state, {
    centres,
    steps: steps ?? state.focus.steps,
    hidden: without(state.focus.hidden, centres),
  });
}

/** One step around these entities, then two, then three, then everything again. */
export function cycleFocus(state: AppState, centres: readonly string[]): AppState {
  if (!isFocusedOn(state.focus, centres)) return focusOn(state, centres, STEPS[0]);
  const next = STEPS[STEPS.indexOf(state.focus.steps) + 1];
  return next === undefined ? focusOn(state, [], NO_FOCUS.steps) : focusOn(state, centres, next);
}

/** What is hidden is no longer the middle of anything, nor pinned, nor expanded. */
export function hideEntities(state: AppState, keys: readonly string[]): AppState {
  const { centres, hidden, pinned, expanded } = state.focus;
  return withFocus(state, {
    centres: centres.filter((key) => !keys.includes(key)),
    hidden: new Set([...hidden, ...keys]),
    pinned: without(pinned, keys),
    expanded: without(expanded, keys),
  });
}

export function unhideAll(state: AppState): AppState {
  return withFocus(state, { hidden: new Set() });
}

/** Shows entities whatever hides them: takes them out of what was hidden by hand, and pins what that leaves hidden. */
export function showEntities(state: AppState, keys: readonly string[]): AppState {
  const unhidden = withFocus(state, { hidden: without(state.focus.hidden, keys) });
  const visible = selectVisible(unhidden)?.entities;
  const missing = keys.filter((key) => visible?.has(key) === false);
  return withFocus(unhidden, { pinned: new Set([...unhidden.focus.pinned, ...missing]) });
}

/** Pins entities, or, if all of them are pinned, lets go of them. */
export function togglePinned(state: AppState, ...keys: string[]): AppState {
  const { pinned, hidden } = state.focus;
  if (keys.every((key) => pinned.has(key))) return withFocus(state, { pinned: without(pinned, keys) });
  return withFocus(state, { pinned: new Set([...pinned, ...keys]), hidden: without(hidden, keys) });
}

/** Shows everything that is joined to these entities, whatever was filtered, focused on or hidden by hand. */
export function expandEntity(state: AppState, ...keys: string[]): AppState {
  const graph = selectIndex(state)?.graph;
  const around = keys.flatMap((key) => (graph?.hasNode(key) ? graph.neighbors(key) : []));
  const { hidden, expanded } = state.focus;
  return withFocus(state, {
    expanded: new Set([...expanded, ...keys]),
    hidden: without(hidden, [...keys, ...around]),
  });
}

/** What was shown only because these were expanded is hidden again. */
export function collapseEntity(state: AppState, ...keys: string[]): AppState {
  return withFocus(state, { expanded: without(state.focus.expanded, keys) });
}

function withFocus(state: AppState, change: Partial<Focus>): AppState {
  return { ...state, focus: { ...state.focus, ...change } };
}
