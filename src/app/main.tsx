import { createRef, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppRoot } from './app.tsx';
import { type App, AppContext } from './app-context.ts';
import { loadGraph } from './browser/load-graph.ts';
import { KEPT, openStorage, readPreferences, writePreferences } from './browser/preferences.ts';
import type { Canvas } from './canvas/canvas-contract.ts';
import { connectLayouts } from './layouts/connect-layouts.ts';
import { askWorker } from './measures/ask-worker.ts';
import { connectMeasures } from './measures/connect-measures.ts';
import { type AppState, initialState } from './store/app-state.ts';
import { createAppStore } from './store/app-store.ts';
import './styles/base.css';
import './styles/tokens.css';
import { connectAddress } from './url/connect-address.ts';
import { connectQuoteLink } from './url/connect-quote-link.ts';

const storage = openStorage(window);
const appStore = createAppStore(initialState(readPreferences(storage, navigator.languages)));
const { store, actions } = appStore;

async function load(): Promise<void> {
  actions.startLoading();
  const loaded = await loadGraph(`${import.meta.env.BASE_URL}graph.json`);
  if ('problem' in loaded) actions.failLoading(loaded.problem);
  else actions.receiveGraph(loaded.parsed);
}

/** Language and theme hold for the whole document: for its fonts, its hyphenation and its scroll bars. */
function dress({ language, theme }: AppState): void {
  const { documentElement } = document;
  documentElement.lang = language;
  if (theme === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
}

dress(store.getState());
store.subscribe((state, before) => {
  if (KEPT.every((part) => state[part] === before[part])) return;
  dress(state);
  writePreferences(storage, state);
});
const layouts = connectLayouts(appStore);
connectAddress(appStore, window);
connectQuoteLink(appStore);
connectMeasures(appStore, askWorker);
void load();

const app: App = { ...appStore, canvas: createRef<Canvas>(), layouts, reload: () => void load() };
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <AppRoot />
      </AppContext>
    </StrictMode>,
  );
