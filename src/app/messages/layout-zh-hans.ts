import type { LayoutName } from '../store/app-state.ts';

/** Where things stand, and how they get there. */
export const layoutZhHans = {
  layout: '排布',
  layouts: {
    built: '原来的位置',
    force: '按关系远近',
    concentric: '按重要程度',
    hierarchy: '按从属',
    circle: '围成一圈',
  } satisfies Record<LayoutName, string> as Readonly<Record<LayoutName, string>>,
  layoutHelp: {
    built: '图生成时排好的样子',
    force: '有关系的靠近，没关系的分开',
    concentric: '关系最多的在中间，一圈一圈往外',
    hierarchy: '包含者在上，被包含的在下；拥有者也在上',
    circle: '选中的几个围成一圈；没有多选，就围全部',
  } satisfies Record<LayoutName, string> as Readonly<Record<LayoutName, string>>,
  circleTooMany: (most: number) => `最多 ${most} 个：先多选几个，或者筛选`,
  forgetMoved: '放回拖动过的',
  forgetMovedHelp: '拖到别处的名字回到排布里的位置',
  layingOut: (name: string) => `正在排布：${name}`,
  layoutProgress: '排布的进度',
  stopLayout: '停止',
  announceLayout: (name: string) => `已排布：${name}。`,
  announceStoppedEarly: '已停止，排到哪里就留在哪里。',
  announceNotLaidOut: '已停止，位置没有变。',
  layoutFailed: (name: string) => `没能排布成“${name}”，位置没有变。`,
};
