import type { attributionZhHans } from './attribution-zh-hans.ts';
import { counted } from './counted.ts';

/** Who says it, and how firmly. */
export const attributionEn: typeof attributionZhHans = {
  claims: { actual: 'done', planned: 'planned', denied: 'denied' },
  said: () => ['According to ', ''],
  reportedBy: () => ['Reported, citing ', ''],
  reportedly: () => 'Reportedly',
  speakerTitle: (title) => ` (${title})`,
  ownWords: 'In the article’s own words',
  claimDate: 'dated',
  disagree: (counts) => `The quotes disagree: ${counts}.`,
  claimSeparator: ', ',
  claimCount: (claim, quotes) => `${counted(quotes, 'quote says', 'quotes say')} “${claim}”`,
  claimHead: (quotes) => counted(quotes, 'quote', 'quotes'),
  sayings: (name) => `What ${name} says`,
};
