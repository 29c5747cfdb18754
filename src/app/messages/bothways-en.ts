import type { bothwaysZhHans } from './bothways-zh-hans.ts';
import { counted } from './counted.ts';

/** Article and graph lighting each other up: stepping, following, passages. */
export const bothwaysEn: typeof bothwaysZhHans = {
  previousPlace: 'Previous place',
  nextPlace: 'Next place',
  announcePlace: (at, count, sentence) => `Place ${at} of ${count}: ${sentence}`,
  followText: 'Graph follows the text',
  followTextHelp: 'Graph follows the text: only what the paragraphs in view say stands out',
  passageGraph: 'Graph of this passage',
  passageSays: (entities, relations) =>
    `This passage speaks of ${counted(entities, 'name', 'names')} and states ${counted(relations, 'relation', 'relations')}.`,
  passageRead: 'To the text',
  passageLeave: 'Show all',
};

/** The keys of the article. */
export const readingKeysEn: readonly (readonly [string, string])[] = [
  ['R', 'Open or close the article'],
  ['← →', 'In the article: to the next or previous name'],
  ['N / Shift + N', 'In the article: to the next or previous place of what is selected'],
  ['G', 'In the article: the graph of the words that are marked'],
];
