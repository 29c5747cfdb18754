import type { Status } from '../schema/ontology.ts';
import type { Quote } from './quote.ts';

/** The quotes of a relation that tell it the same way. */
export interface QuotesOfStatus {
  readonly status: Status;
  readonly quotes: readonly Quote[];
}

/**
 * The quotes of a relation by how firmly they tell it, each group in time order (of the articles, then of the
 * text) and the group that begins first in front. One group, as a rule: more, and the quotes disagree.
 */
export function groupByStatus(quotes: readonly Quote[]): QuotesOfStatus[] {
  const inTime = [...quotes].sort(compareDays);
  const byStatus = new Map<Status, Quote[]>();
  for (const quote of inTime) {
    const status = quote.claims[0]?.status ?? 'actual';
    const known = byStatus.get(status);
    if (known === undefined) byStatus.set(status, [quote]);
    else known.push(quote);
  }
  return [...byStatus].map(([status, ofStatus]) => ({ status, quotes: ofStatus }));
}

/** An article without a date comes after those that have one, as it does in the list of articles. */
function compareDays({ article: a }: Quote, { article: b }: Quote): number {
  const [one, other] = [a.publishedAt ?? '9', b.publishedAt ?? '9'];
  return one < other ? -1 : Number(one > other);
}
