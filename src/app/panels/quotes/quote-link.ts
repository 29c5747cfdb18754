import type { Quote } from '../../../graph/quote.ts';
import { anchorQuote, formatAnchor } from '../../../graph/quote-anchor.ts';
import type { Selection } from '../../store/app-state.ts';
import { hashOf } from '../../url/address.ts';

/** The whole address at which the page opens with a quote shown for what it is quoted for. */
export function quoteLink(quote: Quote, quotedFor: Selection): string {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${search}${hashOf(quotedFor, formatAnchor(anchorQuote(quote)))}`;
}
