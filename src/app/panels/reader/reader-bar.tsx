import { ChevronLeft, ChevronRight, List, Printer, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { listArticles } from '../../../reading/list-articles.ts';
import { useActions, useMessages } from '../../app-context.ts';
import { ARTICLE_LIST } from '../../store/app-state.ts';
import { printPage } from '../layout/load-print-sheet.ts';
import { FollowSwitch } from './follow-switch.tsx';
import styles from './reader.module.css';
import { focusReaderSwitch } from './reader-switch.ts';

interface Props {
  readonly index: GraphIndex;
  /** The id of the article that is read. */
  readonly article: string;
  /** Whether the graph can follow it. */
  readonly follows: boolean;
  /** What is said of the selection, where there is room for it here. */
  readonly children: ReactNode;
}

/** Over the article: to the list of all, to the one before and after by date, and away. */
export function ReaderBar({ index, article, follows, children }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const articles = listArticles(index);
  const close = () => {
    actions.closeReading();
    focusReaderSwitch();
  };
  return (
    <div className={styles['bar']}>
      {articles.length === 1 || article === ARTICLE_LIST ? (
        <>
          <span className={styles['label']}>{messages.reader}</span>
          {children}
        </>
      ) : (
        <>
          <button type="button" className={styles['all']} onClick={() => actions.read(ARTICLE_LIST)}>
            <List size={17} aria-hidden="true" />
            {messages.allArticles}
          </button>
          <Neighbours index={index} article={article} />
        </>
      )}
      <span className={styles['rest']}>
        {follows && <FollowSwitch />}
        {index.articles.has(article) && (
          <button
            type="button"
            className={styles['print']}
            aria-label={messages.print}
            title={messages.printHelp}
            onClick={() => void printPage()}
          >
            <Printer size={17} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className={styles['close']}
          aria-label={messages.closeReader}
          title={messages.closeReader}
          onClick={close}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </span>
    </div>
  );
}

function Neighbours({ index, article }: { index: GraphIndex; article: string }) {
  const messages = useMessages();
  const actions = useActions();
  const articles = listArticles(index);
  const at = articles.findIndex((listed) => listed.article.id === article);
  if (at < 0) return null;
  const ways = [
    [messages.previousArticle, ChevronLeft, articles[at - 1]],
    [messages.nextArticle, ChevronRight, articles[at + 1]],
  ] as const;
  const [previous, next] = ways.map(([label, Icon, other]) => (
    <button
      key={label}
      type="button"
      aria-label={label}
      title={other === undefined ? label : `${label} · ${other.article.title}`}
      aria-disabled={other === undefined}
      onClick={() => other !== undefined && actions.read(other.article.id)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  ));
  return (
    <span className={styles['neighbours']}>
      {previous}
      <span className={styles['place']}>
        {at + 1} / {articles.length}
      </span>
      {next}
    </span>
  );
}
