import { useEffect, useRef } from 'react';
import type { Quote } from '../../../graph/quote.ts';
import { useAppState } from '../../app-context.ts';
import { selectWantedQuote } from '../../store/derived.ts';

/**
 * Which of the quotes was asked for, −1 if none of them, and what its item of the list needs: it is brought
 * into view each time it is asked for, and marked as the current one.
 */
export function useWantedQuote(quotes: readonly Quote[]) {
  const wanted = useAppState(selectWantedQuote);
  const item = useRef<HTMLLIElement>(null);
  const at =
    wanted === null
      ? -1
      : quotes.findIndex(
          ({ article, start, end }) => article.id === wanted.article && start <= wanted.at && wanted.at < end,
        );
  useEffect(() => {
    if (wanted === null || at < 0) return;
    // The panel goes back to its top for a new selection, and does so after this.
    const frame = requestAnimationFrame(() => item.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [wanted, at]);
  return { at, item: { ref: item, 'aria-current': true } as const };
}
