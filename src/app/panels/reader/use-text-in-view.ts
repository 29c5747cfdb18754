import { type RefObject, useEffect } from 'react';
import type { Range } from '../../../schema/span.ts';
import { useActions, useAppState } from '../../app-context.ts';

/** While the text scrolls the graph changes no more often than this, ms. */
const PAUSE = 150;
/** A paragraph of which less than this can be seen does not count, px. */
const RIM = 20;

/** Tells the store which paragraphs can be seen, for as long as the graph follows the text. */
export function useTextInView(scroller: RefObject<HTMLElement | null>, article: string): void {
  const actions = useActions();
  const follow = useAppState((state) => state.followText);
  useEffect(() => {
    const root = scroller.current;
    if (!follow || root === null) return;
    const seen = new Map<Element, Range>();
    let timer = 0;
    const tell = () => {
      timer = 0;
      const ranges = [...seen.values()].sort((a, b) => a.start - b.start);
      actions.setTextInView({ article, ranges });
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.set(target, rangeOf(target as HTMLElement));
          else seen.delete(target);
        timer ||= window.setTimeout(tell, PAUSE);
      },
      { root, rootMargin: `-${RIM}px 0px` },
    );
    for (const block of root.querySelectorAll('[data-block]')) observer.observe(block);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
      actions.setTextInView(null);
    };
  }, [scroller, article, follow, actions]);
}

function rangeOf({ dataset }: HTMLElement): Range {
  return { start: Number(dataset['block']), end: Number(dataset['end']) };
}
