import { useState } from 'react';

/** The first items of a long list, and a way to have more of them. Starts anew with another list. */
export function useShowMore<Item>(items: readonly Item[], step: number) {
  const [state, setState] = useState({ items, limit: step });
  const limit = state.items === items ? state.limit : step;
  return {
    shown: items.length <= limit ? items : items.slice(0, limit),
    /** How many the next step brings; 0 if all are shown. */
    more: Math.min(step, Math.max(items.length - limit, 0)),
    showMore: () => setState({ items, limit: limit + step }),
  };
}
