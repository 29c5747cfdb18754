import { Lasso } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp, useMessages } from '../../app-context.ts';
import styles from './canvas-view.module.css';

/** Switches the lasso on and off: the way to select several without a keyboard. */
export function LassoTool({ bottom }: { bottom: number }) {
  const messages = useMessages();
  const { canvas } = useApp();
  const [on, setOn] = useState(false);
  useEffect(() => canvas.current?.switchLasso(on), [canvas, on]);
  return (
    <button
      type="button"
      className={styles['lasso']}
      style={{ bottom: bottom + 16 }}
      aria-label={messages.lasso}
      title={messages.lassoHelp}
      aria-pressed={on}
      onClick={() => setOn(!on)}
    >
      <Lasso size={17} aria-hidden="true" />
    </button>
  );
}
