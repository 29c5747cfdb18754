import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './resize-handle.module.css';

const NARROWEST = 300;
const WIDEST = 640;
const STEP = 24;

interface Props {
  /** Of the panel to the right, px. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** Moves the line between canvas and panel, by pointer or by arrow keys. */
export function ResizeHandle({ width, onResize }: Props) {
  const messages = useMessages();
  const grip = useRef<{ x: number; width: number } | null>(null);
  const resize = (wanted: number) => onResize(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    else if (event.key === 'ArrowRight') resize(width - STEP);
    else return;
    event.preventDefault();
  };
  const grasp = (event: PointerEvent<HTMLDivElement>) => {
    grip.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={styles['handle']}
      aria-label={messages.resizePanel}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={byKey}
      onPointerDown={grasp}
      onPointerMove={(event) => {
        if (grip.current !== null) resize(grip.current.width + grip.current.x - event.clientX);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
