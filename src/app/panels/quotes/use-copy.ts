import { useState } from 'react';
import { useActions } from '../../app-context.ts';
import { copyText } from '../../browser/copy-text.ts';

/** Copies text and says so; `refused` is the text that could not be copied, to be copied by hand. */
export function useCopy() {
  const actions = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (what: 'link' | 'citation', text: string) => {
    const done = await copyText(text);
    setRefused(done ? null : text);
    if (done) actions.notify({ about: 'copied', what });
  };
  return { copy, refused };
}
