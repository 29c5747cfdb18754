import { counted } from './counted.ts';
import type { printingZhHans } from './printing-zh-hans.ts';

/** What is printed. */
export const printingEn: typeof printingZhHans = {
  print: 'Print',
  printHelp: 'Print or save as PDF (Ctrl + P)',
  printedRelations: (count) => counted(count, 'relation in the article', 'relations in the article'),
  printedRelationsHelp: 'The numbers stand in the margin, beside the sentences that state each relation.',
  quoteColumn: 'No.',
  quoteTextColumn: 'Sentence',
  printedQuotes: (count) => counted(count, 'source', 'sources'),
  printedMarks: 'Marks:',
  printedAddress: 'Address:',
  graphPicture: 'The graph',
};
