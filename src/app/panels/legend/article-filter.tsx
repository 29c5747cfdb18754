import { useMemo, useState } from 'react';
import type { FacetCounts } from '../../../graph/count-facets.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { FilterGroup, FilterRow } from './filter-group.tsx';
import styles from './legend.module.css';

/** From more articles than these one is found by its name rather than by looking. */
const MANY = 12;
const STEP = 20;
const FIRST = 6;

/** Which articles count; shown where there are several. All and none concern those that were searched for. */
export function ArticleFilter({ index, counts }: { index: GraphIndex; counts: FacetCounts }) {
  const messages = useMessages();
  const actions = useActions();
  const hidden = useAppState((state) => state.filter.hiddenArticles);
  const [query, setQuery] = useState('');
  const { articles } = index.document.attributes;
  const found = useMemo(() => articles.filter(({ title }) => matches(title, query)), [articles, query]);
  const { shown, more, showMore } = useShowMore(found, STEP, articles.length > MANY ? FIRST : MANY);
  if (articles.length < 2) return null;
  const setAll = (wanted: boolean) => {
    const next = new Set(hidden);
    for (const { id } of found) wanted ? next.delete(id) : next.add(id);
    actions.setFilter({ hiddenArticles: next });
  };
  return (
    <FilterGroup heading={messages.articlesHeading} onAll={setAll}>
      {articles.length > MANY && (
        <input
          type="search"
          className={styles['search']}
          aria-label={messages.articleSearch}
          placeholder={messages.articleSearch}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {shown.map(({ id, title, publishedAt }) => (
        <FilterRow
          key={id}
          label={title || messages.untitled}
          note={publishedAt}
          count={counts.articles.get(id) ?? 0}
          shown={!hidden.has(id)}
          onToggle={() => actions.toggleArticle(id)}
        />
      ))}
      {found.length === 0 && <p className={styles['note']}>{messages.articleNone}</p>}
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </FilterGroup>
  );
}

function matches(title: string, query: string): boolean {
  return title.toLowerCase().includes(query.trim().toLowerCase());
}
