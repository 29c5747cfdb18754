import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './app.module.css';
import { useAppState, useMessages } from './app-context.ts';
import { DropTarget } from './panels/layout/drop-target.tsx';
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
  useGlobalKeys(() => setHelpOpen(true));
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

/** `/` and `?` work wherever one is not writing. */
function useGlobalKeys(openHelp: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === '?') openHelp();
      else if (event.key === '/') document.getElementById('search')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input:not([type=checkbox]), textarea, select') || target.isContentEditable;
}

function useDocumentTitle(): void {
  const messages = useMessages();
  useEffect(() => {
    document.title = `${messages.product} · ${messages.tagline}`;
  }, [messages]);
}
