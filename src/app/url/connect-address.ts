import type { AppState, Language } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import { type Address, formatHash, parseHash } from './address.ts';

/**
 * Keeps the address bar and the way the graph is looked at the same, from now on: each change adds a
 * step to the browser's history, and going back or following a link from outside changes the view. A
 * link of the page itself (`a[href^="#"]`) changes the selection only; with Shift, one to an entity adds
 * it to the selection or takes it out. Returns the function that ends it.
 */
export function connectAddress({ store, actions }: AppStore, window: Window): () => void {
  // Named in the address only once it is not what whoever opens the link would have anyway.
  const ownLanguage = store.getState().language;
  const follow = () => {
    const { exploration, language } = parseHash(window.location.hash);
    actions.follow(exploration);
    if (language !== null) actions.setLanguage(language);
  };
  follow();
  const unsubscribe = store.subscribe((state, before) => {
    const wanted = formatHash(addressOf(state, ownLanguage));
    if (wanted === formatHash(parseHash(window.location.hash))) return;
    const address = wanted === '#' ? window.location.pathname + window.location.search : wanted;
    // A graph that has come may know what a link names by another key: the same place, better written.
    if (state.graph !== before.graph) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  });
  const click = (event: MouseEvent) => {
    const selection = event.defaultPrevented ? null : linkedSelection(event);
    if (selection === null || (event.shiftKey && selection.type !== 'entity')) return;
    event.preventDefault();
    if (event.shiftKey && selection.type === 'entity') actions.toggleSelected(selection.key);
    else actions.select(selection);
  };
  window.addEventListener('popstate', follow);
  window.document.addEventListener('click', click);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.document.removeEventListener('click', click);
  };
}

function addressOf(state: AppState, ownLanguage: Language): Address {
  return { exploration: state, language: state.language === ownLanguage ? null : state.language };
}

/** Where a click on a link within the page leads; null for one that asks the browser for a new tab. */
function linkedSelection({ target, button, ctrlKey, metaKey, altKey }: MouseEvent) {
  if (button !== 0 || ctrlKey || metaKey || altKey || !(target instanceof Element)) return null;
  const href = target.closest('a[href^="#"]')?.getAttribute('href');
  return href == null ? null : parseHash(href).exploration.selection;
}
