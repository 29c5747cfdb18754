import { useEffect, useMemo, useRef } from 'react';
import type { ToldGraph } from '../../../graph/passage.ts';
import { useAppState } from '../../app-context.ts';
import type { Canvas, Pointed } from '../../canvas/canvas-contract.ts';
import type { PointedAt } from '../../store/app-state.ts';
import { selectTold } from '../../store/derived.ts';

const NONE: ReadonlySet<string> = new Set();

/** What the text says that the graph is to show; null: nothing in particular. */
export function useTold(): ToldGraph | null {
  return useAppState(selectTold);
}

/** What the pointer or the keyboard is on in the text. */
export function useLit(): ReadonlySet<string> {
  const pointed = useAppState((state) => state.pointedAt);
  return useMemo(() => (pointed?.where === 'text' ? new Set(pointed.entities) : NONE), [pointed]);
}

/** What the pointer is on, as the text marks it: an entity, or both ends of a relation. */
export function pointedOnCanvas(pointed: Pointed | null): PointedAt | null {
  if (pointed === null) return null;
  return { where: 'canvas', entities: pointed.type === 'entity' ? [pointed.key] : pointed.ends };
}

/** Brings into view what a passage says, once it is picked. What the scrolling text says moves nothing. */
export function useShownPassage(canvas: Canvas | null): void {
  const passage = useAppState((state) => state.passage);
  const told = useAppState(selectTold);
  const shown = useRef(passage);
  useEffect(() => {
    if (canvas === null || told === null || passage === null || shown.current === passage) return;
    shown.current = passage;
    canvas.frame([...told.entities]);
  }, [canvas, passage, told]);
}
