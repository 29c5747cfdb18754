import { counted } from './counted.ts';
import type { seeingZhHans } from './seeing-zh-hans.ts';

/** How big entities are drawn, and which of them belong together. */
export const seeingEn: typeof seeingZhHans = {
  appearance: 'Appearance',
  appearanceHelp: 'Appearance: sizes and groups',
  lookHeading: 'Sizes and groups',
  sizeHeading: 'Size shows',
  sizes: { connections: 'Relations', betweenness: 'Bridging', quotes: 'Mentions' },
  sizeHelp: {
    connections: 'How many relations a name has',
    betweenness: 'How often the shortest way between two others leads through it',
    quotes: 'How often the text mentions it',
  },
  communitiesHeading: 'Groups',
  communitiesHelp: 'Names that have more to do with each other than with the rest',
  communityMarks: { none: 'Not shown', hulls: 'As areas', colours: 'By colour' },
  sizeKey: (what) => `Size: ${what}`,
  community: (name) => `Around ${name}`,
  communitySize: (count) => counted(count, 'name', 'names'),
  outsideCommunities: 'In no group',
  noCommunities: 'There are too few relations to make out groups.',
  working: 'Working it out…',
  selectCommunity: (community) => `Select the group: ${community}`,
  inCommunity: (community, count) => `In the group “${community}”, ${counted(count, 'name', 'names')}.`,
  selectThisCommunity: 'Select this group',
  announceCommunities: (count) => `${counted(count, 'group', 'groups')} made out.`,
};
