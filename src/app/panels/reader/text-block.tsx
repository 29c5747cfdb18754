import { memo, type ReactNode } from 'react';
import type { MarkedBlock } from '../../../reading/lay-out-article.ts';
import { inReadingOrder, type ReadingMark } from '../../../reading/reading-mark.ts';
import {
  type MarkedPart,
  type MarkedText,
  nestSegments,
  segmentText,
} from '../../../reading/segment-text.ts';
import markStyles from './marks.module.css';
import styles from './text.module.css';

interface Props {
  readonly text: string;
  readonly block: MarkedBlock;
  /** What is marked in it because of what is selected or linked to. */
  readonly extra: readonly ReadingMark[];
  /** The entities that are chosen, by key; null if none of them is named in it. */
  readonly chosen: ReadonlySet<string> | null;
  /** Where in it the place stands to which one has stepped, UTF-16 units; null if in another block. */
  readonly current: number | null;
  /** Whether what stands in it whatever is selected is marked already. */
  readonly marked: boolean;
}

/** A paragraph or heading with its marks. There may be thousands: each is made anew only if it changes itself. */
export const TextBlock = memo(function TextBlock({ text, block, extra, chosen, current, marked }: Props) {
  const marks = marked ? inReadingOrder([...block.marks, ...extra]) : extra;
  const words = renderAll(nestSegments(segmentText(text, block, marks)), { chosen, current });
  const place = { 'data-block': block.start, 'data-end': block.end };
  if (block.type === 'title')
    return (
      <h2 className={styles['title']} {...place}>
        {words}
      </h2>
    );
  if (block.type === 'heading') {
    const Heading = block.level > 1 ? 'h4' : 'h3';
    return (
      <Heading className={styles['heading']} {...place}>
        {words}
      </Heading>
    );
  }
  return (
    <p className={styles[block.type]} {...place}>
      {words}
    </p>
  );
});

type Chosen = Pick<Props, 'chosen' | 'current'>;

function renderAll(parts: readonly MarkedText<ReadingMark>[], chosen: Chosen): ReactNode {
  return parts.map((part) => ('text' in part ? part.text : renderPart(part, chosen)));
}

/** No component of its own and no handlers: of these there may be ten thousand. */
function renderPart(part: MarkedPart<ReadingMark>, all: Chosen): ReactNode {
  const { mark, start, end, begins, touches, height, inside } = part;
  const ends = end === mark.end;
  const words = renderAll(inside, all);
  const { chosen, current } = all;
  const shared = {
    className: markStyles[mark.type],
    'data-touches': touches || undefined,
    'data-height': height > 0 ? Math.min(height, 2) : undefined,
  };
  if (mark.type === 'date' || mark.type === 'fact')
    return (
      <span key={start} {...shared}>
        {words}
      </span>
    );
  if (mark.type !== 'mention')
    return (
      <mark
        key={start}
        {...shared}
        data-role={mark.type}
        data-kind={'kind' in mark ? mark.kind : undefined}
        data-status={ends && 'status' in mark ? mark.status : undefined}
        data-current={(mark.type === 'sentence' && isIn(mark, current)) || undefined}
      >
        {words}
      </mark>
    );
  const isChosen = chosen?.has(mark.entity) ?? false;
  return (
    <span
      key={start}
      {...shared}
      role={isChosen ? 'mark' : undefined}
      data-kind={mark.kind}
      data-entity={mark.entity}
      data-at={begins ? mark.start : undefined}
      data-nominal={mark.nominal || undefined}
      data-chosen={isChosen || undefined}
      data-current={(isChosen && mark.start === current) || undefined}
    >
      {words}
    </span>
  );
}

function isIn({ start, end }: ReadingMark, at: number | null): boolean {
  return at !== null && at >= start && at < end;
}
