import { useEffect } from 'react';
import { useAppState } from './app-context.ts';

/** Keys that work even where one is writing: no field needs them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['ctrl+k']);

/** Keys that work wherever one is not writing, single ones if they are not switched off; `ctrl` is Command on a Mac. */
export function useGlobalKeys(acts: Readonly<Record<string, () => void>>): void {
  const singleKeys = useAppState((state) => state.singleKeys);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = nameKey(event);
      const meantForField = isWriting(event.target) && !EVERYWHERE.has(key);
      const isOff = !singleKeys && !key.startsWith('ctrl+');
      const act = event.altKey || meantForField || isOff ? undefined : acts[key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** `ctrl+shift+z`; of a key that writes a sign of its own, only the sign: `?`. */
function nameKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return key;
  return `ctrl+${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.matches('input:not([type=checkbox], [type=range]), textarea, select') || target.isContentEditable
  );
}
