import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useAppState } from '../../app-context.ts';
import type { Canvas, Pointed } from '../../canvas/canvas-contract.ts';
import type { Point } from '../../canvas/inside-loop.ts';
import { type CardSubject, CardTiming } from './card-timing.ts';

/** What is to be told of at the pointer or at the keyboard's place, and what must be told to find out. */
export interface HoverCardState {
  readonly subject: CardSubject | null;
  /** Where the pointer was when the card came, px on the canvas. */
  readonly pointer: Point;
  readonly timing: CardTiming;
  readonly onPoint: (pointed: Pointed | null) => void;
  /** For the element that holds the canvas. */
  readonly listeners: {
    readonly onPointerMoveCapture: (event: PointerEvent) => void;
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onKeyDownCapture: () => void;
    readonly onBlur: () => void;
  };
}

export function useHoverCard(): HoverCardState {
  const [shown, setShown] = useState<{ subject: CardSubject; pointer: Point } | null>(null);
  const last = useRef({ touch: false, pressed: false, keyboard: false, x: 0, y: 0 });
  const timing = useMemo(() => {
    const show = (subject: CardSubject | null) =>
      setShown(subject && { subject, pointer: { x: last.current.x, y: last.current.y } });
    return new CardTiming(show);
  }, []);
  useEffect(() => () => timing.dismiss(), [timing]);
  useEscape(timing, shown !== null);
  useKeyboardSubject(timing, last);
  const { listeners, onPoint } = useMemo(() => listen(timing, last), [timing]);
  const subject = shown?.subject ?? null;
  return { subject, pointer: shown?.pointer ?? ORIGIN, timing, onPoint, listeners };
}

const ORIGIN: Point = { x: 0, y: 0 };

interface LastInput {
  touch: boolean;
  pressed: boolean;
  keyboard: boolean;
  x: number;
  y: number;
}

function listen(timing: CardTiming, last: { readonly current: LastInput }) {
  const note = ({ pointerType, buttons, clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const touch = pointerType === 'touch';
    Object.assign(last.current, { touch, pressed: buttons !== 0, x: clientX - left, y: clientY - top });
  };
  return {
    // A finger covers what it is on, and what it presses opens anyway.
    onPoint: (pointed: Pointed | null) => {
      if (!last.current.touch && !last.current.pressed) timing.come('mouse', pointed);
    },
    listeners: {
      onPointerMoveCapture: note,
      onPointerDownCapture: (event: PointerEvent) => {
        note(event);
        // Words of the card may be marked and copied.
        if (event.target instanceof Element && event.target.closest('[role=tooltip]')) return;
        last.current.keyboard = false;
        timing.dismiss();
      },
      onKeyDownCapture: () => {
        last.current.keyboard = true;
      },
      onBlur: () => timing.come('keyboard', null),
    },
  };
}

/** Where the keyboard has gone on the canvas; what is open beside it already needs no card. */
function useKeyboardSubject(timing: CardTiming, last: { readonly current: LastInput }): void {
  const cursor = useAppState((state) => state.cursor);
  const selection = useAppState((state) => state.selection);
  const isOpen = selection.type === 'entity' && selection.key === cursor;
  useEffect(() => {
    const told = cursor !== null && !isOpen && last.current.keyboard;
    timing.come('keyboard', told ? { type: 'entity', key: cursor } : null);
  }, [timing, last, cursor, isOpen]);
}

/** Escape first takes away the card, and nothing else with it. */
function useEscape(timing: CardTiming, shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      timing.dismiss();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [timing, shown]);
}

/** A card of the mouse's goes when the view moves under it. */
export function useDismissOnMove(canvas: Canvas | null, { subject, timing }: HoverCardState): void {
  useEffect(() => {
    if (canvas === null || subject?.by !== 'mouse') return;
    return canvas.scene.watch(() => timing.dismiss());
  }, [canvas, subject, timing]);
}
