import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useMessages } from '../../app-context.ts';
import { clampWidth, type PanelWidth, type Side, widthAfterKey } from './panel-width.ts';
import styles from './resize-handle.module.css';

interface Props {
  /** Where the panel stands that it makes wider or narrower, and that panel's id. */
  readonly side: Side;
  readonly panel: string;
  readonly label: string;
  readonly width: PanelWidth;
  /** While it is dragged, px; null once it is not. */
  readonly onDraft: (width: number | null) => void;
  /** Where it was let go, px; null: as wide as usual. */
  readonly onResize: (width: number | null) => void;
}

/** The line between a panel and the canvas: moved by pointer or arrow keys; pressed twice, it goes back. */
export function ResizeHandle({ side, panel, label, width, onDraft, onResize }: Props) {
  const messages = useMessages();
  const drag = useDrag(side, width, onDraft, onResize);
  const byKey = (event: KeyboardEvent) => {
    const wanted = widthAfterKey(event.key, event.shiftKey, side, width);
    if (wanted === null) return;
    event.preventDefault();
    onResize(wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={styles['handle']}
      data-side={side}
      title={messages.resizeHelp}
      aria-label={label}
      aria-controls={panel}
      aria-orientation="vertical"
      aria-valuenow={width.now}
      aria-valuemin={width.least}
      aria-valuemax={width.most}
      onKeyDown={byKey}
      onDoubleClick={() => onResize(null)}
      {...drag}
    />
  );
}

interface Grip {
  readonly x: number;
  readonly width: number;
  /** Where it has been dragged to; null before it has moved at all. */
  readonly to: number | null;
}

/** Only where it is let go counts; what a drag passes on its way is shown and not kept. */
function useDrag(
  side: Side,
  width: PanelWidth,
  onDraft: Props['onDraft'],
  onResize: (width: number) => void,
) {
  const grip = useRef<Grip | null>(null);
  const end = () => {
    grip.current = null;
    onDraft(null);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      grip.current = { x: event.clientX, width: width.now, to: null };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (grip.current === null) return;
      const moved = event.clientX - grip.current.x;
      const to = clampWidth(grip.current.width + (side === 'left' ? moved : -moved), width);
      if (to === width.now) return;
      grip.current = { ...grip.current, to };
      onDraft(to);
    },
    onPointerUp: () => {
      const to = grip.current?.to ?? null;
      end();
      if (to !== null) onResize(to);
    },
    onPointerCancel: end,
  };
}
