import { useState } from 'react';

/** The first items of a long list (never fewer than `first`), and a way to have more. Starts anew with another list. */
export function useShowMore<Item>(items: readonly Item[], step: number, first = step) {
  const [state, setState] = useState({ items, limit: first });
  const limit = state.items === items ? Math.max(state.limit, first) : first;
  return {
    // One more is no longer than the button that would bring it.
    shown: items.length <= limit + 1 ? items : items.slice(0, limit),
    /** How many the next step brings; 0 if all are shown. */
    more: items.length <= limit + 1 ? 0 : Math.min(step, items.length - limit),
    showMore: () => setState({ items, limit: limit + step }),
  };
}
