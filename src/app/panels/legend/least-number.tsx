import { countAtLeast } from '../../../graph/count-facets.ts';
import { thresholds } from '../../../graph/thresholds.ts';
import { useMessages } from '../../app-context.ts';
import styles from './legend.module.css';
import { useRangeDraft } from './use-range-draft.ts';

interface Props {
  readonly label: string;
  /** What a number means, in words. */
  readonly say: (least: number) => string;
  readonly value: number;
  /** The number that leaves nothing out, and the highest that leaves anything. */
  readonly first: number;
  readonly highest: number;
  /** For each entity the highest number that shows it, ascending. */
  readonly reached: readonly number[];
  readonly onChange: (least: number) => void;
}

/** Leaves out what has less than a number; says how many names each number leaves. */
export function LeastNumber({ label, say, value, first, highest, reached, onChange }: Props) {
  const messages = useMessages();
  const offered = thresholds(first, highest, value);
  const { now, setDraft, handlers } = useRangeDraft(offered.indexOf(value), (place) =>
    onChange(offered[place] ?? first),
  );
  if (offered.length === 1) return null;
  const least = offered[now] ?? first;
  const words = say(least);
  const left = messages.namesLeft(countAtLeast(reached, least));
  return (
    <div className={styles['least']}>
      <span className={styles['leastWords']}>
        {words}
        <span className={styles['count']}>{left}</span>
      </span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={`${words}${messages.listSeparator}${left}`}
        min={0}
        max={offered.length - 1}
        value={now}
        onChange={(event) => setDraft(event.target.valueAsNumber)}
        {...handlers}
      />
    </div>
  );
}
