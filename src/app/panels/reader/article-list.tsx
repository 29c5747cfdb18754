import { useEffect, useRef } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type ListedArticle, listArticles } from '../../../reading/list-articles.ts';
import { useActions, useMessages } from '../../app-context.ts';
import { fileName } from './file-name.ts';
import styles from './reader.module.css';

/** All articles in order of date, with what each holds: where reading begins. */
export function ArticleList({ index, takeFocus }: { index: GraphIndex; takeFocus: boolean }) {
  const messages = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isSwitch = document.activeElement?.matches('[aria-expanded], [aria-pressed]') ?? false;
    if (takeFocus && !isSwitch) heading.current?.focus();
  }, [takeFocus]);
  const articles = listArticles(index);
  return (
    <div className={styles['list']}>
      <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
        {messages.articles(articles.length)}
      </h2>
      <ol>
        {articles.map((listed) => (
          <Item key={listed.article.id} {...listed} />
        ))}
      </ol>
    </div>
  );
}

function Item({ article, entities, relations }: ListedArticle) {
  const messages = useMessages();
  const actions = useActions();
  const { id, title, byline, publishedAt, source } = article;
  return (
    <li>
      <button type="button" className={styles['item']} onClick={() => actions.read(id)}>
        <span className={styles['itemTitle']} lang="zh-Hans">
          {title === '' ? messages.untitled : title}
        </span>
        <span className={styles['origin']}>
          {publishedAt === null ? (
            <span>{messages.undated}</span>
          ) : (
            <time dateTime={publishedAt}>{publishedAt}</time>
          )}
          {byline !== null && <span lang="zh-Hans">{byline}</span>}
          {source !== '' && <span title={source}>{messages.articleSource(fileName(source))}</span>}
          <span className={styles['numbers']}>
            {messages.entities(entities)} · {messages.relationCount(relations)}
          </span>
        </span>
      </button>
    </li>
  );
}
