import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './sheet.module.css';
import { HEIGHTS, type Height, heightAfterKey, nextHeight, settle, stepHeight } from './sheet-height.ts';

interface SheetPlace {
  readonly height: Height;
  /** What each height is, px. */
  readonly heights: Readonly<Record<Height, number>>;
  readonly onHeight: (height: Height) => void;
}

interface Props extends SheetPlace {
  readonly label: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A panel from below with three heights: by its handle, by two buttons, or pulled at its head. */
export function Sheet({ label, height, heights, onHeight, onClose, children }: Props) {
  const messages = useMessages();
  const id = useId();
  const [draft, setDraft] = useState<number | null>(null);
  const pull = usePull({ height, heights, onHeight }, setDraft);
  const steps = [
    [messages.sheetTaller, ChevronUp, 1],
    [messages.sheetLower, ChevronDown, -1],
  ] as const;
  return (
    <aside
      id={id}
      className={styles['sheet']}
      data-pulled={draft !== null}
      style={{ height: draft ?? heights[height] }}
      aria-label={label}
    >
      <div className={styles['head']} {...pull}>
        <Handle sheet={id} height={height} onHeight={onHeight} />
        {steps.map(([name, Icon, by]) => (
          <button
            key={by}
            type="button"
            aria-label={name}
            aria-disabled={stepHeight(height, by) === height}
            onClick={() => onHeight(stepHeight(height, by))}
          >
            <Icon size={20} aria-hidden="true" />
          </button>
        ))}
        {onClose !== undefined && (
          <button type="button" aria-label={messages.close} onClick={onClose}>
            <X size={20} aria-hidden="true" />
          </button>
        )}
      </div>
      <div className={styles['body']}>{children}</div>
    </aside>
  );
}

interface HandleProps extends Pick<SheetPlace, 'height' | 'onHeight'> {
  readonly sheet: string;
}

function Handle({ sheet, height, onHeight }: HandleProps) {
  const messages = useMessages();
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      aria-label={messages.sheetHeight}
      aria-controls={sheet}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={HEIGHTS.length}
      aria-valuenow={HEIGHTS.indexOf(height) + 1}
      aria-valuetext={messages.sheetHeights[height]}
      onKeyDown={(event) => {
        const wanted = heightAfterKey(event.key, height);
        if (wanted === null) return;
        event.preventDefault();
        onHeight(wanted);
      }}
    />
  );
}

interface Pull {
  readonly y: number;
  /** Where the sheet stood, px. */
  readonly from: number;
  readonly last: { readonly y: number; readonly at: number; readonly speed: number };
  readonly moved: boolean;
}

/** What a finger trembles, px; less is a tap. */
const TREMBLE = 6;

/** The sheet follows the finger and stays at the nearest height, or at the next one if it is thrown. */
function usePull({ height, heights, onHeight }: SheetPlace, onDraft: (px: number | null) => void) {
  const pull = useRef<Pull | null>(null);
  const end = () => {
    pull.current = null;
    onDraft(null);
  };
  const place = ({ from, y }: Pull, now: number) =>
    Math.min(heights.full, Math.max(heights.peek / 2, from + y - now));
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { target, currentTarget, clientY: y, timeStamp: at } = event;
      if (event.button !== 0 || (target instanceof Element && target.closest('button') !== null)) return;
      pull.current = { y, from: heights[height], last: { y, at, speed: 0 }, moved: false };
      currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientY: y, timeStamp: at }: PointerEvent) => {
      const { current } = pull;
      if (current === null || (!current.moved && Math.abs(y - current.y) < TREMBLE)) return;
      const speed = (current.last.y - y) / Math.max(at - current.last.at, 1);
      pull.current = { ...current, last: { y, at, speed }, moved: true };
      onDraft(place(current, y));
    },
    onPointerUp: ({ clientY: y }: PointerEvent) => {
      const { current } = pull;
      end();
      if (current === null) return;
      if (current.moved) onHeight(settle(place(current, y), current.last.speed, heights));
      else onHeight(nextHeight(height));
    },
    onPointerCancel: end,
  };
}
