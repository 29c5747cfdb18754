import type { Span } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import { normalise } from '../articles/normalise.ts';
import type { Addition, Curation, CurationProblem, QuoteAddress } from './curation.ts';

/** Where a quote stands: its first place in the article, or what is missing. */
export type QuotePlace = Span | 'no-article' | 'not-verbatim';

/** Finds a quote in its article, unit for unit. Offsets are UTF-16 code units of the article's text. */
export function locateQuote(articles: readonly Article[], { article: id, quote }: QuoteAddress): QuotePlace {
  const article = articles.find((candidate) => candidate.id === id);
  if (article === undefined) return 'no-article';
  const start = article.text.indexOf(quote);
  return start < 0 ? 'not-verbatim' : { article: id, start, end: start + quote.length };
}

/**
 * The additions whose quote does not stand in its article: nothing may come into the graph that no words back,
 * so a build stops at them. An article that is not among those read is no such problem: then nothing is added.
 */
export function findUnbackedAdditions(
  { entries }: Curation,
  articles: readonly Article[],
): CurationProblem[] {
  return entries.flatMap(({ line, operation }) => {
    if (!isAddition(operation) || locateQuote(articles, operation) !== 'not-verbatim') return [];
    const article = articles.find(({ id }) => id === operation.article);
    return article === undefined ? [] : [{ line, message: unbacked(operation, article) }];
  });
}

export function isAddition(operation: { readonly operation: string }): operation is Addition {
  return operation.operation.startsWith('add ');
}

function unbacked({ quote }: Addition, { id, source, text }: Article): string {
  const alike = findAlike(text, quote);
  const hint =
    alike === null
      ? 'Copy the quote from the article, character by character, or take the operation out'
      : `It says “${alike}”: write that, or take the operation out`;
  return `The quote “${quote}” does not stand in article ${id} (${source}). ${hint}.`;
}

/** The same words in other characters: half-width for full-width, simplified for traditional. */
function findAlike(text: string, quote: string): string | null {
  const start = normalise(text).indexOf(normalise(quote));
  return start < 0 ? null : text.slice(start, start + quote.length);
}
