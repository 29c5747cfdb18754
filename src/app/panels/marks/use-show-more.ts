import { useState } from 'react';

/**
 * The first items of a long list, and a way to have more of them: each time at least as many as there are
 * already, so that a thousand come in a few steps; never fewer than `first`. Starts anew with another list.
 */
export function useShowMore<Item>(items: readonly Item[], step: number, first = step) {
  const [state, setState] = useState({ items, limit: first });
  const limit = state.items === items ? Math.max(state.limit, first) : first;
  const next = Math.max(step, limit);
  return {
    // One more is no longer than the button that would bring it.
    shown: items.length <= limit + 1 ? items : items.slice(0, limit),
    /** How many the next step brings; 0 if all are shown. */
    more: items.length <= limit + 1 ? 0 : Math.min(next, items.length - limit),
    showMore: () => setState({ items, limit: limit + next }),
  };
}
