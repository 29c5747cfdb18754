import { counted } from './counted.ts';
import type { focusZhHans } from './focus-zh-hans.ts';

const NUMBERS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Selecting several, looking at what is near, and paths. */
export const focusEn: typeof focusZhHans = {
  hiddenByHand: 'Not on the graph now: you have hidden it.',
  hiddenByFocus: 'Not on the graph now: it is too far from the names looked at.',
  notShown: 'not on the graph',
  showIt: 'Show it',
  lookTools: 'What to look at',
  around: 'Only within',
  aroundSteps: (steps) => counted(steps, 'step', 'steps'),
  aroundLabel: (steps) => `Only within ${counted(steps, 'step', 'steps')}`,
  hide: 'Hide',
  hideHelp: 'Take it off the graph',
  hideThem: 'Hide these',
  showThem: 'Show these',
  pin: 'Pin',
  pinHelp: 'Keep it on the graph, whatever is filtered',
  pinThem: 'Pin these',
  expand: (count) => `Show ${counted(count, 'hidden neighbour', 'hidden neighbours')}`,
  collapse: 'Fold them away again',
  pathTo: 'Path to…',
  pathEnd: 'Other end of the path',
  pathEndPlaceholder: 'To which name?',
  choosePathEnd: (name) => `From ${name} to where? Pick a name, or find it.`,
  cancel: 'Cancel',
  takeOut: (name) => `Take ${name} out of the selection`,
  pathBetween: 'Path between the two',
  directRelations: 'Relations between the two',
  noDirectRelations: 'The text states no relation between these two themselves.',
  commonNeighbours: 'Related to all of these',
  noCommonNeighbours: 'In what is shown now, no name is related to all of these.',
  stepsInWords: (count) => `${NUMBERS[count] ?? count} ${count === 1 ? 'step' : 'steps'} apart`,
  pathBeyond: 'What is filtered out or hidden does connect them.',
  lasso: 'Lasso',
  lassoHelp: 'Draw a loop to select the names in it; tap a name to add it or take it out',
  announceHidden: (count) => `Hid ${counted(count, 'name', 'names')}.`,
  announceUnhidden: (count) => `${counted(count, 'hidden name', 'hidden names')} shown again.`,
  announcePinned: (count) => `Pinned ${counted(count, 'name', 'names')}.`,
  announceUnpinned: (count) => `Unpinned ${counted(count, 'name', 'names')}.`,
  announceExpanded: (name) => `Showing everything around ${name}.`,
  announceCollapsed: (name) => `Folded away what was around ${name}.`,
  announceAround: (names, steps) =>
    `Showing only what is within ${counted(steps, 'step', 'steps')} of ${names}.`,
  announceAll: 'No longer showing only what is near.',
};
