import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { EdgeRecord } from '../../../schema/graph-document.ts';
import { isSymmetric } from '../../../schema/ontology.ts';
import type { Messages } from '../../messages/zh-hans.ts';

/** A relation as a sentence: 商汤科技 签署 战略合作协议. */
export function relationSentence(index: GraphIndex, relation: EdgeRecord, messages: Messages): string {
  const { type } = relation.attributes;
  const word = isSymmetric(type) ? messages.mutualSentence : messages.sentence;
  return word(nameOf(index, relation.source), messages.relations[type].verb, nameOf(index, relation.target));
}

function nameOf(index: GraphIndex, key: string): string {
  return index.entities.get(key)?.attributes.name ?? key;
}
