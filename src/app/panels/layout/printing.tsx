import { type ComponentType, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { GraphIndex } from '../../../graph/graph-index.ts';

type Sheet = ComponentType<{ index: GraphIndex }>;

/** The browser does not wait once it prints, so what it prints is fetched as soon as there is nothing else to do. */
const WHEN_IDLE = 2000;

/**
 * What is printed, whichever way printing was begun. It stands in the page only while that is printed, so that
 * no text is there twice for who searches or listens.
 */
export function Printing({ index }: { index: GraphIndex }) {
  const [Sheet, setSheet] = useState<Sheet | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const { PrintSheet } = await import('../printing/print-sheet.tsx');
      if (!gone) setSheet(() => PrintSheet);
    }, WHEN_IDLE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    const print = window.matchMedia('print');
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => set(true);
    const end = () => set(print.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    print.addEventListener('change', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      print.removeEventListener('change', end);
    };
  }, []);
  return printing && Sheet !== null ? createPortal(<Sheet index={index} />, document.body) : null;
}
