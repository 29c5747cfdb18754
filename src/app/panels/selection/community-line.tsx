import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { nameCommunity } from '../../messages/name-community.ts';
import { selectCommunities } from '../../store/derived.ts';
import { CommunitySwatch } from '../marks/community-swatch.tsx';
import styles from './look-tools.module.css';

/** To which community an entity belongs, as long as communities are marked. */
export function CommunityLine({ index, entity }: { index: GraphIndex; entity: string }) {
  const messages = useMessages();
  const actions = useActions();
  const communities = useAppState(selectCommunities) ?? [];
  const place = communities.findIndex(({ members }) => members.includes(entity));
  const community = communities[place];
  if (community === undefined) return null;
  const name = nameCommunity(index, community, messages);
  return (
    <p className={styles['community']}>
      <CommunitySwatch place={place} />
      <span>{messages.inCommunity(name, community.members.length)}</span>
      <button type="button" onClick={() => actions.selectEntities(community.members)}>
        {messages.selectThisCommunity}
      </button>
    </p>
  );
}
