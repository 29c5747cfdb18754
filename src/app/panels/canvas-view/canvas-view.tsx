import { lazy, Suspense, useId } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useApp, useMessages } from '../../app-context.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { CanvasTools } from '../canvas-tools/canvas-tools.tsx';
import { canvasKeyAction } from './canvas-keys.ts';
import styles from './canvas-view.module.css';
import { useCanvas } from './use-canvas.ts';
import { useDismissOnMove, useHoverCard } from './use-hover-card.ts';

const HoverCard = lazy(async () => ({ default: (await import('./hover-card.tsx')).HoverCard }));

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
  const card = useId();
  const hover = useHoverCard();
  const { container, canvas } = useCanvas(index, insets, hover.onPoint);
  useDismissOnMove(canvas, hover);
  const { subject } = hover;
  return (
    <div
      className={styles['view']}
      data-hidden={hidden}
      inert={hidden}
      {...hover.listeners}
      // What the pointer was on last is on no longer, even if it left in one leap.
      onPointerLeave={() => app.actions.point(null)}
    >
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        className={styles['stage']}
        aria-label={messages.canvasLabel}
        aria-describedby={subject?.by === 'keyboard' ? `${help} ${card}` : help}
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
      <CanvasTools canvas={canvas} bottom={insets.bottom} />
      {subject !== null && canvas !== null && !hidden && (
        <Suspense fallback={null}>
          <HoverCard
            id={card}
            index={index}
            scene={canvas.scene}
            subject={subject}
            pointer={hover.pointer}
            insets={insets}
            onEnter={() => hover.timing.enterCard()}
            onLeave={() => hover.timing.leaveCard()}
          />
        </Suspense>
      )}
    </div>
  );
}
