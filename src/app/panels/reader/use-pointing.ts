import { type RefObject, useEffect } from 'react';
import { useActions, useAppState } from '../../app-context.ts';

/** A pointer that only crosses a name lights nothing up, ms. */
const REST = 40;

/**
 * Lights up on the canvas whose name the pointer, the keyboard or the caret is on, and marks in the text who is
 * pointed at on the canvas. What is clicked is where stepping goes on from.
 */
export function usePointing(text: RefObject<HTMLElement | null>, article: string): void {
  const actions = useActions();
  useEffect(() => {
    const element = text.current;
    if (element === null) return;
    let timer = 0;
    const pointAt = (target: EventTarget | null) => {
      window.clearTimeout(timer);
      const key = mentionAt(element, target)?.dataset['entity'];
      const pointed = key === undefined ? null : { where: 'text' as const, entities: [key] };
      timer = window.setTimeout(() => actions.point(pointed), REST);
    };
    const over = ({ target, pointerType }: PointerEvent) => pointerType !== 'touch' && pointAt(target);
    const focus = ({ target }: FocusEvent) => pointAt(target);
    const leave = () => pointAt(null);
    const caret = () => {
      const selection = document.getSelection();
      if (selection?.isCollapsed && element.contains(selection.anchorNode)) pointAt(selection.anchorNode);
    };
    const click = ({ target }: MouseEvent) => {
      const { at, entity } = mentionAt(element, target)?.dataset ?? {};
      if (at !== undefined && entity !== undefined)
        actions.stopAt({ article, start: Number(at), of: entity });
    };
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener('pointerover', over, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    element.addEventListener('focusin', focus, { signal });
    element.addEventListener('focusout', leave, { signal });
    element.addEventListener('click', click, { signal });
    document.addEventListener('selectionchange', caret, { signal });
    return () => {
      ending.abort();
      window.clearTimeout(timer);
      actions.point(null);
    };
  }, [text, actions, article]);
  usePointedMarks(text);
}

/** By an attribute that nobody else sets: the marks need not be rendered anew for it. */
function usePointedMarks(text: RefObject<HTMLElement | null>): void {
  const pointed = useAppState((state) => state.pointedAt);
  useEffect(() => {
    if (pointed?.where !== 'canvas') return;
    const marks = pointed.entities.flatMap((key) => [
      ...(text.current?.querySelectorAll(`[data-entity="${CSS.escape(key)}"]`) ?? []),
    ]);
    for (const mark of marks) mark.setAttribute('data-pointed', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-pointed');
    };
  }, [text, pointed]);
}

function mentionAt(within: HTMLElement, target: EventTarget | null): HTMLElement | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const mention = element?.closest<HTMLElement>('[data-entity]') ?? null;
  return within.contains(mention) ? mention : null;
}
