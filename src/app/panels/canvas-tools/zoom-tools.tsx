import { Maximize, Minus, Plus } from 'lucide-react';
import { useApp, useMessages } from '../../app-context.ts';
import styles from './canvas-tools.module.css';

const STEP = 1.4;

export function ZoomTools() {
  const messages = useMessages();
  const { canvas } = useApp();
  const tools = [
    [messages.zoomIn, Plus, () => canvas.current?.zoomBy(STEP)],
    [messages.zoomOut, Minus, () => canvas.current?.zoomBy(1 / STEP)],
    [messages.fit, Maximize, () => canvas.current?.fit()],
  ] as const;
  return (
    <fieldset aria-label={messages.mapTools} className={styles['zoom']}>
      {tools.map(([label, Icon, act]) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={act}>
          <Icon size={17} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
