import { attributionEn } from './attribution-en.ts';
import { bothwaysEn } from './bothways-en.ts';
import { counted } from './counted.ts';
import { filterEn } from './filter-en.ts';
import { focusEn } from './focus-en.ts';
import { keysEn } from './keys-en.ts';
import { layoutEn } from './layout-en.ts';
import { overviewEn } from './overview-en.ts';
import { panelsEn } from './panels-en.ts';
import { permalinksEn } from './permalinks-en.ts';
import { readerEn } from './reader-en.ts';
import { searchEn } from './search-en.ts';
import { seeingEn } from './seeing-en.ts';
import { tablesEn } from './tables-en.ts';
import type { Messages, RelationWords } from './zh-hans.ts';

const words = (name: string, verb: string, outgoing: string, incoming: string): RelationWords => ({
  name,
  verb,
  outgoing,
  incoming,
});

export const en: Messages = {
  languageName: 'English',
  product: 'Yintu',
  tagline: 'Organisations, people, places and policies in Chinese reporting, each with its source',
  kinds: {
    organisation: 'Organisation',
    person: 'Person',
    location: 'Place',
    policy: 'Policy',
    technology: 'Technology',
  },
  relations: {
    located_in: words('located in', 'is located in', 'Is located in', 'Located here'),
    part_of: words('part of', 'is part of', 'Is part of', 'Has as parts'),
    holds_position: words(
      'position at',
      'holds a position at',
      'Holds a position at',
      'Holding a position here',
    ),
    formerly_at: words('formerly at', 'formerly worked at', 'Formerly at', 'Formerly here'),
    cooperates_with: words('cooperates with', 'cooperates with', 'Cooperates with', 'Cooperates with'),
    signs: words('signs', 'signs', 'Signs', 'Signed by'),
    issues: words('issues', 'issues', 'Issues', 'Issued by'),
    launches: words('launches', 'launches', 'Launches', 'Launched by'),
    develops: words('develops', 'develops', 'Develops', 'Developed by'),
    invests_in: words('invests in', 'invests in', 'Invests in', 'Investment from'),
    owns: words('owns', 'owns', 'Owns', 'Owned by'),
    acquires: words('acquires', 'acquires', 'Acquires', 'Acquired by'),
    founded: words('founded', 'founded', 'Founded', 'Founded by'),
    supplies: words('supplies', 'supplies', 'Supplies', 'Supplied by'),
    uses: words('uses', 'uses', 'Uses', 'Used by'),
    competes_with: words('competes with', 'competes with', 'Competes with', 'Competes with'),
    recommends_to: words('advises', 'advises', 'Makes recommendations to', 'Receives recommendations from'),
  },
  statuses: { actual: 'stated as fact', planned: 'planned', denied: 'denied' },
  marks: { mention: 'this name', source: 'from', target: 'to', trigger: 'words that say so' },
  problems: {
    missing: {
      title: 'There is no graph yet',
      help: 'No graph.json was found beside this page. Make one from your articles with npm start (or npm run -s yintu -- build) and try again, or open a graph file you have.',
    },
    unreachable: {
      title: 'The graph could not be fetched',
      help: 'The network is down or the server has stopped. Check and try again, or open a graph file saved on this computer.',
    },
    'not-json': {
      title: 'The graph file is incomplete',
      help: 'It breaks off in the middle, or is not JSON at all. Build or download it again, then retry.',
    },
    'not-yintu': {
      title: 'This is not a Yintu graph',
      help: 'The file is JSON but does not carry Yintu’s mark. Choose a graph.json that Yintu has built or exported.',
    },
    'unknown-version': {
      title: 'This graph’s version is not known here',
      help: 'The file comes from another version of Yintu. Update this page, or build the graph again with this version.',
    },
    'breaks-contract': {
      title: 'There is a fault in the graph file',
      help: 'Part of it does not agree with its sources, so nothing is shown rather than something wrong. Build it again; the detail below is for whoever made it.',
    },
  },
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  mentionReasons: {
    tagger: 'tagging model',
    lexicon: 'lexicon',
    consistency: 'the same name elsewhere in the article',
    'latin-name': 'Latin letters',
    'name-head': 'the word that ends it',
    'title-marks': 'title marks 《》',
    'quoted-name': 'quotation marks',
    'title-before-name': 'the job title before it',
    'title-after-name': 'the job title and name after it',
    'list-member': 'the list that it stands in',
    'short-form': 'short form',
    'declared-alias': 'a short form that the text declares',
    'model-number': 'model number',
    'party-committee': 'name of a party committee',
    apposition: 'the noun before it',
    'abbreviated-place': 'place in one character',
    'name-cut-short': 'name completed',
    'definite-nominal': 'definite description',
    'name-tail': 'name without its first word',
    learned: 'weighed by what annotated articles teach',
    curation: 'a person who checked the graph',
  },
  aliasReasons: {
    lexicon: 'from the lexicon',
    declared: 'declared in the text',
    'legal-form': 'without its legal form',
    'generic-tail': 'without its generic ending',
    'inserted-word': 'with a word more inside',
    spelling: 'another spelling',
    branch: 'another way to write the branch',
    'short-form': 'short form',
    'own-words': 'in the text’s own words',
    curation: 'added by hand',
  },
  patternFor: (relation) => `a pattern for “${relation}”`,
  nameItself: 'the name itself',

  articles: (count) => counted(count, 'article', 'articles'),
  entities: (count) => counted(count, 'name', 'names'),
  relationCount: (count) => counted(count, 'relation', 'relations'),
  mentionCount: (count) => counted(count, 'mention', 'mentions'),
  listSeparator: ', ',

  ...searchEn,

  filter: 'Filter',
  kindsHeading: 'Kinds',
  typesHeading: 'Relations',
  all: 'All',
  none: 'None',
  reset: 'Show everything',
  onlyConnected: 'Hide names without relations',
  collapseFilter: 'Close filter',
  showFilter: 'Open filter',
  nothingVisible: 'Everything is filtered out',
  nothingVisibleHelp: 'No name passes the filter as it is set.',
  shownOf: (shown, all) => `${shown} of ${counted(all, 'name', 'names')} shown`,
  ...attributionEn,
  ...filterEn,

  canvasLabel: 'Graph of relations',
  canvasHelp:
    'Arrow keys go to the next name in that direction, Enter opens it, Space adds it to the selection, Escape clears the selection, plus and minus zoom, 0 shows everything, question mark lists all keys.',
  ...tablesEn,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  mapTools: 'Zoom',

  introHint: 'Pick a name to see what the article says; pick a line to see which sentence it rests on.',
  introSource: 'Source',
  introBest: 'Best connected',
  untitled: 'Untitled article',

  selection: 'Details',
  close: 'Close',
  back: 'Back to overview',
  aliases: 'Also called',
  facts: 'Figures in the text',
  relationsHeading: 'Relations',
  oneRelation: 'Relation',
  quotesHeading: 'In the source’s words',
  openRelation: 'Source',
  openRelationLabel: (sentence) => `See the source: ${sentence}`,
  showMore: (count) => `Show ${count} more`,
  foundBy: (reader) => `found by ${reader}`,
  noRelations: 'The text states no relation between this and another name.',
  hiddenByFilter: 'Not on the graph now: the filter hides it.',

  ...focusEn,
  ...overviewEn,
  ...seeingEn,
  ...layoutEn,
  sentence: (source, verb, target) => `${source} ${verb} ${target}`,
  mutualSentence: (source, verb, target) => `${source} ${verb} ${target}`,
  status: 'Status',
  date: 'Date',
  title: 'Position',
  amount: 'Amount',
  share: 'Share',
  speaker: 'Said by',
  key: 'What the marks mean',
  unknownTitle: 'Not in this graph',
  unknownHelp: (key) =>
    `The link points to “${key}”, which this graph does not have. It may come from another build of the graph.`,

  exportMenu: 'Export',
  exportPng: 'Picture (PNG)',
  exportPngHelp: 'All that is shown now, at double resolution',
  exportJson: 'Whole graph (JSON)',
  exportJsonHelp: 'With its articles; opens here again',
  exportShown: 'What is shown (JSON)',
  exportShownHelp: 'As filtered',
  exportFailed:
    'No picture was made: the graph is too large for this browser to draw. Filter some of it out and try again.',
  exportCrowded: (count) => `Picture saved; there was no room for ${counted(count, 'name', 'names')}.`,
  exported: (fileName) => `Saved ${fileName}`,
  openFile: 'Open a graph file…',
  dropHere: 'Drop to open this graph',
  openedFile: (fileName) => `Opened file: ${fileName}`,
  openOwn: 'Back to this page’s graph',
  refused: (fileName, title, help, detail) => `${fileName} was not opened: ${title}. ${help} (${detail})`,
  detail: 'Detail',

  theme: 'Theme',
  language: 'Language',
  keys: 'Keyboard',

  loading: 'Opening the graph…',
  retry: 'Try again',
  emptyTitle: 'No names were found in the articles',
  emptyHelp:
    'The graph is sound, only empty. Try an article that writes about organisations, people or places, and build again.',
  panelFailed: 'Something went wrong here',
  panelFailedHelp: 'The rest of the page still works.',

  ...keysEn,

  several: (count) => `${counted(count, 'name', 'names')} selected`,
  path: (from, to) => `From ${from} to ${to}`,
  noPath: 'In what is shown now, no relations lead from one to the other.',
  wayOf: (way, ways) => `Path ${way} of ${ways}`,
  nextWay: 'Next path',
  previousWay: 'Previous path',
  undo: 'Undo',
  redo: 'Redo',
  announceSeveral: (count, names, neighbours) =>
    `Selected ${counted(count, 'name', 'names')}: ${names}; ${counted(neighbours, 'name is', 'names are')} related to them.`,
  announcePath: (from, to) => `Selected the path from ${from} to ${to}.`,

  ...panelsEn,
  ...readerEn,
  ...permalinksEn,
  ...bothwaysEn,

  announceEntity: (kind, name, relations, mentions, neighbours) =>
    `Selected ${kind.toLowerCase()} ${name}: related to ${counted(neighbours, 'name', 'names')}, ${counted(relations, 'relation', 'relations')}, ${counted(mentions, 'mention', 'mentions')}.`,
  announceCursor: (kind, name, relations) =>
    `${kind} ${name}, ${counted(relations, 'relation', 'relations')}`,
  announceRelation: (sentence, quotes) =>
    `Selected relation: ${sentence}, ${counted(quotes, 'passage', 'passages')}.`,
  announceShown: (entities, relations) =>
    `${counted(entities, 'name', 'names')} and ${counted(relations, 'relation', 'relations')} shown.`,
};
