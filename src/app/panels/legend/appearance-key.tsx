import { useMemo } from 'react';
import { COLOURED_COMMUNITIES, type Community } from '../../../graph/communities.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { nameCommunity } from '../../messages/name-community.ts';
import { selectCommunities, selectSizes } from '../../store/derived.ts';
import { CommunitySwatch } from '../marks/community-swatch.tsx';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './appearance-key.module.css';
import { FilterGroup } from './filter-group.tsx';

/** What the size of a shape tells, and which community has which colour. */
export function AppearanceKey({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const marks = useAppState((state) => state.appearance.communities);
  return (
    <FilterGroup heading={messages.lookHeading}>
      <SizeKey />
      {marks !== 'none' && <CommunityKey index={index} />}
    </FilterGroup>
  );
}

function SizeKey() {
  const messages = useMessages();
  const sizeBy = useAppState((state) => state.appearance.sizeBy);
  const sizes = useAppState(selectSizes);
  return (
    <p className={styles['key']}>
      <svg width="46" height="24" viewBox="0 0 46 24" aria-hidden="true">
        <circle cx="5" cy="12" r="4" />
        <circle cx="17" cy="12" r="7" />
        <circle cx="35" cy="12" r="10" />
      </svg>
      <span className={styles['label']}>{messages.sizeKey(messages.sizes[sizeBy])}</span>
      <span className={styles['count']}>
        {sizes === null ? messages.working : sayRange(sizes, sizeBy === 'betweenness')}
      </span>
    </p>
  );
}

/** The smallest and the largest, as they are or as shares. */
function sayRange(sizes: ReadonlyMap<string, number>, shares: boolean): string {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const size of sizes.values()) {
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  return shares ? `${Math.round(least * 100)}–${Math.round(most * 100)}%` : `${least}–${most}`;
}

function CommunityKey({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const communities = useAppState(selectCommunities);
  if (communities === null) return <p className={styles['note']}>{messages.working}</p>;
  if (communities.length === 0) return <p className={styles['note']}>{messages.noCommunities}</p>;
  return <CommunityList index={index} communities={communities} />;
}

interface ListProps {
  readonly index: GraphIndex;
  readonly communities: readonly Community[];
}

function CommunityList({ index, communities }: ListProps) {
  const messages = useMessages();
  const actions = useActions();
  const outside = useMemo(
    () => communities.reduce((rest, { members }) => rest - members.length, index.entities.size),
    [index, communities],
  );
  const { shown, more, showMore } = useShowMore(communities, COLOURED_COMMUNITIES);
  return (
    <>
      <ul aria-label={messages.communitiesHeading}>
        {shown.map((community, place) => {
          const name = nameCommunity(index, community, messages);
          return (
            <li key={community.members[0]}>
              <button
                type="button"
                className={styles['community']}
                aria-label={`${messages.selectCommunity(name)}, ${messages.communitySize(community.members.length)}`}
                onClick={() => actions.selectEntities(community.members)}
              >
                <CommunitySwatch place={place} />
                <span className={styles['label']}>{name}</span>
                <span className={styles['count']}>{community.members.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
      {outside > 0 && (
        <p className={styles['key']}>
          <CommunitySwatch place={null} />
          <span className={styles['label']}>{messages.outsideCommunities}</span>
          <span className={styles['count']}>{outside}</span>
        </p>
      )}
    </>
  );
}
