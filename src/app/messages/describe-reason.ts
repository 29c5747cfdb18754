import { RELATION_TYPES } from '../../schema/ontology.ts';
import type { Messages } from './zh-hans.ts';

/**
 * In words: how the build came to read a name or a relation there. A relation's rule (`located_in/open`) is
 * named after its relation. A reason that this page does not know is shown as it is.
 */
export function describeReader(reason: string, messages: Messages): string {
  const known: Readonly<Record<string, string>> = messages.mentionReasons;
  const [type, rule] = reason.split('/');
  if (rule === 'name-in-name') return messages.nameItself;
  const relation = RELATION_TYPES.find((candidate) => candidate === type);
  if (relation !== undefined && rule !== undefined)
    return messages.patternFor(messages.relations[relation].name);
  return known[reason] ?? reason;
}

/** In words: why another form of a name stands for the same thing. An unknown reason is shown as it is. */
export function describeAlias(reason: string, messages: Messages): string {
  const known: Readonly<Record<string, string>> = messages.aliasReasons;
  return known[reason] ?? reason;
}
