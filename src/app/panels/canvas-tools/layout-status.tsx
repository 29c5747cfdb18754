import { useApp, useAppState, useMessages } from '../../app-context.ts';
import styles from './layout-status.module.css';

/** Says that a layout is being made and how far it is, and stops it. One that is done at once is not mentioned. */
export function LayoutStatus() {
  const messages = useMessages();
  const { layouts } = useApp();
  const run = useAppState((state) => state.layoutRun);
  const choosing = useAppState((state) => state.pathFrom !== null);
  if (run?.phase !== 'running') return null;
  const name = messages.layouts[run.layout];
  return (
    <div className={styles['status']} data-raised={choosing}>
      <p>{messages.layingOut(name)}</p>
      <progress
        className={styles['progress']}
        aria-label={messages.layoutProgress}
        {...(run.share !== null && { value: run.share })}
      />
      <button type="button" className={styles['stop']} onClick={() => layouts.stop()}>
        {messages.stopLayout}
      </button>
    </div>
  );
}
