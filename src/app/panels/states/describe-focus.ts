import type { Focus } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Messages } from '../../messages/zh-hans.ts';

/** So many names are said; of more, only how many there are. */
const NAMES = 4;

/** Names for a sentence, one after the other; of many, how many. */
export function sayNames(index: GraphIndex, keys: readonly string[], messages: Messages): string {
  if (keys.length > NAMES) return messages.entities(keys.length);
  return keys.map((key) => index.entities.get(key)?.attributes.name ?? key).join(messages.listSeparator);
}

/** What has been hidden, pinned, expanded or focused on from one state to the next, in words; '' for nothing. */
export function describeFocusChange(
  index: GraphIndex,
  before: Focus,
  now: Focus,
  messages: Messages,
): string {
  const said: string[] = [];
  const compare = (
    part: 'hidden' | 'pinned' | 'expanded',
    come: (keys: readonly string[]) => string,
    gone: (keys: readonly string[]) => string,
  ) => {
    const added = [...now[part]].filter((key) => !before[part].has(key));
    const removed = [...before[part]].filter((key) => !now[part].has(key));
    if (added.length > 0) said.push(come(added));
    if (removed.length > 0) said.push(gone(removed));
  };
  const names = (keys: readonly string[]) => sayNames(index, keys, messages);
  compare(
    'hidden',
    (keys) => messages.announceHidden(keys.length),
    (keys) => messages.announceUnhidden(keys.length),
  );
  compare(
    'pinned',
    (keys) => messages.announcePinned(keys.length),
    (keys) => messages.announceUnpinned(keys.length),
  );
  compare(
    'expanded',
    (keys) => messages.announceExpanded(names(keys)),
    (keys) => messages.announceCollapsed(names(keys)),
  );
  if (now.centres.length === 0) {
    if (before.centres.length > 0) said.push(messages.announceAll);
  } else if (before.steps !== now.steps || before.centres.join() !== now.centres.join()) {
    said.push(messages.announceAround(names(now.centres), now.steps));
  }
  return said.join(' ');
}
