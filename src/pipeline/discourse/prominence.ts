import type { Entity } from '../entities/entity.ts';
import { governorOf, groupsWithin, isGiver, isReporter } from './grammar.ts';
import type { SentenceView, Slot } from './sentence-view.ts';

/** What a mention still counts for, one sentence later. */
const FADES_TO = 0.85;
/** What a name that hangs on another word counts for; subjects and owners count 1. */
const IN_PASSING = 0.3;

/**
 * How much an article has been talking of each entity, the latest sentences most: whom 董事长 or 该校 without
 * a name can mean, and who a clause is about that names nobody, is more than the last topic. Who only reports
 * is not what it talks of. One for each article.
 */
export class Prominence {
  readonly #weights = new Map<Entity, { readonly slot: Slot; readonly weight: number }>();

  /** Takes note of a sentence. */
  pass(view: SentenceView): void {
    for (const [entity, { slot, weight }] of this.#weights)
      this.#weights.set(entity, { slot, weight: weight * FADES_TO });
    for (const clause of view.clauses)
      for (const group of groupsWithin(view, clause.from, clause.to)) {
        if (isReporter(view, group)) continue;
        const isFree =
          /^(?:none|possessive)$/.test(governorOf(view, group, clause.from)) && !isGiver(view, group);
        for (const slot of group.slots) {
          const weight = (this.#weights.get(slot.entity)?.weight ?? 0) + (isFree ? 1 : IN_PASSING);
          this.#weights.set(slot.entity, { slot, weight });
        }
      }
  }

  /** The last mention of the entity most talked about that fits; null if none does. */
  mostOf(fits: (entity: Entity) => boolean): Slot | null {
    let best: { readonly slot: Slot; readonly weight: number } | null = null;
    for (const candidate of this.#weights.values())
      if (fits(candidate.slot.entity) && candidate.weight > (best?.weight ?? 0)) best = candidate;
    return best?.slot ?? null;
  }
}
