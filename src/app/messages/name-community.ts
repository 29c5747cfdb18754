import type { Community } from '../../graph/communities.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import type { Messages } from './zh-hans.ts';

/** A community is called after its most important member. */
export function nameCommunity(index: GraphIndex, { members }: Community, messages: Messages): string {
  const [first = ''] = members;
  return messages.community(index.entities.get(first)?.attributes.name ?? first);
}
