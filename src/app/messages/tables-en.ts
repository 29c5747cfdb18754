import { counted } from './counted.ts';
import type { tablesZhHans } from './tables-zh-hans.ts';

/** The views, the tables of names and relations, and the outline. */
export const tablesEn: typeof tablesZhHans = {
  viewLabel: 'View',
  viewCanvas: 'Graph',
  viewEntities: 'Names',
  viewRelations: 'Relations',
  viewOutline: 'Outline',

  entityTable: 'Table of names',
  relationTable: 'Table of relations',
  nameColumn: 'Name',
  kindColumn: 'Kind',
  mentionsColumn: 'Mentions',
  connectionsColumn: 'Relations',
  firstNamedColumn: 'First named',
  articlesColumn: 'Articles',
  sourceColumn: 'From',
  relationColumn: 'Relation',
  targetColumn: 'To',
  particularsColumn: 'Position, amount, share',
  passagesColumn: 'Passages',
  firstQuoteColumn: 'First passage',

  narrowTable: 'Find in this table only',
  narrowedTo: (shown, all) => `${shown} of ${counted(all, 'row', 'rows')}`,
  rowCount: (count) => counted(count, 'row', 'rows'),
  narrowedAway: (query) => `No row of the table says “${query}”`,
  narrowedAwayHelp: 'This narrows the table only; the graph stays as it is.',
  widenTable: 'Show the whole table',
  noRelationsShown: 'No relations between the names shown',
  noRelationsShownHelp: 'The filter leaves names, but no relation between them.',
  columns: 'Columns',
  columnsLabel: (shown, all) => `Choose columns, ${shown} of ${all} shown`,
  columnsLeftOut: (count) =>
    `No room for ${counted(count, 'more column', 'more columns')}: take some out, or widen the window.`,

  outline: 'Outline',
  passageCount: (count) => counted(count, 'passage', 'passages'),
  openBranch: 'Open',
  closeBranch: 'Close',
};
