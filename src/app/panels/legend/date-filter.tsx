import { useMemo } from 'react';
import type { FacetCounts } from '../../../graph/count-facets.ts';
import { overlaps } from '../../../graph/date-range.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import {
  countInPeriods,
  placesIn,
  rangeBetween,
  type Timeline,
  timelineOf,
} from '../../../graph/timeline.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { describeDates } from '../../messages/describe-part.ts';
import { FilterGroup } from './filter-group.tsx';
import styles from './legend.module.css';
import { TimelineBars } from './timeline-bars.tsx';
import { useRangeDraft } from './use-range-draft.ts';

/** When the relations are dated, and a first and a last period between which they are shown. */
export function DateFilter({ index, counts }: { index: GraphIndex; counts: FacetCounts }) {
  const messages = useMessages();
  const timeline = useMemo(
    () => timelineOf(index.document.edges.flatMap(({ attributes }) => attributes.date ?? [])),
    [index],
  );
  if (timeline === null) return null;
  return (
    <FilterGroup heading={messages.datesHeading}>
      <DateRangeInputs timeline={timeline} counts={counts} />
    </FilterGroup>
  );
}

function DateRangeInputs({ timeline, counts }: { timeline: Timeline; counts: FacetCounts }) {
  const messages = useMessages();
  const actions = useActions();
  const dates = useAppState((state) => state.filter.dates);
  const bars = useMemo(() => countInPeriods(timeline, counts.dates), [timeline, counts]);
  const [first, last] = placesIn(timeline, dates);
  const set = (from: number, to: number) => actions.setFilter({ dates: rangeBetween(timeline, from, to) });
  const earliest = useRangeDraft(first, (place) => set(place, last));
  const latest = useRangeDraft(last, (place) => set(first, place));
  const moved = earliest.now !== first || latest.now !== last;
  const range = moved ? rangeBetween(timeline, earliest.now, latest.now) : dates;
  const within = counts.dates.filter((date) => range === null || overlaps(date, range)).length;
  const highest = timeline.periods.length - 1;
  const thumb = (place: number) => ({
    type: 'range',
    min: 0,
    max: highest,
    value: place,
    'aria-valuetext': describeDates(timeline.periods[place] ?? null, messages),
  });
  return (
    <>
      <div className={styles['timeline']} data-late={earliest.now > highest / 2}>
        <TimelineBars timeline={timeline} counts={bars} from={earliest.now} to={latest.now} />
        <input
          {...thumb(earliest.now)}
          aria-label={messages.datesEarliest}
          onChange={(event) => earliest.setDraft(Math.min(event.target.valueAsNumber, latest.now))}
          {...earliest.handlers}
        />
        <input
          {...thumb(latest.now)}
          aria-label={messages.datesLatest}
          onChange={(event) => latest.setDraft(Math.max(event.target.valueAsNumber, earliest.now))}
          {...latest.handlers}
        />
      </div>
      <p className={styles['words']}>
        <strong>{describeDates(range, messages)}</strong>
        <span>{range === null ? messages.datedCount(within) : messages.relationCount(within)}</span>
      </p>
      {counts.undated > 0 && (
        <p className={styles['note']}>
          {range === null ? messages.undatedIn(counts.undated) : messages.undatedOut(counts.undated)}
        </p>
      )}
    </>
  );
}
