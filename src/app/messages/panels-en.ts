import { counted } from './counted.ts';
import type { panelsZhHans } from './panels-zh-hans.ts';

/** Panels: how wide, how high, open or closed; long lists in them. */
export const panelsEn: typeof panelsZhHans = {
  sheetTaller: 'Taller',
  sheetLower: 'Lower',
  sheetHeight: 'Height of the panel',
  sheetHeights: { peek: 'low', half: 'half the screen', full: 'whole screen' },
  resizeLegend: 'Width of the filter panel',
  resizeDetails: 'Width of the details panel',
  resizeHelp: 'Drag to change the width, double-click to reset it',
  showDetails: 'Open details',
  collapseDetails: 'Close details',
  findRelation: 'Find in these relations',
  relationsFound: (count) => `${counted(count, 'relation', 'relations')} found`,
};
