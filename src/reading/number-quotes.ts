import type { GraphIndex } from '../graph/graph-index.ts';
import { quoteEvidence } from '../graph/quote.ts';
import type { ArticleRecord, EdgeRecord } from '../schema/graph-document.ts';
import type { Status } from '../schema/ontology.ts';
import type { Range } from '../schema/span.ts';

/** A sentence of an article that states a relation, by its number in the article, from 1. UTF-16 units. */
export interface NumberedQuote extends Range {
  readonly type: 'quote';
  readonly number: number;
}

/** What an article says of a relation, in one way, and the numbers of the sentences that say so. */
export interface StatedRelation {
  readonly relation: EdgeRecord;
  readonly status: Status;
  readonly date: string | null;
  readonly quotes: readonly number[];
}

export interface NumberedQuotes {
  /** In the order of the text; no two overlap. */
  readonly quotes: readonly NumberedQuote[];
  /** In the order of the sentences that state them first. One that is told in two ways is there twice. */
  readonly relations: readonly StatedRelation[];
}

/** The sentences of an article that state relations, numbered as they stand in it, and what each relation rests on. */
export function numberQuotes(index: GraphIndex, article: ArticleRecord): NumberedQuotes {
  const stating = index.document.edges.flatMap((relation) =>
    relation.attributes.evidence
      .filter((evidence) => evidence.article === article.id)
      .map((evidence) => ({ relation, evidence })),
  );
  const quotes = quoteEvidence(
    index,
    stating.map(({ evidence }) => evidence),
  ).map(({ start, end }, i): NumberedQuote => ({ type: 'quote', number: i + 1, start, end }));
  const told = new Map<string, StatedRelation & { quotes: number[] }>();
  for (const { relation, evidence } of stating) {
    const { status, date, start } = evidence;
    const number = quoteAt(quotes, start);
    const key = JSON.stringify([relation.key, status, date]);
    const known = told.get(key);
    if (known === undefined) told.set(key, { relation, status, date, quotes: [number] });
    else if (!known.quotes.includes(number)) known.quotes.push(number);
  }
  const relations = [...told.values()].map((stated) => ({
    ...stated,
    quotes: [...stated.quotes].sort((a, b) => a - b),
  }));
  relations.sort((a, b) => (a.quotes[0] ?? 0) - (b.quotes[0] ?? 0));
  return { quotes, relations };
}

/** The number of the last quote that begins at or before an offset: every one is within its quote. */
function quoteAt(quotes: readonly NumberedQuote[], at: number): number {
  let low = 0;
  let high = quotes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((quotes[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return quotes[low]?.number ?? 1;
}
