import type { Quote } from '../../../graph/quote.ts';
import { useMessages } from '../../app-context.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import styles from './quote.module.css';
import { type MarkKinds, QuoteView } from './quote-view.tsx';
import { useWantedQuote } from './use-wanted-quote.ts';

const STEP = 30;

interface Props {
  readonly quotes: readonly Quote[];
  readonly kinds: MarkKinds;
  /** How many are shown before anyone asks for more. */
  readonly first?: number;
  /** False where there is no room for the numbers. */
  readonly numbered?: boolean;
}

/** Quotes in reading order; a long list comes in steps, the first of them long enough for one that was asked for. */
export function QuoteList({ quotes, kinds, first = STEP, numbered = true }: Props) {
  const messages = useMessages();
  const wanted = useWantedQuote(quotes);
  const { shown, more, showMore } = useShowMore(quotes, STEP, Math.max(first, wanted.at + 1));
  return (
    <>
      <ol className={`${styles['list']} ${numbered ? '' : styles['unnumbered']}`}>
        {shown.map((quote, at) => (
          <li key={`${quote.article.id} ${quote.start}`} {...(at === wanted.at && wanted.item)}>
            <QuoteView quote={quote} kinds={kinds} />
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
