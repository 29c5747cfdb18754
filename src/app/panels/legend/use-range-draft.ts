import { useEffect, useRef, useState } from 'react';

/**
 * For a range input: while it is being moved the value is a draft, and only where it comes to rest is it
 * handed on, so that one pull, or one key held down, is one step to undo.
 * @param settle called with the value at rest, if it is another one
 */
export function useRangeDraft(value: number, settle: (value: number) => void) {
  const [draft, setDraft] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const keyHeld = useRef(false);
  const rest = () => {
    const at = draft;
    setDraft(null);
    if (at !== null && at !== value) settle(at);
  };
  // React's own `onChange` comes with every step; the browser's comes at the end of a pull.
  useEffect(() => {
    const element = input.current;
    const onEnd = () => !keyHeld.current && rest();
    element?.addEventListener('change', onEnd);
    return () => element?.removeEventListener('change', onEnd);
  });
  return {
    now: draft ?? value,
    setDraft,
    handlers: {
      ref: input,
      onKeyDown: () => {
        keyHeld.current = true;
      },
      onKeyUp: () => {
        keyHeld.current = false;
        rest();
      },
      onBlur: () => {
        keyHeld.current = false;
        rest();
      },
    },
  };
}
