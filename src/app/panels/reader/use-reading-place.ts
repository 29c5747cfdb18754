import { type RefObject, useEffect, useRef } from 'react';
import { useAppState } from '../../app-context.ts';
import type { Reading } from '../../store/app-state.ts';
import { isInView, scrollToOffset } from './text-offsets.ts';

interface Place {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
  /** Where what is selected stands first, UTF-16 units; null if nowhere. */
  readonly first: number | null;
  readonly takeFocus: boolean;
}

/** Brings into view what is to be read: the place asked for, and what is selected elsewhere than in the text. */
export function useReadingPlace({ reading, scroller, text, first, takeFocus }: Place): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (reading.at === null) element.scrollTop = 0;
    else scrollToOffset(element, reading.at);
    // A switch that was pressed keeps the keyboard, so that it can be pressed again.
    const isSwitch = document.activeElement?.matches('[aria-expanded], [aria-pressed], [data-step]') ?? false;
    if (takeFocus && !isSwitch) text.current?.focus({ preventScroll: true });
  }, [reading, scroller, text, takeFocus]);
  const selection = useAppState((state) => state.selection);
  const shown = useRef(selection);
  useEffect(() => {
    const element = scroller.current;
    if (shown.current === selection || element === null) return;
    shown.current = selection;
    const marks = element.querySelectorAll('[data-chosen], [data-role="sentence"]');
    if (first !== null && ![...marks].some((mark) => isInView(element, mark))) scrollToOffset(element, first);
  }, [selection, first, scroller]);
}
