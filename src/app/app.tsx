import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './app.module.css';
import { useApp, useAppState, useMessages } from './app-context.ts';
import { APPEARANCE_BUTTON, LAYOUT_BUTTON, pressTool } from './panels/canvas-tools/menu-buttons.ts';
import { DropTarget } from './panels/layout/drop-target.tsx';
import { Printing } from './panels/layout/printing.tsx';
import { Workspace } from './panels/layout/workspace.tsx';
import { LiveLine } from './panels/states/live-line.tsx';
import { NoticeLine } from './panels/states/notice.tsx';
import { EmptyGraph, Failure, Loading } from './panels/states/states.tsx';
import { TopBar } from './panels/top-bar/top-bar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

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
    v: () => pressTool(APPEARANCE_BUTTON),
    l: () => pressTool(LAYOUT_BUTTON),
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

function focusSearch(): void {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  // What was looked for before is written over by the next search.
  field.select();
}

function useDocumentTitle(): void {
  const messages = useMessages();
  useEffect(() => {
    document.title = `${messages.product} · ${messages.tagline}`;
  }, [messages]);
}
