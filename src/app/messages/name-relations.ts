import { RELATION_TYPES, type RelationType } from '../../schema/ontology.ts';
import type { Messages } from './zh-hans.ts';

/** The short name of every type of relation, as it stands on a line. */
export function nameRelations(messages: Messages): Readonly<Record<RelationType, string>> {
  const entries = RELATION_TYPES.map((type) => [type, messages.relations[type].name]);
  return Object.fromEntries(entries) as Record<RelationType, string>;
}
