import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import type { PanelWidth, Side } from './panel-width.ts';
import { ResizeHandle } from './resize-handle.tsx';
import styles from './workspace.module.css';

interface Props {
  readonly side: Side;
  readonly label: string;
  readonly handleLabel: string;
  readonly width: PanelWidth;
  /** Whether it lies over the canvas instead of beside it. */
  readonly over?: boolean;
  /** px; null: as wide as usual. */
  readonly onResize: (width: number | null) => void;
  readonly children: ReactNode;
}

/**
 * A panel beside the canvas and the line between them. Where a drag has got to is known here alone, so that
 * what stands in the panel is laid out anew and not made anew.
 */
export function SidePanel({ side, label, handleLabel, width, over = false, onResize, children }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<number | null>(null);
  const now = draft ?? width.now;
  const panel = (
    <aside key="panel" id={id} className={styles['panel']} aria-label={label}>
      {children}
    </aside>
  );
  const handle = (
    <ResizeHandle
      key="handle"
      side={side}
      panel={id}
      label={handleLabel}
      width={{ ...width, now }}
      onDraft={setDraft}
      onResize={onResize}
    />
  );
  return (
    <div
      className={styles['side']}
      data-side={side}
      data-over={over}
      style={{ '--width': `${now}px` } as CSSProperties}
    >
      {side === 'left' ? [panel, handle] : [handle, panel]}
    </div>
  );
}
