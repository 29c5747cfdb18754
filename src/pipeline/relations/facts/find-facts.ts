import type { Range } from '../../../schema/span.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import type { SentenceView } from '../../discourse/sentence-view.ts';
import type { Entity } from '../../entities/entity.ts';
import { bindFact } from './bind-fact.ts';
import { findLabel, type Label } from './find-label.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** A number that the text attaches to an entity. `evidence` is the clause; offsets into the article. */
export interface FoundFact {
  readonly entity: Entity;
  /** What is counted or measured, in the text's own words. */
  readonly label: string;
  /** The number with its unit, in the text's own words. */
  readonly value: string;
  readonly evidence: Range;
}

/** What was read last in a sentence: a growth after it may be of the same measure (营收45亿元，同比增长23%). */
interface Read {
  readonly entity: Entity;
  readonly label: Label;
  readonly start: number;
  readonly clause: number;
}

/**
 * Reads the numbers of a sentence with what they count, each bound to the thing that it is about. A number
 * of which the sentence does not say what it counts, or whose it is, is left out.
 * @param normalised the article's normalised text, `text` the same as it stands: labels and values are of `text`
 */
export function findFacts(
  view: SentenceView,
  normalised: string,
  text: string,
  discourse: Discourse,
): FoundFact[] {
  const found: FoundFact[] = [];
  let last: Read | null = null;
  for (const [clause, { from, to }] of view.clauses.entries()) {
    const range = { start: view.items[from]?.start ?? view.start, end: view.items[to - 1]?.end ?? view.end };
    for (const quantity of findQuantities(normalised.slice(range.start, range.end), range.start)) {
      if (isInName(view, quantity)) continue;
      const read = readOne({ view, discourse, clause, range, normalised }, quantity, last);
      if (read === null) continue;
      last = read;
      const start = Math.min(range.start, read.start);
      found.push({
        entity: read.entity,
        label: text.slice(read.label.start, read.label.end),
        value: text.slice(quantity.start, quantity.end),
        evidence: { start, end: range.end },
      });
    }
  }
  return found;
}

/** 员工500人，其中研发人员近350人: the same one's. */
const AMONG_THEM = /^其中,?$/;

type Place = Omit<Parameters<typeof bindFact>[0], 'quantity' | 'label'>;

function readOne(place: Place, quantity: Quantity, last: Read | null): Read | null {
  const { view, range, normalised, clause } = place;
  const label = findLabel(view, range, quantity, normalised);
  if (label === null) return quantity.isGrowth ? continued(quantity, range, last, clause) : null;
  if (
    last !== null &&
    clause - last.clause <= 1 &&
    AMONG_THEM.test(normalised.slice(range.start, label.start))
  )
    return { entity: last.entity, label, start: last.start, clause };
  const slot = bindFact({ ...place, quantity, label });
  return slot === null ? null : { entity: slot.entity, label, start: slot.start, clause };
}

/** 营收45亿元，同比增长23%: the growth begins its clause and says nothing of what has grown. */
function continued(quantity: Quantity, range: Range, last: Read | null, clause: number): Read | null {
  if (last === null || clause - last.clause > 1) return null;
  return quantity.start - range.start > 2 ? null : { ...last, clause };
}

/** A number within a name is part of the name. */
function isInName(view: SentenceView, { start, end }: Quantity): boolean {
  return view.items.some((item) => item.type === 'slot' && item.start < end && start < item.end);
}
