import type { Timeline } from '../../../graph/timeline.ts';
import styles from './legend.module.css';

const HEIGHT = 36;
/** The widest bar, as a share of the space between the two outermost: so wide is a thumb. */
const WIDEST = 0.11;

interface Props {
  readonly timeline: Timeline;
  /** How many relations each period has. */
  readonly counts: readonly number[];
  /** The places of the first and last period that are chosen. */
  readonly from: number;
  readonly to: number;
}

/** A bar for each period; for the eye only: what it shows, the inputs under it say. */
export function TimelineBars({ timeline, counts, from, to }: Props) {
  const last = counts.length - 1;
  const highest = Math.max(...counts, 1);
  const width = Math.min(0.76, last * WIDEST);
  const [start, end] = [timeline.periods[0], timeline.periods[last]];
  return (
    <div className={styles['bars']}>
      <svg
        className={styles['chart']}
        aria-hidden="true"
        viewBox={`0 0 ${last} ${HEIGHT}`}
        height={HEIGHT}
        preserveAspectRatio="none"
      >
        {counts.map((count, place) => {
          const height = count === 0 ? 1 : Math.max(3, (count / highest) * HEIGHT);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place
              key={place}
              x={place - width / 2}
              y={HEIGHT - height}
              width={width}
              height={height}
              data-chosen={place >= from && place <= to}
            />
          );
        })}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{start?.from ?? `≤ ${start?.to}`}</span>
        <span>{end?.to}</span>
      </p>
    </div>
  );
}
