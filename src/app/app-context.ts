import { createContext, type RefObject, use } from 'react';
import { useStore } from 'zustand';
import type { Canvas } from './canvas/canvas-contract.ts';
import { DICTIONARIES } from './messages/dictionaries.ts';
import type { Messages } from './messages/zh-hans.ts';
import type { AppState } from './store/app-state.ts';
import type { Actions, AppStore, History } from './store/app-store.ts';

export interface App extends AppStore {
  /** The canvas while there is one: for what is done to it rather than shown on it. */
  readonly canvas: RefObject<Canvas | null>;
  /** Fetches the page's own graph again. */
  readonly reload: () => void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = use(AppContext);
  if (app === null) throw new Error('AppContext is missing');
  return app;
}

/** Give it a function that stands outside the component, and returns the same object for the same state. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useApp().store, select);
}

/** Whether there is something to undo and to redo. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { history } = useApp();
  return {
    canUndo: useStore(history, hasPast),
    canRedo: useStore(history, hasFuture),
  };
}

const hasPast = ({ pastStates }: History) => pastStates.length > 0;
const hasFuture = ({ futureStates }: History) => futureStates.length > 0;

export function useActions(): Actions {
  return useApp().actions;
}

export function useMessages(): Messages {
  return DICTIONARIES[useAppState((state) => state.language)];
}
