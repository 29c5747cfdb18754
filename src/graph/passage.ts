import type { Range } from '../schema/span.ts';
import { overlaps } from '../schema/span.ts';
import { quotedSpans } from './find-quotes.ts';
import type { GraphIndex } from './graph-index.ts';

/** A stretch of one article's text, in UTF-16 units: half-open, as every range. */
export interface Passage extends Range {
  /** By its id. */
  readonly article: string;
}

/** What a text says, by key. */
export interface ToldGraph {
  /** Whoever is named in it, and the ends of the relations. */
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/**
 * The part of a graph that stretches of an article say: the entities that are named (or referred to) wholly
 * within one of them, the relations whose evidence shares a character with one, and both ends of those.
 */
export function toldBy(index: GraphIndex, article: string, ranges: readonly Range[]): ToldGraph {
  const spans = quotedSpans.get(index).get(article);
  const entities = new Set<string>();
  const relations = new Set<string>();
  for (const { start, end } of ranges) {
    // Overlapping would mean something else for a range without characters.
    if (start >= end) continue;
    // Ordered by where they begin: nothing after the first that begins behind the range can lie in it.
    for (const span of spans?.mentions ?? []) {
      if (span.start >= end) break;
      if (span.start >= start && span.end <= end) entities.add(span.of.key);
    }
    for (const span of spans?.evidence ?? []) {
      if (span.start >= end) break;
      if (!overlaps(span, { start, end })) continue;
      relations.add(span.of.key);
      entities.add(span.of.source).add(span.of.target);
    }
  }
  return { entities, relations };
}
