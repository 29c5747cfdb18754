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

type Bind = <Rest extends readonly unknown[]>(
  transition: (state: AppState, ...rest: Rest) => AppState,
) => (...rest: Rest) => void;

/** @param forget called after the graph has been replaced: what was done to the one before cannot be undone */
function bindTo(store: StoreApi<AppState>, forget: () => void): Bind {
  return (transition) =>
    (...rest) => {
      const { graph } = store.getState();
      store.setState((state) => transition(state, ...rest), true);
      if (store.getState().graph !== graph) forget();
    };
}

function bindReading(bind: Bind) {
  return {
    read: bind(transitions.read),
    openReading: bind(transitions.openReading),
    closeReading: bind(transitions.closeReading),
    stopAt: bind(transitions.stopAt),
    setFollowText: bind(transitions.setFollowText),
    setTextInView: bind(transitions.setTextInView),
    pickPassage: bind(transitions.pickPassage),
    point: bind(transitions.point),
  };
}

function bindTransitions(
  store: StoreApi<AppState>,
  forget: () => void,
): Omit<Actions, 'undo' | 'redo' | 'completeLayout'> {
  const bind = bindTo(store, forget);
  return {
    startLoading: bind(transitions.startLoading),
    receiveGraph: bind(transitions.receiveGraph),
    receiveMeasures: bind(transitions.receiveMeasures),
    failLoading: bind(transitions.failLoading),
    openFile: bind(transitions.openFile),
    notify: bind(transitions.notify),
    dismissNotice: bind(transitions.dismissNotice),
    follow: bind(transitions.follow),
    select: bind(transitions.select),
    selectQuote: bind(transitions.selectQuote),
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
    reportLayout: bind(transitions.reportLayout),
    forgetMoved: bind(transitions.forgetMoved),
    moveEntity: bind(transitions.moveEntity),
    setAppearance: bind(transitions.setAppearance),
    setView: bind(transitions.setView),
    setLanguage: bind(transitions.setLanguage),
    setMinimap: bind(transitions.setMinimap),
    setTheme: bind(transitions.setTheme),
    ...bindReading(bind),
    setPanels: bind(transitions.setPanels),
  };
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
