import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './app.module.css';
import { useApp, useAppState, useMessages } from './app-context.ts';
import { DropTarget } from './panels/layout/drop-target.tsx';
import { Printing } from './panels/layout/printing.tsx';
import { Workspace } from './panels/layout/workspace.tsx';
import { LiveLine } from './panels/states/live-line.tsx';
import { NoticeLine } from './panels/states/notice.tsx';
import { EmptyGraph, Failure, Loading } from './panels/states/states.tsx';
import { TopBar } from './panels/top-bar/top-bar.tsx';

const KeysDialog = lazy(async () => ({
  default: (await import('./panels/keys/keys-dialog.tsx')).KeysDialog,
}));

export function AppRoot() {
  const [helpOpen, setHelpOpen] = useState(false);
  const { store, actions } = useApp();
  useGlobalKeys({
    '?': () => setHelpOpen(true),
    '/': focusSearch,
    'ctrl+k': focusSearch,
    v: openAppearance,
    r: () => (store.getState().reading === null ? actions.openReading() : actions.closeReading()),
    'ctrl+z': actions.undo,
    'ctrl+shift+z': actions.redo,
    'ctrl+y': actions.redo,
  });
  useDocumentTitle();
  return (
    <div className={styles['app']}>
      <TopBar onHelp={() => setHelpOpen(true)} />
      <Content />
      <NoticeLine />
      <DropTarget />
      {helpOpen && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Content() {
  const graph = useAppState((state) => state.graph);
  if (graph.phase === 'ready' && graph.index.entities.size > 0)
    return (
      <>
        <Workspace index={graph.index} />
        <LiveLine index={graph.index} />
        <Printing index={graph.index} />
      </>
    );
  return (
    <main className={styles['message']}>
      {graph.phase === 'loading' && <Loading />}
      {graph.phase === 'failed' && <Failure problem={graph.problem} />}
      {graph.phase === 'ready' && <EmptyGraph />}
    </main>
  );
}

/** Keys that work even where one is writing: no field needs them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['ctrl+k']);

/** Keys that work wherever one is not writing; `ctrl` is Command on a Mac. */
function useGlobalKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = nameKey(event);
      const meantForField = isWriting(event.target) && !EVERYWHERE.has(key);
      const act = event.altKey || meantForField ? undefined : acts[key];
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

function focusSearch(): void {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  // What was looked for before is written over by the next search.
  field.select();
}

/** By its button: the menu itself may not have been fetched yet. */
function openAppearance(): void {
  const button = document.getElementById('appearance');
  if (button?.closest('[inert]') === null) button.click();
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.matches('input:not([type=checkbox], [type=range]), textarea, select') || target.isContentEditable
  );
}

function useDocumentTitle(): void {
  const messages = useMessages();
  useEffect(() => {
    document.title = `${messages.product} · ${messages.tagline}`;
  }, [messages]);
}
