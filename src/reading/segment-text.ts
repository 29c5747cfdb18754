import type { Range } from '../schema/span.ts';
import { inReadingOrder } from './reading-mark.ts';

/** A run of a text over which the same marks lie throughout, the outermost first. */
export interface Segment<Mark> extends Range {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a range of a text (UTF-16 units) wherever a mark begins or ends. The segments' texts, put together, are
 * exactly `text.slice(start, end)`, and each mark lies over exactly those segments that it covers, however marks
 * nest, touch or cross. Marks that are empty or lie outside the range are over none.
 */
export function segmentText<Mark extends Range>(
  text: string,
  { start, end }: Range,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const here = inReadingOrder(
    marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start),
  );
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const segments: Segment<Mark>[] = [];
  let next = 0;
  let over: Mark[] = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  for (const [i, from] of sorted.entries()) {
    const to = sorted[i + 1];
    if (to === undefined) break;
    over = over.filter((mark) => mark.end > from);
    for (let mark = here[next]; mark !== undefined && mark.start <= from; mark = here[next]) {
      over.push(mark);
      next += 1;
    }
    segments.push({ start: from, end: to, text: text.slice(from, to), marks: over });
  }
  return segments;
}

/** A run of text, or a mark with what lies under it. */
export type MarkedText<Mark> = Segment<Mark> | MarkedPart<Mark>;

export interface MarkedPart<Mark> extends Range {
  readonly mark: Mark;
  /** False for what is left of a mark that another one cuts in two. */
  readonly begins: boolean;
  /** Whether the next mark begins where this one ends. */
  readonly touches: boolean;
  /** How many marks lie one in another under this one, at most. */
  readonly height: number;
  readonly inside: readonly MarkedText<Mark>[];
}

/** The segments as a tree, as elements hold one another: of marks that cross, the later one is in parts. */
export function nestSegments<Mark extends Range>(
  segments: readonly Segment<Mark>[],
  depth = 0,
): MarkedText<Mark>[] {
  const nested: MarkedText<Mark>[] = [];
  for (let at = 0; at < segments.length; ) {
    const segment = segments[at];
    const mark = segment?.marks[depth];
    if (segment === undefined) break;
    let to = at + 1;
    if (mark === undefined) nested.push(segment);
    else {
      while (segments[to]?.marks[depth] === mark) to += 1;
      nested.push(partOf(mark, segments.slice(at, to), segments[to]?.marks[depth], depth));
    }
    at = to;
  }
  return nested;
}

function partOf<Mark extends Range>(
  mark: Mark,
  segments: readonly Segment<Mark>[],
  next: Mark | undefined,
  depth: number,
): MarkedPart<Mark> {
  const start = segments[0]?.start ?? mark.start;
  const end = segments.at(-1)?.end ?? mark.end;
  const height = segments.reduce((most, { marks }) => Math.max(most, marks.length), 0) - depth - 1;
  return {
    mark,
    start,
    end,
    begins: start === mark.start,
    touches: next !== undefined && next.start === mark.end,
    height,
    inside: nestSegments(segments, depth + 1),
  };
}
