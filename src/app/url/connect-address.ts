import type { AppStore } from '../store/app-store.ts';
import { formatHash, parseHash } from './selection-hash.ts';

/**
 * Keeps the address bar and the selection the same, from now on: a selection adds a step to the
 * history, and going back or following a link selects. Returns the function that ends it.
 */
export function connectAddress({ store, actions }: AppStore, window: Window): () => void {
  const follow = () => actions.select(parseHash(window.location.hash));
  follow();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection === before.selection) return;
    const here = parseHash(window.location.hash);
    const wanted = formatHash(state.selection);
    if (formatHash(here) === wanted) return;
    const address = wanted === '#' ? window.location.pathname + window.location.search : wanted;
    window.history.pushState(null, '', address);
  });
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('hashchange', follow);
    window.removeEventListener('popstate', follow);
  };
}
