import type { AttributionRecord, EvidenceRecord } from '../schema/graph-document.ts';
import type { Status } from '../schema/ontology.ts';

/** What a quoted sentence says of a relation: how firmly, of when, and in whose words. */
export interface Claim {
  readonly status: Status;
  readonly date: string | null;
  /** Null: the article's own words. */
  readonly attribution: AttributionRecord | null;
}

export function claimOf({ status, date, attribution }: EvidenceRecord): Claim {
  return { status, date, attribution: attribution ?? null };
}
