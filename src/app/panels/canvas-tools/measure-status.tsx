import { useAppState, useMessages } from '../../app-context.ts';
import { selectCommunities, selectSizes } from '../../store/derived.ts';
import styles from './canvas-tools.module.css';

/** Says that something is still being worked out, and to those who cannot see it what came of it. */
export function MeasureStatus() {
  const messages = useMessages();
  const marks = useAppState((state) => state.appearance.communities);
  const communities = useAppState(selectCommunities);
  const sizes = useAppState(selectSizes);
  const working = sizes === null || (marks !== 'none' && communities === null);
  return (
    <p role="status" className={working ? styles['working'] : styles['unseen']}>
      {working && messages.working}
      {!working && communities !== null && messages.announceCommunities(communities.length)}
    </p>
  );
}
