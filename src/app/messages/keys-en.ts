import { readingKeysEn } from './bothways-en.ts';
import type { keysZhHans } from './keys-zh-hans.ts';

/** The keys and what they do. */
export const keysEn: typeof keysZhHans = {
  singleKeys: 'Single keys work everywhere on the page',
  singleKeysHelp:
    'Turn them off if speech input or a screen reader sets them off by accident. On the graph itself, and with Ctrl, keys keep working.',
  keyList: [
    ['/', 'Find names and quotes'],
    ['Ctrl + K', 'The same, also while writing'],
    ['↑ ↓ Home End', 'Walk through what was found'],
    ['Tab', 'Into and out of the graph'],
    ['← ↑ → ↓', 'To the nearest related name in that direction'],
    ['Shift + ← ↑ → ↓', 'To the nearest name in that direction, related or not'],
    ['Enter', 'Open the name you are on'],
    ['Space / Shift + Enter', 'Add the name you are on to the selection, or take it out'],
    ['Shift / Ctrl + click', 'Add a name to the selection, or take it out'],
    ['Shift + drag', 'Lasso; with Ctrl as well, add to the selection'],
    ['F', 'Only 1, 2, 3 steps around, then everything'],
    ['Double click', 'Only 1 step around'],
    ['H / Delete', 'Hide'],
    ['P', 'Pin or unpin'],
    ['E', 'Show hidden neighbours'],
    ['L', 'Choose a layout'],
    ['V', 'Appearance: sizes and groups'],
    ...readingKeysEn,
    ['Ctrl + P', 'Print the article, or the graph'],
    ['Ctrl + Z', 'Undo'],
    ['Ctrl + Shift + Z', 'Redo'],
    ['Esc', 'Clear the selection'],
    ['+ −', 'Zoom in, zoom out'],
    ['0', 'Show everything'],
    ['?', 'Open this list'],
  ],
};
