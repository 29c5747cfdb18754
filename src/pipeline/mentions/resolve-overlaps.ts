import { overlaps } from '../../schema/span.ts';
import type { Mention, MentionCandidate, RefusedMention } from './mention.ts';

/** Characters beyond these make a name no worthier. */
const LONGEST = 24;

/** A candidate's worth: what its reader is worth, and three points a character, since the longer name is the name. */
function worth(candidate: MentionCandidate): number {
  return candidate.weight + 3 * Math.min(candidate.end - candidate.start, LONGEST);
}

export interface ResolvedCandidates {
  /** In the order of the text, never overlapping. */
  readonly kept: readonly MentionCandidate[];
  readonly refused: readonly RefusedMention[];
}

/**
 * Chooses among overlapping candidates, the worthiest first. Of equal ones the earlier in the text, then
 * the earlier in the list, is taken, so the same input gives the same result.
 */
export function resolveOverlaps(candidates: readonly MentionCandidate[]): ResolvedCandidates {
  const order = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        worth(b.candidate) - worth(a.candidate) || a.candidate.start - b.candidate.start || a.index - b.index,
    );
  const taken: MentionCandidate[] = [];
  const byStart = new Map<number, MentionCandidate>();
  const refused: RefusedMention[] = [];
  for (const { candidate } of order) {
    const winner = overlapping(candidate, byStart);
    if (winner === null) {
      taken.push(candidate);
      for (let offset = candidate.start; offset < candidate.end; offset += 1) byStart.set(offset, candidate);
    } else if (!isSame(winner, candidate)) refused.push(refuse(candidate, winner));
  }
  return { kept: taken.sort((a, b) => a.start - b.start), refused };
}

/** Each offset that is taken leads to its taker, so that the time is linear in what is taken. */
function overlapping(
  candidate: MentionCandidate,
  taken: ReadonlyMap<number, MentionCandidate>,
): MentionCandidate | null {
  for (let offset = candidate.start; offset < candidate.end; offset += 1) {
    const winner = taken.get(offset);
    if (winner !== undefined && overlaps(winner, candidate)) return winner;
  }
  return null;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}

/** The candidate as one that was refused in favour of the winner. */
function refuse(candidate: Mention, winner: Mention): RefusedMention {
  return { ...asMention(candidate), refusedFor: 'overlap', lostTo: asMention(winner) };
}

function asMention({ start, end, kind, because }: Mention): Mention {
  return { start, end, kind, because };
}
