import { temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, Exploration } from './app-state.ts';
import { isSamePassage, isSameReading } from './derived.ts';
import * as transitions from './transitions.ts';

type Transitions = Omit<typeof transitions, 'selectedEntities'>;

/** Each transition, bound to the store: the same arguments without the state. */
export type Actions = {
  readonly [Name in keyof Transitions]: Transitions[Name] extends (
    state: AppState,
    ...rest: infer Rest
  ) => AppState
    ? (...rest: Rest) => void
    : never;
} & {
  /** Takes back the last change of how the graph is looked at. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** As `setLayout`, but no step that could be undone: the layout was asked for before, by a link. */
  readonly completeLayout: Actions['setLayout'];
};

/** How far one can go back and forth. */
export interface History {
  readonly pastStates: readonly Partial<Exploration>[];
  readonly futureStates: readonly Partial<Exploration>[];
}

export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly history: Pick<StoreApi<History>, 'getState' | 'subscribe' | 'getInitialState'>;
  readonly actions: Actions;
}

/** More than anybody remembers having done. */
const MOST_STEPS = 100;

export function createAppStore(initial: AppState): AppStore {
  const store = createStore<AppState>()(
    temporal(() => initial, {
      partialize: exploration,
      equality: isSameExploration,
      limit: MOST_STEPS,
    }),
  );
  const { undo, redo, clear, pause, resume } = store.temporal.getState();
  const bound = bindTransitions(store, clear);
  const completeLayout: Actions['setLayout'] = (layout, places) => {
    pause();
    bound.setLayout(layout, places);
    resume();
  };
  const actions = { ...bound, completeLayout, undo: () => undo(), redo: () => redo() };
  return { store, history: store.temporal, actions };
}

type Transition = (state: AppState, ...rest: readonly unknown[]) => AppState;

/** @param forget called after the graph has been replaced: what was done to the one before cannot be undone */
function bindTransitions(
  store: StoreApi<AppState>,
  forget: () => void,
): Omit<Actions, 'undo' | 'redo' | 'completeLayout'> {
  const bind =
    (transition: Transition) =>
    (...rest: readonly unknown[]) => {
      const { graph } = store.getState();
      store.setState((state) => transition(state, ...rest), true);
      if (store.getState().graph !== graph) forget();
    };
  const { selectedEntities: _, ...changes } = transitions;
  // Each is bound alike, so that the types of `Actions` hold for what comes out.
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [name, bind(change as Transition)]),
  ) as Omit<Actions, 'undo' | 'redo' | 'completeLayout'>;
}

function exploration(state: AppState): Exploration {
  const { selection, filter, focus, view, layout, places, moved, appearance } = state;
  const { reading, followText, passage } = state;
  return { selection, filter, focus, view, layout, places, moved, appearance, reading, followText, passage };
}

function isSameExploration(one: Exploration, other: Exploration): boolean {
  return (Object.keys(one) as (keyof Exploration)[]).every(
    (part) =>
      Object.is(one[part], other[part]) ||
      (part === 'reading' && isSameReading(one.reading, other.reading)) ||
      (part === 'passage' && isSamePassage(one.passage, other.passage)),
  );
}
