import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the referred element is, px, now and whenever that changes; the window's size before it is there. */
export function useElementSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>(() => ({ width: window.innerWidth, height: window.innerHeight }));
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observed = element.current;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = observed;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What the device's own bar covers of the screen's lower edge, px. */
export function safeAreaBelow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--safe-below')) || 0;
}
