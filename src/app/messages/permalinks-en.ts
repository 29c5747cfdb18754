import { counted } from './counted.ts';
import type { PermalinksMessages } from './permalinks-zh-hans.ts';

export const permalinksEn: PermalinksMessages = {
  copyQuoteLink: 'Copy a link to this quote',
  citeQuote: 'Cite this quote',
  citations: 'Citations',
  citationByStandard: 'GB/T 7714—2015',
  citationPlain: 'Plain',
  copy: 'Copy',
  copyCitation: (form) => `Copy: ${form}`,
  copied: { link: 'Link copied', citation: 'Quote, source and link copied' },
  copyByHand: 'The browser does not let this page use the clipboard. Copy it from here:',
  quoteLink: {
    edited: (title, words) =>
      `This sentence of “${title}” has been edited since the link was made. The link says “${words}”.`,
    gone: (title, words) => `The words that this link leads to are no longer in “${title}”: “${words}”.`,
    'no-article': (_, words) =>
      `The article that this link leads to is not in this graph. Its words were “${words}”.`,
    'not-quoted': (title, words) =>
      `“${words}” is still in “${title}”, but is no longer a source for what is selected.`,
  },
  quotesIn: (count) => counted(count, 'quote', 'quotes'),
  undated: 'no date',
  showMoreArticles: (count) => `Show ${counted(count, 'more article', 'more articles')}`,
};
