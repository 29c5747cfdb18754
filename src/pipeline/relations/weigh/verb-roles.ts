import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import type { Slot } from '../../discourse/sentence-view.ts';
import { findRole } from '../arguments.ts';
import type { Role } from '../patterns/frame.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** What the names of a sentence are to one of its verbs. */
export interface VerbRoles {
  readonly item: number;
  readonly word: string;
  readonly rolesOf: ReadonlyMap<Slot, readonly string[]>;
}

const ROLES: readonly Role[] = ['subject', 'object', 'in', 'with', 'by', 'to', 'disposed'];
/** A sentence of more verbs is a list or a rant; the rest of it is judged by its words. */
const MOST_VERBS = 24;

/** The roles of a sentence's names with each of its verbs, as the reader of frames finds them. */
export function rolesOfVerbs({ view, verbs, clauseOf }: SentenceIndex, discourse: Discourse): VerbRoles[] {
  return verbs.slice(0, MOST_VERBS).flatMap((item) => {
    const verb = view.items[item];
    if (verb?.type !== 'word') return [];
    const place = { view, discourse, clause: clauseOf[item] ?? 0, from: item, to: item + 1 };
    const rolesOf = new Map<Slot, string[]>();
    for (const role of ROLES)
      for (const slot of findRole(role, place, ENTITY_KINDS))
        rolesOf.set(slot, [...(rolesOf.get(slot) ?? []), role]);
    return rolesOf.size < 2 ? [] : [{ item, word: verb.text, rolesOf }];
  });
}
