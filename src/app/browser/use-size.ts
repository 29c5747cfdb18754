import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  /** Inside the scroll bars, px. */
  readonly width: number;
  readonly height: number;
}

/** How large an element is, now and whenever that changes; null before it stands on the page. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = current;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What `1rem` is, px: more where the reader has asked for larger letters. */
export function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
