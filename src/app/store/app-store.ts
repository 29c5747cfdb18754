import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import * as transitions from './transitions.ts';

type Transitions = typeof transitions;

/** Each transition, bound to the store: the same arguments without the state. */
export type Actions = {
  readonly [Name in keyof Transitions]: Transitions[Name] extends (
    state: AppState,
    ...rest: infer Rest
  ) => AppState
    ? (...rest: Rest) => void
    : never;
};

export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
}

export function createAppStore(initial: AppState): AppStore {
  const store = createStore<AppState>(() => initial);
  const bind =
    <Rest extends readonly unknown[]>(transition: (state: AppState, ...rest: Rest) => AppState) =>
    (...rest: Rest) =>
      store.setState((state) => transition(state, ...rest), true);
  const actions: Actions = {
    startLoading: bind(transitions.startLoading),
    receiveGraph: bind(transitions.receiveGraph),
    failLoading: bind(transitions.failLoading),
    openFile: bind(transitions.openFile),
    notify: bind(transitions.notify),
    dismissNotice: bind(transitions.dismissNotice),
    select: bind(transitions.select),
    moveCursor: bind(transitions.moveCursor),
    toggleKind: bind(transitions.toggleKind),
    toggleType: bind(transitions.toggleType),
    setAllKinds: bind(transitions.setAllKinds),
    setAllTypes: bind(transitions.setAllTypes),
    setOnlyConnected: bind(transitions.setOnlyConnected),
    resetFilter: bind(transitions.resetFilter),
    moveEntity: bind(transitions.moveEntity),
    setView: bind(transitions.setView),
    setLanguage: bind(transitions.setLanguage),
    setTheme: bind(transitions.setTheme),
  };
  return { store, actions };
}
