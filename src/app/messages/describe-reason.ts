import { RELATION_TYPES } from '../../schema/ontology.ts';
import type { Messages } from './zh-hans.ts';

/**
 * A reader's name or an alias's reason in words. The build gives reasons as free text: those that are
 * known here are translated, a rule of a relation (`located_in/open`) is named after its relation, and
 * what is not known is shown as it is.
 */
export function describeReason(reason: string, messages: Messages): string {
  const known = messages.reasons[reason];
  if (known !== undefined) return known;
  const ending = /^name ending in (.+)$/.exec(reason)?.[1];
  if (ending !== undefined) return messages.endingReason(ending);
  const [type, rule] = reason.split('/');
  const relation = RELATION_TYPES.find((candidate) => candidate === type);
  return relation === undefined || rule === undefined
    ? reason
    : `${messages.relations[relation].name} / ${rule}`;
}
