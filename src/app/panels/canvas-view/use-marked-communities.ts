import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import type { MarkedCommunities } from '../../canvas/communities.ts';
import { nameCommunity } from '../../messages/name-community.ts';
import { selectCommunities } from '../../store/derived.ts';

/** The communities as the canvas is to mark them; null if it is not, or they are not known yet. */
export function useMarkedCommunities(index: GraphIndex): MarkedCommunities | null {
  const messages = useMessages();
  const marks = useAppState((state) => state.appearance.communities);
  const communities = useAppState(selectCommunities);
  return useMemo(() => {
    if (marks === 'none' || communities === null) return null;
    const list = communities.map((community) => ({
      name: nameCommunity(index, community, messages),
      members: community.members,
    }));
    return { as: marks, list };
  }, [index, messages, marks, communities]);
}
