import type { layoutZhHans } from './layout-zh-hans.ts';

/** Where things stand, and how they get there. */
export const layoutEn: typeof layoutZhHans = {
  layout: 'Layout',
  layouts: {
    built: 'As first placed',
    force: 'By closeness',
    concentric: 'By importance',
    hierarchy: 'By belonging',
    circle: 'Circle',
  },
  layoutHelp: {
    built: 'Where the graph was made to stand',
    force: 'Related names near each other, others apart',
    concentric: 'The best connected in the middle, ring by ring outwards',
    hierarchy: 'What contains or owns stands above what it contains or owns',
    circle: 'The names selected, or else all that are shown',
  },
  circleTooMany: (most) => `At most ${most}: select several first, or filter`,
  forgetMoved: 'Put back what you moved',
  forgetMovedHelp: 'Names you dragged return to where the layout puts them',
  layingOut: (name) => `Laying out: ${name}`,
  layoutProgress: 'Progress of the layout',
  stopLayout: 'Stop',
  announceLayout: (name) => `Laid out: ${name}.`,
  announceStoppedEarly: 'Stopped; names stay where they had got to.',
  announceNotLaidOut: 'Stopped; nothing has moved.',
  layoutFailed: (name) => `Could not lay out “${name}”; nothing has moved.`,
};
