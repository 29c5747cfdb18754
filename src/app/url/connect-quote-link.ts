import type { AppStore } from '../store/app-store.ts';
import { selectIndex, selectLinkedQuote } from '../store/derived.ts';

/**
 * Whenever the address names a quote and there is a graph to look for it in, opens that quote, from now on.
 * What it is found with is fetched only then. Returns the function that ends it.
 */
export function connectQuoteLink({ store, actions }: AppStore): () => void {
  let last: { readonly index: unknown; readonly linked: unknown } = { index: null, linked: null };
  const open = async () => {
    const state = store.getState();
    const [index, linked] = [selectIndex(state), selectLinkedQuote(state)];
    if (index === null || linked === null || (index === last.index && linked === last.linked)) return;
    last = { index, linked };
    const { openQuote } = await import('./open-quote.ts');
    if (selectIndex(store.getState()) !== index) return;
    const opened = openQuote(index, linked);
    if (opened !== null) actions.openLinkedQuote(linked, opened);
  };
  void open();
  return store.subscribe(() => void open());
}
