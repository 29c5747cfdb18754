import { counted } from './counted.ts';
import type { overviewZhHans } from './overview-zh-hans.ts';

/** Seeing the whole beside a part, and what the pointer is on. */
export const overviewEn: typeof overviewZhHans = {
  minimap: 'Overview map',
  minimapHelp: 'Overview map: the whole graph, and the part in view',
  minimapLabel: 'Overview of the whole graph; the frame is the part in view',
  quoteCount: (count) => counted(count, 'quote', 'quotes'),
  betweenTwo: (one, other) => `${one} and ${other}`,
  bundleHint: 'Click to go through them',
};
