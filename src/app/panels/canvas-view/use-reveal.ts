import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useApp, useAppState } from '../../app-context.ts';
import type { Canvas } from '../../canvas/canvas-contract.ts';
import type { Insets } from '../../canvas/viewport.ts';
import type { Selection } from '../../store/app-state.ts';

/** What is to be brought into view: the one thing that was chosen. Of several, none is more so than the others. */
function oneKey(selection: Selection): string | null {
  return selection.type === 'entity' || selection.type === 'relation' ? selection.key : null;
}

/** What is chosen elsewhere, in a list or by a link, is brought into view. */
export function useReveal(canvas: Canvas | null): void {
  const selection = useAppState((state) => state.selection);
  const cursor = useAppState((state) => state.cursor);
  useEffect(() => {
    const key = oneKey(selection);
    if (canvas !== null && key !== null) canvas.reveal(key);
  }, [canvas, selection]);
  useEffect(() => {
    if (canvas !== null && cursor !== null) canvas.reveal(cursor);
  }, [canvas, cursor]);
}

/** What is chosen comes out from under a panel that has grown over it, or that has taken the canvas's room. */
export function useUncovering(
  canvas: Canvas | null,
  container: RefObject<HTMLElement | null>,
  insets: Insets,
): void {
  const { store } = useApp();
  const uncover = useCallback(() => {
    const key = oneKey(store.getState().selection);
    if (canvas !== null && key !== null) canvas.reveal(key);
  }, [canvas, store]);
  const covered = insets.bottom + insets.left;
  const before = useRef(covered);
  useEffect(() => {
    const grown = covered > before.current;
    before.current = covered;
    if (grown) uncover();
  }, [covered, uncover]);
  useEffect(() => {
    const element = container.current;
    if (canvas === null || element === null) return;
    let size = { width: element.clientWidth, height: element.clientHeight };
    // Made after the canvas's own, so it hears of a new size after the canvas has.
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      const shrunk = width < size.width || height < size.height;
      size = { width, height };
      if (shrunk) uncover();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, container, uncover]);
}
