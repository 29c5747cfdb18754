import { temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState, Exploration } from './app-state.ts';
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
  const { undo, redo, clear } = store.temporal.getState();
  const actions = { ...bindTransitions(store, clear), undo: () => undo(), redo: () => redo() };
  return { store, history: store.temporal, actions };
}

/** @param forget called after the graph has been replaced: what was done to the one before cannot be undone */
function bindTransitions(store: StoreApi<AppState>, forget: () => void): Omit<Actions, 'undo' | 'redo'> {
  const bind =
    <Rest extends readonly unknown[]>(transition: (state: AppState, ...rest: Rest) => AppState) =>
    (...rest: Rest) => {
      const { graph } = store.getState();
      store.setState((state) => transition(state, ...rest), true);
      if (store.getState().graph !== graph) forget();
    };
  return {
    startLoading: bind(transitions.startLoading),
    receiveGraph: bind(transitions.receiveGraph),
    failLoading: bind(transitions.failLoading),
    openFile: bind(transitions.openFile),
    notify: bind(transitions.notify),
    dismissNotice: bind(transitions.dismissNotice),
    follow: bind(transitions.follow),
    select: bind(transitions.select),
    choosePathEnd: bind(transitions.choosePathEnd),
    toggleSelected: bind(transitions.toggleSelected),
    selectEntities: bind(transitions.selectEntities),
    moveCursor: bind(transitions.moveCursor),
    toggleKind: bind(transitions.toggleKind),
    toggleType: bind(transitions.toggleType),
    toggleStatus: bind(transitions.toggleStatus),
    toggleArticle: bind(transitions.toggleArticle),
    setAllKinds: bind(transitions.setAllKinds),
    setAllTypes: bind(transitions.setAllTypes),
    setFilter: bind(transitions.setFilter),
    resetFilter: bind(transitions.resetFilter),
    resetFilterPart: bind(transitions.resetFilterPart),
    resetFocusPart: bind(transitions.resetFocusPart),
    showEverything: bind(transitions.showEverything),
    focusOn: bind(transitions.focusOn),
    cycleFocus: bind(transitions.cycleFocus),
    hideEntities: bind(transitions.hideEntities),
    unhideAll: bind(transitions.unhideAll),
    showEntities: bind(transitions.showEntities),
    togglePinned: bind(transitions.togglePinned),
    expandEntity: bind(transitions.expandEntity),
    collapseEntity: bind(transitions.collapseEntity),
    setLayout: bind(transitions.setLayout),
    moveEntity: bind(transitions.moveEntity),
    setAppearance: bind(transitions.setAppearance),
    setView: bind(transitions.setView),
    setLanguage: bind(transitions.setLanguage),
    setTheme: bind(transitions.setTheme),
  };
}

function exploration(state: AppState): Exploration {
  const { selection, filter, focus, view, layout, places, moved, appearance } = state;
  return { selection, filter, focus, view, layout, places, moved, appearance };
}

function isSameExploration(one: Exploration, other: Exploration): boolean {
  return (Object.keys(one) as (keyof Exploration)[]).every((part) => Object.is(one[part], other[part]));
}
