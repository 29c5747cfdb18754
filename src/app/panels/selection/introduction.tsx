import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections, rankEntities } from '../../../graph/rank-entities.ts';
import type { ArticleRecord } from '../../../schema/graph-document.ts';
import { useActions, useApp, useAppState, useMessages } from '../../app-context.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import styles from './selection.module.css';

const BEST = 5;
const ARTICLES = 5;

/** What the graph was made from, how much is in it, and where to begin. */
export function Introduction({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const { articles } = index.document.attributes;
  const [first] = articles;
  return (
    <>
      {articles.length === 1 && first !== undefined ? (
        <Masthead article={first} />
      ) : (
        <h2 className={styles['headline']}>{messages.articles(articles.length)}</h2>
      )}
      <p className={styles['numbers']}>
        {messages.entities(index.entities.size)} · {messages.relationCount(index.relations.size)}
      </p>
      <p className={styles['hint']}>{messages.introHint}</p>
      <section>
        <h3 className={styles['heading']}>{messages.introBest}</h3>
        <ol className={styles['ranking']}>
          {rankEntities(index)
            .slice(0, BEST)
            .map((entity) => (
              <li key={entity.key}>
                <EntityLink entity={entity} />
                <span className={styles['count']}>
                  {messages.relationCount(connections(index, entity.key))}
                </span>
              </li>
            ))}
        </ol>
      </section>
      <OpenedFile />
      {articles.length > 1 && <ArticleList articles={articles} />}
    </>
  );
}

/** A graph from a file stands in for the page's own; this is the way back. */
function OpenedFile() {
  const messages = useMessages();
  const { reload } = useApp();
  const fileName = useAppState((state) => (state.graph.phase === 'ready' ? state.graph.fileName : null));
  if (fileName === null) return null;
  return (
    <p className={styles['aside']}>
      {messages.openedFile(fileName)}{' '}
      <button type="button" className={styles['more']} onClick={reload}>
        {messages.openOwn}
      </button>
    </p>
  );
}

function Masthead({ article }: { article: ArticleRecord }) {
  const messages = useMessages();
  return (
    <header>
      <h2 className={styles['headline']} lang="zh-Hans">
        {article.title === '' ? messages.untitled : article.title}
      </h2>
      <Byline article={article} />
    </header>
  );
}

function Byline({ article }: { article: ArticleRecord }) {
  return (
    <p className={styles['byline']}>
      {article.byline !== null && <span lang="zh-Hans">{article.byline}</span>}
      {article.publishedAt !== null && <time dateTime={article.publishedAt}>{article.publishedAt}</time>}
    </p>
  );
}

function ArticleList({ articles }: { articles: readonly ArticleRecord[] }) {
  const messages = useMessages();
  const actions = useActions();
  return (
    <section>
      <h3 className={styles['heading']}>{messages.introSource}</h3>
      <ul className={styles['articles']}>
        {articles.slice(0, ARTICLES).map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className={styles['article']}
              lang="zh-Hans"
              onClick={() => actions.read(article.id)}
            >
              {article.title === '' ? messages.untitled : article.title}
            </button>
            <Byline article={article} />
          </li>
        ))}
        {articles.length > ARTICLES && <li>…</li>}
      </ul>
    </section>
  );
}
