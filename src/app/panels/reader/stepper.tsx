import { ChevronDown, ChevronUp } from 'lucide-react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { sentenceRange } from '../../../graph/sentence-range.ts';
import type { Stop } from '../../../reading/stops.ts';
import { useMessages } from '../../app-context.ts';
import styles from './both-ways.module.css';
import textStyles from './text.module.css';
import type { Steps } from './use-steps.ts';

interface Props {
  readonly index: GraphIndex;
  readonly steps: Steps;
  /** Whether the number of places is said beside it as long as one stands at none. */
  readonly terse: boolean;
}

/** At which place of what is selected one stands, with the ways to the next and the one before. */
export function Stepper({ index, steps, terse }: Props) {
  const messages = useMessages();
  const { stops, at, step } = steps;
  if (stops.length === 0) return null;
  const stop = stops[at];
  const ways = [
    [messages.previousPlace, 'Shift+N', ChevronUp, -1],
    [messages.nextPlace, 'N', ChevronDown, 1],
  ] as const;
  return (
    <span className={styles['stepper']}>
      {!(terse && stop === undefined) && (
        <span className={styles['place']} aria-hidden="true">
          {stop === undefined ? '–' : at + 1} / {stops.length}
        </span>
      )}
      {ways.map(([label, keys, Icon, direction]) => (
        <button
          key={direction}
          type="button"
          data-step={direction}
          aria-label={label}
          title={`${label} · ${keys.replace('+', ' + ')}`}
          aria-keyshortcuts={keys}
          onClick={() => step(direction)}
        >
          <Icon size={17} aria-hidden="true" />
        </button>
      ))}
      <span role="status" aria-live="polite" className={textStyles['said']}>
        {stop !== undefined && messages.announcePlace(at + 1, stops.length, wordsAround(index, stop))}
      </span>
    </span>
  );
}

function wordsAround(index: GraphIndex, stop: Stop): string {
  const text = index.articles.get(stop.article)?.text ?? '';
  const { start, end } = sentenceRange(text, stop);
  return text.slice(start, end);
}
