import { useRef } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { ARTICLE_LIST, type Reading } from '../../store/app-state.ts';
import { State } from '../states/states.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleText } from './article-text.tsx';
import { ChosenLine } from './chosen-line.tsx';
import { MentionTicks } from './mention-ticks.tsx';
import styles from './reader.module.css';
import { ReaderBar } from './reader-bar.tsx';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly index: GraphIndex;
  /** Whether somebody has just asked for it, so that the keyboard goes on from here. */
  readonly takeFocus: boolean;
  /** Whether it covers the canvas instead of standing beside it. */
  readonly over: boolean;
}

/** The article that is read, or the list of all, with what leads from one to the other. */
export function Reader({ index, takeFocus, over }: Props) {
  const reading = useAppState((state) => state.reading);
  const scroller = useRef<HTMLDivElement>(null);
  const steps = useSteps(index, scroller);
  if (reading === null) return null;
  const several = index.articles.size > 1;
  const isArticle = index.articles.has(reading.article);
  const chosen = isArticle && <ChosenLine index={index} article={reading.article} steps={steps} />;
  return (
    <div className={styles['reader']}>
      <ReaderBar index={index} article={reading.article} follows={isArticle && !over}>
        {several ? null : chosen}
      </ReaderBar>
      {several && chosen}
      <div className={styles['sight']}>
        <div ref={scroller} className={styles['scroller']}>
          <Body index={index} reading={reading} scroller={scroller} takeFocus={takeFocus} over={over} />
        </div>
        {isArticle && <MentionTicks steps={steps} article={reading.article} scroller={scroller} />}
      </div>
    </div>
  );
}

interface BodyProps extends Props {
  readonly reading: Reading;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
}

function Body({ index, reading, scroller, takeFocus, over }: BodyProps) {
  const messages = useMessages();
  if (reading.article === ARTICLE_LIST) return <ArticleList index={index} takeFocus={takeFocus} />;
  const article = index.articles.get(reading.article);
  if (article === undefined)
    return <State title={messages.unknownArticle} help={messages.unknownArticleHelp(reading.article)} />;
  return (
    <ArticleText
      key={article.id}
      index={index}
      article={article}
      reading={reading}
      scroller={scroller}
      takeFocus={takeFocus}
      over={over}
    />
  );
}
