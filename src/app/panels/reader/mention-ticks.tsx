import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { heightIn, type Stop, stopsIn, tickPath } from '../../../reading/stops.ts';
import styles from './both-ways.module.css';
import type { Steps } from './use-steps.ts';

/** Of the strip, px. */
const WIDTH = 8;
/** So much of the panel's edge belongs to the line that makes it wider, px. */
const EDGE = 6;
/** A click so near to a tick is meant for it, px. */
const NEAR = 24;

interface Props {
  readonly steps: Steps;
  readonly article: string;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface Ticks {
  /** How far down the strip each stop of the article stands, px. */
  readonly heights: readonly number[];
  /** Of the strip, px. */
  readonly height: number;
  /** Of the scroll bar beside it, px. */
  readonly bar: number;
}

/**
 * A tick beside the scroll bar for each place of what is selected: all of them are one path, however many.
 * Hidden from those who step from place to place, which leads to the same.
 */
export function MentionTicks({ steps, article, scroller }: Props) {
  const { stops, at, goTo } = steps;
  const here = useMemo(() => stopsIn(stops, article), [stops, article]);
  const ticks = useTicks(here, article, scroller);
  const strip = useRef<HTMLDivElement>(null);
  if (here.length === 0 || ticks === null) return null;
  const { heights, height, bar } = ticks;
  const current = heights[here.indexOf(stops[at] as Stop)];
  const click = (clientY: number) => {
    const y = clientY - (strip.current?.getBoundingClientRect().top ?? 0);
    const distances = heights.map((tick) => Math.abs(tick - y));
    const nearest = distances.reduce((best, far, i) => (far < (distances[best] ?? far) ? i : best), 0);
    const stop = here[nearest];
    if (stop !== undefined && (distances[nearest] ?? NEAR) < NEAR) goTo(stop);
  };
  return (
    <div
      ref={strip}
      aria-hidden="true"
      className={styles['ticks']}
      style={{ right: Math.max(bar, EDGE) }}
      data-testid="mention-ticks"
      onPointerUp={({ clientY }) => click(clientY)}
    >
      <svg width={WIDTH} height={height} aria-hidden="true">
        <path className={styles['tick']} d={tickPath(heights, WIDTH)} />
        {current !== undefined && <path className={styles['currentTick']} d={tickPath([current], WIDTH)} />}
      </svg>
    </div>
  );
}

/** Measured when the places change, and when the text takes another height. */
function useTicks(
  here: readonly Stop[],
  article: string,
  scroller: RefObject<HTMLElement | null>,
): Ticks | null {
  const [ticks, setTicks] = useState<Ticks | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is another text to watch
  useEffect(() => {
    const element = scroller.current;
    if (element === null || here.length === 0) return setTicks(null);
    let frame = 0;
    const measure = () => {
      frame = 0;
      setTicks(measureTicks(element, here));
    };
    // At most once a frame: paragraphs that come into view take their real heights one after another.
    const observer = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(measure);
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [here, article, scroller]);
  return ticks;
}

function measureTicks(scroller: HTMLElement, here: readonly Stop[]): Ticks {
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-block]')]
    .map((element) => ({
      element,
      start: Number(element.dataset['block']),
      end: Number(element.dataset['end']),
    }))
    .sort((a, b) => a.start - b.start);
  const { scrollHeight, clientHeight, offsetWidth, clientWidth } = scroller;
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const share = clientHeight / scrollHeight;
  let next = 0;
  const heights = here.map(({ start }) => {
    while (next < blocks.length - 1 && (blocks[next]?.end ?? 0) <= start) next += 1;
    const block = blocks[next];
    if (block === undefined) return 0;
    const seen = block.element.closest('details:not([open])') ?? block.element;
    const { top, height } = seen.getBoundingClientRect();
    return heightIn({ ...block, top: top - origin, height }, start) * share;
  });
  return { heights, height: clientHeight, bar: offsetWidth - clientWidth };
}
