import { Link2 } from 'lucide-react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import styles from './both-ways.module.css';

/** Whether the canvas shows in full only what the paragraphs in view say. */
export function FollowSwitch() {
  const messages = useMessages();
  const actions = useActions();
  const follow = useAppState((state) => state.followText);
  return (
    <button
      type="button"
      className={styles['follow']}
      aria-label={messages.followText}
      title={messages.followTextHelp}
      aria-pressed={follow}
      onClick={() => actions.setFollowText(!follow)}
    >
      <Link2 size={17} aria-hidden="true" />
      <span>{messages.followText}</span>
    </button>
  );
}
