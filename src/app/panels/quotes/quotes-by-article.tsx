import { ChevronDown } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { type ArticleQuotes, groupByArticle } from '../../../graph/group-quotes.ts';
import type { Quote } from '../../../graph/quote.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import type { Selection, WantedQuote } from '../../store/app-state.ts';
import { selectWantedQuote } from '../../store/derived.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './quote.module.css';
import { QuoteList } from './quote-list.tsx';
import type { MarkKinds } from './quote-view.tsx';

/** With more than so many quotes or articles only the first article stands open at first. */
const MANY_QUOTES = 12;
const MANY_ARTICLES = 4;
const STEP = 20;
const FIRST_ARTICLES = 8;

interface Props {
  readonly quotes: readonly Quote[];
  readonly kinds: MarkKinds;
  readonly quotedFor: Selection;
  /** How many of each article are shown before anyone asks for more. */
  readonly first: number;
}

/** Quotes under the articles that they stand in, in the order in which those appeared; of one article just the quotes. */
export function QuotesByArticle({ quotes, kinds, quotedFor, first }: Props) {
  const messages = useMessages();
  const groups = useMemo(() => groupByArticle(quotes), [quotes]);
  const wanted = useAppState(selectWantedQuote);
  const many = quotes.length > MANY_QUOTES || groups.length > MANY_ARTICLES;
  const fold = useFolding(groups, many, wanted);
  const wantedAt = groups.findIndex(({ article }) => article.id === wanted?.article);
  const { shown, more, showMore } = useShowMore(groups, STEP, Math.max(FIRST_ARTICLES, wantedAt + 1));
  if (groups.length <= 1)
    return <QuoteList quotes={quotes} kinds={kinds} quotedFor={quotedFor} first={first} />;
  let before = 0;
  return (
    <>
      {shown.map((group) => {
        const from = before;
        before += group.quotes.length;
        const { id } = group.article;
        return (
          <Group key={id} group={group} open={fold.isOpen(id)} onToggle={many ? () => fold.toggle(id) : null}>
            <QuoteList
              quotes={group.quotes}
              kinds={kinds}
              quotedFor={quotedFor}
              first={first}
              from={from}
              underArticle
            />
          </Group>
        );
      })}
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMoreArticles(more)}
        </button>
      )}
    </>
  );
}

/** Which articles stand open, by id. One with a quote that is asked for is opened for it. */
function useFolding(groups: readonly ArticleQuotes[], many: boolean, wanted: WantedQuote | null) {
  const [state, setState] = useState({ wanted, toggled: new Set<string>() });
  const first = groups[0]?.article.id;
  const atFirst = (id: string) => !many || id === (wanted?.article ?? first);
  const toggled = state.wanted === wanted ? state.toggled : new Set<string>();
  return {
    isOpen: (id: string) => atFirst(id) !== toggled.has(id),
    toggle: (id: string) => {
      const next = new Set(toggled);
      if (!next.delete(id)) next.add(id);
      setState({ wanted, toggled: next });
    },
  };
}

interface GroupProps {
  readonly group: ArticleQuotes;
  readonly open: boolean;
  /** Null: it cannot be folded. */
  readonly onToggle: (() => void) | null;
  readonly children: React.ReactNode;
}

function Group({ group: { article, quotes }, open, onToggle, children }: GroupProps) {
  const messages = useMessages();
  const id = useId();
  const title = (
    <span className={styles['article-title']} lang="zh-Hans">
      {article.title === '' ? messages.untitled : article.title}
    </span>
  );
  return (
    <div className={styles['article']}>
      <h4 className={styles['article-heading']}>
        {onToggle === null ? (
          title
        ) : (
          <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
            {title}
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        )}
      </h4>
      <p className={styles['article-origin']}>
        {article.publishedAt === null ? (
          <span>{messages.undated}</span>
        ) : (
          <time dateTime={article.publishedAt}>{article.publishedAt}</time>
        )}
        {article.byline !== null && <span lang="zh-Hans">{article.byline}</span>}
        <span>{messages.quotesIn(quotes.length)}</span>
      </p>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
