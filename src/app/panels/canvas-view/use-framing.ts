import { useEffect, useRef } from 'react';
import { useAppState } from '../../app-context.ts';
import type { Canvas } from '../../canvas/canvas-contract.ts';
import { selectPaths } from '../../store/derived.ts';

/** Brings into view what a focus leaves, and every station of a path. */
export function useFraming(canvas: Canvas | null): void {
  const centres = useAppState((state) => state.focus.centres);
  const steps = useAppState((state) => state.focus.steps);
  const framed = useRef({ centres, steps });
  useEffect(() => {
    const before = framed.current;
    framed.current = { centres, steps };
    const same = before.steps === steps && JSON.stringify(before.centres) === JSON.stringify(centres);
    if (!same) canvas?.fit();
  }, [canvas, centres, steps]);
  const paths = useAppState(selectPaths);
  const selection = useAppState((state) => state.selection);
  useEffect(() => {
    if (canvas === null || selection.type !== 'path') return;
    const path = paths[selection.way] ?? paths[0];
    canvas.frame(path?.entities ?? [selection.from, selection.to]);
  }, [canvas, selection, paths]);
}
