import type { ReactNode } from 'react';
import type { MarkedBlock } from '../../../reading/lay-out-article.ts';
import type { NumberedQuote } from '../../../reading/number-quotes.ts';
import type { ReadingMark } from '../../../reading/reading-mark.ts';
import { type MarkedText, nestSegments, segmentText } from '../../../reading/segment-text.ts';
import markStyles from '../reader/marks.module.css';
import styles from './printing.module.css';

interface Props {
  readonly text: string;
  readonly block: MarkedBlock;
  readonly quotes: readonly NumberedQuote[];
}

/** A paragraph or heading on paper, its names marked, its quotes with their numbers. */
export function PrintedBlock({ text, block, quotes }: Props) {
  const here = quotes.filter(({ start, end }) => start < block.end && end > block.start);
  const words = renderAll(nestSegments(segmentText(text, block, [...here, ...block.marks])));
  if (block.type === 'title') return <h1>{words}</h1>;
  if (block.type === 'heading') return <h2>{words}</h2>;
  return <p data-quoted={here.length > 0 || undefined}>{words}</p>;
}

function renderAll(parts: readonly MarkedText<ReadingMark | NumberedQuote>[]): ReactNode {
  return parts.map((part) => {
    if ('text' in part) return part.text;
    const { mark, start, begins, touches, height, inside } = part;
    if (mark.type === 'quote')
      return (
        <span key={start} className={styles['quote']}>
          {begins && <span className={styles['number']}>{mark.number}</span>}
          {renderAll(inside)}
        </span>
      );
    return (
      <span
        key={start}
        className={markStyles[mark.type]}
        data-kind={'kind' in mark ? mark.kind : undefined}
        data-nominal={(mark.type === 'mention' && mark.nominal) || undefined}
        data-touches={touches || undefined}
        data-height={height > 0 ? Math.min(height, 2) : undefined}
      >
        {renderAll(inside)}
      </span>
    );
  });
}
