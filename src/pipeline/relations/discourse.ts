import type { EntityKind } from '../../schema/ontology.ts';
import type { Entity } from '../entities/entity.ts';
import { governorOf, groupsWithin } from './grammar.ts';
import type { SentenceView, Slot } from './sentence-view.ts';

/** How many sentences a topic holds that no sentence since has named again. */
const HOLDS_FOR = 4;

/**
 * What an article has been about so far: a later sentence may leave it out, or name it only by a pronoun.
 * One for each article; it is told of every sentence after that sentence was read.
 */
export class Discourse {
  /** For whom persons work, as far as the article has said it. */
  readonly employers = new Map<Entity, Entity>();
  readonly #topics = new Map<EntityKind, { slot: Slot; age: number }>();

  /** Who the sentences before this one were about, of the given kinds; the organisation before the person. */
  topicOf(kinds: readonly EntityKind[]): Slot | null {
    for (const kind of ['organisation', 'person', 'location', 'technology'] as const) {
      const topic = this.#topics.get(kind);
      if (topic !== undefined && kinds.includes(kind)) return topic.slot;
    }
    return null;
  }

  /** Takes note of a sentence: its first free names become topics, older ones age. */
  pass(view: SentenceView): void {
    for (const [kind, topic] of this.#topics) {
      topic.age += 1;
      if (topic.age > HOLDS_FOR) this.#topics.delete(kind);
    }
    const seen = new Set<EntityKind>();
    for (const clause of view.clauses)
      for (const group of groupsWithin(view, clause.from, clause.to)) {
        const [slot] = group.slots;
        if (
          slot === undefined ||
          seen.has(slot.entity.kind) ||
          governorOf(view, group, clause.from) !== 'none'
        )
          continue;
        seen.add(slot.entity.kind);
        this.#topics.set(slot.entity.kind, { slot, age: 0 });
      }
  }
}
