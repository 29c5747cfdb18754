import { useId } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useApp, useMessages } from '../../app-context.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { canvasKeyAction } from './canvas-keys.ts';
import styles from './canvas-view.module.css';
import { LassoTool } from './lasso-tool.tsx';
import { useCanvas } from './use-canvas.ts';
import { ZoomTools } from './zoom-tools.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly insets: Insets;
  /** Whether the list is shown instead; the canvas stays, so that it can still make pictures. */
  readonly hidden: boolean;
}

/** The canvas, with what makes it usable without a pointer. */
export function CanvasView({ index, insets, hidden }: Props) {
  const messages = useMessages();
  const app = useApp();
  const help = useId();
  const container = useCanvas(index, insets);
  return (
    <div className={styles['view']} data-hidden={hidden} inert={hidden}>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        className={styles['stage']}
        aria-label={messages.canvasLabel}
        aria-describedby={help}
        onKeyDown={(event) => {
          const act = canvasKeyAction(event, app);
          if (act === null) return;
          event.preventDefault();
          act();
        }}
      >
        <div ref={container} className={styles['canvas']} />
      </div>
      <p id={help} hidden>
        {messages.canvasHelp}
      </p>
      <LassoTool bottom={insets.bottom} />
      <ZoomTools bottom={insets.bottom} />
    </div>
  );
}
