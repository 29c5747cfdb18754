import { RELATION_TYPES } from '../../schema/ontology.ts';
import { MENTION_WORDS, RELATION_WORDS, type Words } from './report-words.ts';

/** A machine word in both languages; one that the dictionary does not know (a later version's) as it is. */
export function describe(reason: string, words: Readonly<Record<string, Words>>): Words {
  return Object.hasOwn(words, reason) ? (words[reason] ?? [reason, reason]) : [reason, reason];
}

const RULE_OF_A_PERSON: Words = ['人工修订', 'curation'];

/** How a rule (`located_in/open`) reads: the name itself, or a pattern for its relation. */
export function describeRule(rule: string): Words {
  if (rule === 'curation') return RULE_OF_A_PERSON;
  const [type, name] = rule.split('/');
  if (name === 'name-in-name') return ['名称本身', 'the name itself'];
  if (name === 'learned') return MENTION_WORDS.learned;
  const relation = RELATION_TYPES.find((candidate) => candidate === type);
  if (relation === undefined) return [rule, rule];
  const [chinese, english] = RELATION_WORDS[relation];
  return [`“${chinese}”的句式`, `a pattern for “${english}”`];
}
