import type { GraphIndex } from '../graph/graph-index.ts';
import type { Range, Span } from '../schema/span.ts';
import { listArticles } from './list-articles.ts';

/** A place at which an entity is named or a relation stated. UTF-16 units of the article's text. */
export interface Stop extends Span {
  /** The entity's key or the relation's. */
  readonly of: string;
}

/** Where reading stands: in an article, from this offset of its text on. */
export interface ReadingPlace {
  readonly article: string;
  readonly from: number;
}

/**
 * All places of what is selected, article by article in order of date, in the order of each text. What begins
 * at one place is one stop, the longest.
 */
export function stopsOf(
  index: GraphIndex,
  owners: readonly { readonly key: string; readonly spans: readonly Span[] }[],
): readonly Stop[] {
  const rank = new Map(listArticles(index).map(({ article }, at) => [article.id, at]));
  const stops = new Map<string, Stop>();
  for (const { key, spans } of owners)
    for (const { article, start, end } of spans) {
      if (!rank.has(article)) continue;
      const id = JSON.stringify([article, start, key]);
      stops.set(id, { article, start, end: Math.max(end, stops.get(id)?.end ?? 0), of: key });
    }
  const rankOf = ({ article }: Stop) => rank.get(article) ?? 0;
  return [...stops.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || b.end - a.end);
}

/** Which of the stops this is, from 0; -1 if none. */
export function placeOfStop(stops: readonly Stop[], stop: Omit<Stop, 'end'> | null): number {
  if (stop === null) return -1;
  return stops.findIndex(
    ({ article, start, of }) => article === stop.article && start === stop.start && of === stop.of,
  );
}

/**
 * The next stop, or the one before, and round again at the ends; null if there are none.
 * @param current the stop at which one stands; null: one has only been reading
 * @param place where one has been reading: the first stop from there on is the next one
 * @param order the ids of all articles in the order of the stops
 */
export function stepTo(
  stops: readonly Stop[],
  current: Omit<Stop, 'end'> | null,
  place: ReadingPlace,
  step: 1 | -1,
  order: readonly string[],
): Stop | null {
  const at = placeOfStop(stops, current);
  if (at >= 0) return stops[(at + step + stops.length) % stops.length] ?? null;
  const here = order.indexOf(place.article);
  const isAhead = ({ article, start }: Stop) => {
    const rank = order.indexOf(article);
    return rank > here || (rank === here && start >= place.from);
  };
  const ahead = stops.findIndex(isAhead);
  if (step === 1) return stops[ahead < 0 ? 0 : ahead] ?? null;
  return stops.at(ahead < 0 ? -1 : ahead - 1) ?? null;
}

/** How many of the stops lie in an article. */
export function stopsIn(stops: readonly Stop[], article: string): readonly Stop[] {
  return stops.filter((stop) => stop.article === article);
}

/**
 * One path of short strokes across a strip, one for each height; those that fall on the same pixel are one.
 * @param heights px from the strip's upper edge
 * @param width of the strip, px
 */
export function tickPath(heights: readonly number[], width: number): string {
  const rows = [...new Set(heights.map((height) => Math.round(height)))].sort((a, b) => a - b);
  return rows.map((row) => `M0 ${row}h${width}`).join('');
}

/** How far down its article a stop stands, of what a block takes up from `top` on, px. */
export function heightIn(
  block: Range & { readonly top: number; readonly height: number },
  at: number,
): number {
  const share = block.end === block.start ? 0 : (at - block.start) / (block.end - block.start);
  return block.top + block.height * Math.min(1, Math.max(0, share));
}
