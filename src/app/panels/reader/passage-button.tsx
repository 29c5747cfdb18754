import { Waypoints } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import type { Range } from '../../../schema/span.ts';
import { useActions, useMessages } from '../../app-context.ts';
import { useGlobalKeys } from '../../use-global-keys.ts';
import styles from './both-ways.module.css';
import { rangeOfSelection } from './text-offsets.ts';

/** While words are being marked the button waits, ms. */
const REST = 120;
/** What the button takes up at most, px. */
const WIDTH = 200;

interface Props {
  readonly article: string;
  readonly text: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the article covers the canvas and must give way to it. */
  readonly over: boolean;
}

interface Picked {
  readonly range: Range;
  /** Where the button stands in what scrolls, px. */
  readonly top: number;
  readonly right: number;
}

/** By words that are marked in the text: leads to the graph of what they say; so does G. */
export function PassageButton({ article, text, scroller, over }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const picked = usePicked(text, scroller);
  const pick = () => {
    const range = text.current === null ? null : (rangeOfSelection(text.current) ?? picked?.range ?? null);
    if (range === null) return;
    document.getSelection()?.removeAllRanges();
    // The button that was pressed goes away.
    if (!over) text.current?.focus({ preventScroll: true });
    actions.pickPassage({ article, start: range.start, end: range.end }, over);
  };
  useGlobalKeys({ g: pick });
  if (picked === null) return null;
  return (
    <button
      type="button"
      className={styles['passage']}
      style={{ top: picked.top, right: picked.right }}
      title={`${messages.passageGraph} · G`}
      aria-keyshortcuts="G"
      // The words must stay marked until the button is let go.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
    >
      <Waypoints size={16} aria-hidden="true" />
      {messages.passageGraph}
    </button>
  );
}

function usePicked(text: Props['text'], scroller: Props['scroller']): Picked | null {
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    let timer = 0;
    const look = () => setPicked(pickedIn(text.current, scroller.current));
    const listen = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST);
    };
    document.addEventListener('selectionchange', listen);
    return () => {
      document.removeEventListener('selectionchange', listen);
      window.clearTimeout(timer);
    };
  }, [text, scroller]);
  return picked;
}

function pickedIn(text: HTMLElement | null, scroller: HTMLElement | null): Picked | null {
  const range = text === null ? null : rangeOfSelection(text);
  const marked = document.getSelection();
  if (range === null || scroller === null || marked === null) return null;
  const last = [...marked.getRangeAt(0).getClientRects()].at(-1);
  if (last === undefined) return null;
  const outer = scroller.getBoundingClientRect();
  const right = scroller.clientWidth - (last.right - outer.left) - WIDTH / 4;
  return {
    range,
    top: last.bottom - outer.top + scroller.scrollTop + 6,
    right: Math.min(Math.max(right, 12), Math.max(12, scroller.clientWidth - WIDTH)),
  };
}
