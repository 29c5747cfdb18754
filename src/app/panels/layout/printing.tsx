import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { loadedPrintSheet, loadPrintSheet } from './load-print-sheet.ts';

/** Once it prints, the browser waits for nothing: so long after the start, ms, what it prints is fetched. */
const WHEN_IDLE = 2000;

/**
 * What is printed, whichever way printing was begun. It stands in the page only while that is printed, so that
 * no text is there twice for who searches or listens.
 */
export function Printing({ index }: { index: GraphIndex }) {
  const [Sheet, setSheet] = useState(loadedPrintSheet);
  const printing = usePrinting(() => setSheet(loadedPrintSheet));
  useEffect(() => {
    const load = () => void loadPrintSheet().then((loaded) => setSheet(() => loaded));
    const timer = setTimeout(load, WHEN_IDLE);
    return () => clearTimeout(timer);
  }, []);
  return printing && Sheet !== null ? createPortal(<Sheet index={index} />, document.body) : null;
}

/** Whether the page is being printed now. @param begins called before it is */
function usePrinting(begins: () => void): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    const set = (now: boolean) =>
      // The browser prints what stands there when the event is over.
      flushSync(() => {
        if (now) begins();
        setPrinting(now);
      });
    const begin = () => set(true);
    const change = () => set(print.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', change);
    print.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', change);
      print.removeEventListener('change', change);
    };
  });
  return printing;
}
