import type { Quote } from '../../../graph/quote.ts';
import { useMessages } from '../../app-context.ts';
import type { Selection } from '../../store/app-state.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './quote.module.css';
import { type MarkKinds, QuoteView } from './quote-view.tsx';
import { useWantedQuote } from './use-wanted-quote.ts';

const STEP = 30;

interface Props {
  readonly quotes: readonly Quote[];
  readonly kinds: MarkKinds;
  /** What they are quoted for: a link to one of them selects it. */
  readonly quotedFor: Selection;
  /** How many are shown before anyone asks for more. */
  readonly first?: number;
  /** How many quotes come before these; they are counted on. */
  readonly from?: number;
  /** The article is named above them. */
  readonly underArticle?: boolean;
  /** False where there is no room for the numbers. */
  readonly numbered?: boolean;
}

/** Quotes in reading order; a long list comes in steps, the first of them long enough for one that was asked for. */
export function QuoteList(props: Props) {
  const { quotes, kinds, quotedFor, first = STEP, from = 0, underArticle = false, numbered = true } = props;
  const messages = useMessages();
  const wanted = useWantedQuote(quotes);
  const { shown, more, showMore } = useShowMore(quotes, STEP, Math.max(first, wanted.at + 1));
  return (
    <>
      <ol
        className={`${styles['list']} ${numbered ? '' : styles['unnumbered']}`}
        style={{ counterReset: `quote ${from}` }}
      >
        {shown.map((quote, at) => (
          <li key={`${quote.article.id} ${quote.start}`} {...(at === wanted.at && wanted.item)}>
            <QuoteView quote={quote} kinds={kinds} quotedFor={quotedFor} underArticle={underArticle} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </>
  );
}
