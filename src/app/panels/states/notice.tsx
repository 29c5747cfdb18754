import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import type { Messages } from '../../messages/zh-hans.ts';
import type { Notice } from '../../store/app-state.ts';
import styles from './notice.module.css';
import { describeProblem } from './states.tsx';

/** ms. Whoever has copied something knows it; the line must not be in the way of what is done next. */
const COPIED_STAYS = 5000;

/** One line about what has just happened; all but the smallest stay until dismissed or another one comes. */
export function NoticeLine() {
  const messages = useMessages();
  const actions = useActions();
  const notice = useAppState((state) => state.notice);
  useEffect(() => {
    if (notice?.about !== 'copied') return;
    const timer = setTimeout(actions.dismissNotice, COPIED_STAYS);
    return () => clearTimeout(timer);
  }, [notice, actions]);
  return (
    <div role="status" className={styles['place']}>
      {notice !== null && (
        <div className={styles['notice']}>
          <p>{word(notice, messages)}</p>
          <button type="button" aria-label={messages.close} onClick={actions.dismissNotice}>
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}

function word(notice: Notice, messages: Messages): string {
  switch (notice.about) {
    case 'exported':
      return messages.exported(notice.fileName);
    case 'crowded':
      return messages.exportCrowded(notice.labelsLeftOut);
    case 'no-picture':
      return messages.exportFailed;
    case 'layout-failed':
      return messages.layoutFailed(messages.layouts[notice.layout]);
    case 'copied':
      return messages.copied[notice.what];
    case 'quote-link':
      return messages.quoteLink[notice.outcome](notice.title || messages.untitled, notice.words);
    case 'refused': {
      const { title, help } = messages.problems[notice.problem.reason];
      const detail = describeProblem(notice.problem) ?? '';
      return messages.refused(notice.fileName, title, help, detail);
    }
  }
}
