import { Link2, Quote as QuoteSign } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Quote } from '../../../graph/quote.ts';
import { useMessages } from '../../app-context.ts';
import type { Selection } from '../../store/app-state.ts';
import { CopyByHand } from './copy-by-hand.tsx';
import { quoteLink } from './quote-link.ts';
import styles from './quote-tools.module.css';
import { useCopy } from './use-copy.ts';

const Citations = lazy(async () => ({ default: (await import('./citations.tsx')).Citations }));

interface Props {
  readonly quote: Quote;
  readonly quotedFor: Selection;
}

/** What can be taken along of a quote: a link to it, and the words with where they come from. */
export function QuoteTools({ quote, quotedFor }: Props) {
  const messages = useMessages();
  const [citing, setCiting] = useState(false);
  const { copy, refused } = useCopy();
  return (
    <>
      <span className={styles['tools']} data-tools>
        <button
          type="button"
          aria-label={messages.copyQuoteLink}
          title={messages.copyQuoteLink}
          onClick={() => void copy('link', quoteLink(quote, quotedFor))}
        >
          <Link2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={messages.citeQuote}
          title={messages.citeQuote}
          aria-expanded={citing}
          onClick={() => setCiting(!citing)}
        >
          <QuoteSign size={15} aria-hidden="true" />
        </button>
      </span>
      {refused !== null && <CopyByHand text={refused} />}
      {citing && (
        <Suspense fallback={null}>
          <Citations quote={quote} link={quoteLink(quote, quotedFor)} />
        </Suspense>
      )}
    </>
  );
}
