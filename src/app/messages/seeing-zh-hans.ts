import type { CommunityMarks, SizeBy } from '../store/app-state.ts';

const sizes: Record<SizeBy, string> = { connections: '关系数', betweenness: '桥梁作用', quotes: '提到次数' };

const sizeHelp: Record<SizeBy, string> = {
  connections: '有多少条关系',
  betweenness: '两个名字之间最短的路，有多常经过它',
  quotes: '文中提到多少次',
};

const communityMarks: Record<CommunityMarks, string> = { none: '不标出', hulls: '圈出', colours: '用颜色' };

/** How big entities are drawn, and which of them belong together. */
export const seeingZhHans = {
  appearance: '外观',
  appearanceHelp: '外观：大小与分群',
  lookHeading: '大小与分群',
  sizeHeading: '大小表示',
  sizes,
  sizeHelp,
  communitiesHeading: '分群',
  communitiesHelp: '彼此关系多的名字自成一群',
  communityMarks,
  sizeKey: (what: string) => `大小：${what}`,
  community: (name: string) => `${name}一群`,
  communitySize: (count: number) => `${count} 个名字`,
  outsideCommunities: '不成群的',
  noCommunities: '关系太少，分不出群。',
  working: '正在计算…',
  selectCommunity: (community: string) => `选中${community}`,
  inCommunity: (community: string, count: number) => `属于${community}，共 ${count} 个名字。`,
  selectThisCommunity: '选中这一群',
  announceCommunities: (count: number) => `分出 ${count} 群。`,
};
