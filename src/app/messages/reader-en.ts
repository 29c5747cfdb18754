import { counted } from './counted.ts';
import { printingEn } from './printing-en.ts';
import type { readerZhHans } from './reader-zh-hans.ts';

/** The article beside the graph. */
export const readerEn: typeof readerZhHans = {
  reader: 'Article',
  openReader: 'Open the article',
  closeReader: 'Close the article',
  resizeReader: 'Width of the article',
  readHere: 'Read in the article',
  allArticles: 'All articles',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  articleSource: (source) => `From ${source}`,
  undated: 'No date',
  readerText: 'Text of the article',
  readerHelp: 'The left and right arrow keys go from name to name, Enter selects the one you are on.',
  announceMention: (kind, name, words) => (words === name ? `${kind} ${name}` : `${words}: ${kind} ${name}`),
  frontMatter: 'About this article, as its file says',
  furniture: (count) => `Not part of the article (${counted(count, 'paragraph', 'paragraphs')})`,
  unknownArticle: 'This article is not in the graph',
  unknownArticleHelp: (id) =>
    `The link leads to “${id}”, and this graph has no such article. It may come from another version of the graph.`,
  chosenHere: (count) => `Named ${counted(count, 'time', 'times')} in this article`,
  statedHere: (count) => `${counted(count, 'source', 'sources')} in this article`,
  notHere: 'Not in this article',
  readElsewhere: 'Go to one that has it',
  readingMarks: 'What the marks mean',
  markDate: 'Date',
  markFact: 'Figure',
  ...printingEn,
};
