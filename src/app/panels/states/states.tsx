import { type ReactNode, useRef } from 'react';
import { isFocused } from '../../../graph/focus.ts';
import { useActions, useApp, useAppState, useHistory, useMessages } from '../../app-context.ts';

import type { LoadProblem } from '../../store/app-state.ts';
import { FileInput } from '../open-file/file-input.tsx';
import styles from './states.module.css';

export function Loading() {
  const messages = useMessages();
  return (
    <div className={styles['state']} role="status">
      <p className={styles['waiting']}>{messages.loading}</p>
    </div>
  );
}

/** There is no graph: what happened, what to do, and how to do it. */
export function Failure({ problem }: { problem: LoadProblem }) {
  const messages = useMessages();
  const { title, help } = messages.problems[problem.reason];
  return (
    <State alert title={title} help={help} detail={describeProblem(problem)}>
      <Remedies />
    </State>
  );
}

export function EmptyGraph() {
  const messages = useMessages();
  return (
    <State title={messages.emptyTitle} help={messages.emptyHelp}>
      <Remedies />
    </State>
  );
}

/** What the filter, the focus and what was hidden leave is nothing: two ways back. */
export function NothingVisible() {
  const messages = useMessages();
  const actions = useActions();
  const { canUndo } = useHistory();
  const byHand = useAppState((state) => isFocused(state.focus));
  const help = byHand ? messages.nothingVisibleByHand : messages.nothingVisibleHelp;
  return (
    <State title={messages.nothingVisible} help={help}>
      <button type="button" className={styles['primary']} onClick={actions.showEverything}>
        {messages.reset}
      </button>
      {canUndo && (
        <button type="button" className={styles['secondary']} onClick={actions.undo}>
          {messages.undo}
        </button>
      )}
    </State>
  );
}

export function PanelFailure({ resetErrorBoundary }: { resetErrorBoundary: () => void }) {
  const messages = useMessages();
  return (
    <State alert title={messages.panelFailed} help={messages.panelFailedHelp}>
      <button type="button" className={styles['primary']} onClick={resetErrorBoundary}>
        {messages.retry}
      </button>
    </State>
  );
}

interface StateProps {
  readonly title: string;
  readonly help: string;
  readonly detail?: string | null;
  readonly alert?: boolean;
  readonly children: ReactNode;
}

function State({ title, help, detail = null, alert = false, children }: StateProps) {
  const messages = useMessages();
  return (
    <div className={styles['state']} role={alert ? 'alert' : 'status'}>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{title}</h2>
        <p>{help}</p>
        {detail !== null && (
          <p className={styles['detail']}>
            {messages.detail} <code>{detail}</code>
          </p>
        )}
        <div className={styles['actions']}>{children}</div>
      </div>
    </div>
  );
}

function Remedies() {
  const messages = useMessages();
  const app = useApp();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles['primary']} onClick={app.reload}>
        {messages.retry}
      </button>
      <button type="button" className={styles['secondary']} onClick={() => file.current?.click()}>
        {messages.openFile}
      </button>
      <FileInput ref={file} />
    </>
  );
}

/** For whoever made the file: the place and the fault, as the reader of the file reports them. */
export function describeProblem(problem: LoadProblem): string | null {
  switch (problem.reason) {
    case 'missing':
      return problem.address;
    case 'unknown-version':
      return `version ${problem.version} ≠ ${problem.supported}`;
    default:
      return problem.detail;
  }
}
