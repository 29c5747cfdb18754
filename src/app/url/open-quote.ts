import { type AnchoredQuote, findAnchored } from '../../graph/find-anchored.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import { type Quote, quoteEvidence, quoteMentions } from '../../graph/quote.ts';
import { parseAnchor, type QuoteAnchor } from '../../graph/quote-anchor.ts';
import type { LinkedQuote, Selection } from '../store/app-state.ts';
import { resolveSelection } from '../store/derived.ts';
import type { OpenedQuote } from '../store/transitions/selection.ts';

/** Finds the quote that an address names. Null if it names none: whatever means nothing is passed over. */
export function openQuote(
  index: GraphIndex,
  { selection, anchor: written }: LinkedQuote,
): OpenedQuote | null {
  const anchor = parseAnchor(written);
  if (anchor === null) return null;
  const found = findAnchored(index.document.attributes.articles, anchor);
  const title = 'article' in found ? found.article.title : null;
  const notice = { about: 'quote-link', title, words: wordsOf(anchor) } as const;
  if (!('range' in found)) return { place: null, notice: { ...notice, outcome: found.outcome } };
  const { article } = found;
  const quote = mostInCommon(quotesOf(index, selection), found);
  if (quote === null)
    return {
      place: { article: article.id, at: found.range.start },
      notice: { ...notice, outcome: 'not-quoted' },
    };
  const at = Math.max(quote.start, Math.min(found.range.start, quote.end - 1));
  return {
    place: { article: article.id, at },
    notice: found.outcome === 'edited' ? { ...notice, outcome: 'edited' } : null,
  };
}

/** What the link says of the words. */
function wordsOf({ first, last }: QuoteAnchor): string {
  return last === '' ? first : `${first}…${last}`;
}

function quotesOf(index: GraphIndex, selection: Selection): readonly Quote[] {
  const selected = resolveSelection(index, selection);
  if (selected.type === 'entity') return quoteMentions(index, selected.entity.attributes.mentions);
  if (selected.type === 'relation') return quoteEvidence(index, selected.relation.attributes.evidence);
  return [];
}

/** The quote that shares most with what was found: an edit may have made two sentences of it. */
function mostInCommon(
  quotes: readonly Quote[],
  { article, range }: Extract<AnchoredQuote, { readonly range: unknown }>,
): Quote | null {
  let best: Quote | null = null;
  let most = 0;
  for (const quote of quotes) {
    if (quote.article !== article) continue;
    const shared = Math.min(quote.end, range.end) - Math.max(quote.start, range.start);
    if (shared <= most) continue;
    best = quote;
    most = shared;
  }
  return best;
}
