import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './sheet.module.css';

/** What of a sheet can be seen at its lowest, px. */
export const PEEK_HEIGHT = 132;

const HEIGHTS = ['peek', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

interface Props {
  readonly label: string;
  readonly height: Height;
  readonly onHeight: (height: Height) => void;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A panel from below with three heights: by its two buttons, or by pulling at its head. */
export function Sheet({ label, height, onHeight, onClose, children }: Props) {
  const messages = useMessages();
  const level = HEIGHTS.indexOf(height);
  const go = (by: number) => onHeight(HEIGHTS[level + by] ?? height);
  const pull = usePull(go);
  return (
    <aside className={styles['sheet']} data-height={height} aria-label={label}>
      <div className={styles['head']} {...pull}>
        <span className={styles['grip']} aria-hidden="true" />
        <button type="button" aria-label={messages.sheetTaller} disabled={level === 2} onClick={() => go(1)}>
          <ChevronUp size={18} aria-hidden="true" />
        </button>
        <button type="button" aria-label={messages.sheetLower} disabled={level === 0} onClick={() => go(-1)}>
          <ChevronDown size={18} aria-hidden="true" />
        </button>
        {onClose !== undefined && (
          <button type="button" aria-label={messages.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      <div className={styles['body']}>{children}</div>
    </aside>
  );
}

const PULL = 32;

/** One height up or down for each pull of more than a finger's width. */
function usePull(go: (by: number) => void) {
  const from = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.clientY;
    },
    onPointerUp: (event: PointerEvent) => {
      const pulled = from.current === null ? 0 : from.current - event.clientY;
      from.current = null;
      if (Math.abs(pulled) > PULL) go(Math.sign(pulled));
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
