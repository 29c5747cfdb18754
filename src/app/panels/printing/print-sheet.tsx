import { useLayoutEffect } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { pageFoot } from './page-foot.ts';
import { PrintedArticle } from './printed-article.tsx';
import { PrintedGraph } from './printed-graph.tsx';
import styles from './printing.module.css';

/** What goes on paper instead of the page: the article that is read, or else the graph with what is selected. */
export function PrintSheet({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const language = useAppState((state) => state.language);
  const reading = useAppState((state) => state.reading);
  const article = reading === null ? undefined : index.articles.get(reading.article);
  const [first] = index.document.attributes.articles;
  const named = article ?? (index.articles.size === 1 ? first : undefined);
  useDocumentTitle(named?.title);
  const address = window.location.href;
  return (
    <div className={styles['sheet']} lang={language}>
      <style>{pageFoot(address)}</style>
      {article === undefined ? (
        <PrintedGraph index={index} title={named?.title} />
      ) : (
        <PrintedArticle index={index} article={article} />
      )}
      <p className={styles['address']}>
        {messages.printedAddress} <a href={address}>{address}</a>
      </p>
    </div>
  );
}

/** The window's title is what browsers name the PDF. */
function useDocumentTitle(title: string | undefined): void {
  useLayoutEffect(() => {
    if (title === undefined || title === '') return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
