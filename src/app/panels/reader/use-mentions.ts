import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { isInView } from './text-offsets.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes the names of a text a way to their entities: a click or Enter selects, the left and right arrow keys go
 * from one to the next. All of them together are one stop of the Tab key. What is said of the one that has the
 * focus is returned beside what the text's element needs.
 */
export function useMentions(
  index: GraphIndex,
  text: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const messages = useMessages();
  const actions = useActions();
  const [current, setCurrent] = useState<{ key: string; words: string } | null>(null);
  const focused = useRef<string | null>(null);
  const entity = current === null ? undefined : index.entities.get(current.key);
  useKeptFocus(text, focused);
  const select = (element: HTMLElement, adding: boolean) => {
    const key = element.dataset['entity'] ?? '';
    if (adding) actions.toggleSelected(key);
    else actions.select({ type: 'entity', key });
  };
  const mentions = {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      const mention = mentionOf(target);
      // Whoever has just marked a passage wants that and nothing else.
      if (mention === null || document.getSelection()?.isCollapsed === false) return;
      select(mention, shiftKey || ctrlKey || metaKey);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const step = STEPS[event.key];
      const mention = mentionOf(event.target);
      if (step !== undefined && text.current !== null && scroller.current !== null) {
        event.preventDefault();
        takeFocus(nextMention(text.current, scroller.current, mention, step));
      } else if (event.key === 'Enter' && mention !== null) {
        event.preventDefault();
        select(mention, event.shiftKey);
      }
    },
    onFocus: ({ target }: { target: EventTarget }) => {
      const mention = mentionOf(target);
      focused.current = mention?.dataset['at'] ?? null;
      setCurrent(
        mention === null ? null : { key: mention.dataset['entity'] ?? '', words: mention.textContent ?? '' },
      );
    },
    onBlur: () => setCurrent(null),
  };
  const said =
    entity === undefined || current === null
      ? ''
      : messages.announceMention(
          messages.kinds[entity.attributes.kind],
          entity.attributes.name,
          current.words,
        );
  return { said, mentions };
}

/** Where a new selection has made the focused name's element anew, the focus goes to that one. */
function useKeptFocus(text: RefObject<HTMLElement | null>, focused: RefObject<string | null>): void {
  const selection = useAppState((state) => state.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is what may have taken it away
  useEffect(() => {
    const at = focused.current;
    if (at === null || document.activeElement !== document.body) return;
    takeFocus(text.current?.querySelector<HTMLElement>(`[data-at="${at}"]`) ?? null);
  }, [selection, text, focused]);
}

function mentionOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
}

function takeFocus(mention: HTMLElement | null): void {
  if (mention === null) return;
  mention.tabIndex = -1;
  mention.focus({ preventScroll: true });
  mention.scrollIntoView({ block: 'nearest' });
}

/** The next name from one on, or else the first that can be seen; names that are folded away are passed over. */
function nextMention(text: HTMLElement, scroller: HTMLElement, from: HTMLElement | null, step: number) {
  const all = [...text.querySelectorAll<HTMLElement>('[data-at]')].filter(
    (mention) => mention.closest('details:not([open])') === null,
  );
  if (from !== null) {
    const start = Number(from.dataset['at']);
    const at = all.findIndex((mention) => Number(mention.dataset['at']) === start && mention === from);
    return all[at + step] ?? from;
  }
  const block = [...text.querySelectorAll<HTMLElement>('[data-block]')].find(
    (element) => element.getBoundingClientRect().bottom > scroller.getBoundingClientRect().top,
  );
  const seen = all.find(
    (mention) =>
      block === undefined ||
      (block.contains(mention) && isInView(scroller, mention)) ||
      (block.compareDocumentPosition(mention) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return seen ?? all.at(-1) ?? null;
}
