import type { Frame } from './frame.ts';

/** Verbs of founding, investing, buying and owning. */
export const OWNERSHIP_FRAMES: readonly Frame[] = [
  {
    rule: 'founded/create',
    type: 'founded',
    triggers: ['创立', '创办', '创建', '合资成立', '发起成立', '成立', '设立', '开办', '孵化'],
    not: /^(?:于|的|了?面向|[^,]{0,4}年)/,
    source: ['by', 'subject'],
    target: ['object'],
    targetName: /(?<!总部|中心|基地|研究院|研究所|实验室|办公室|平台)$/,
    examples: [{ text: '1998年，[林海|p]创办了[云岭科技|o]。', reads: ['林海 → 云岭科技'] }],
  },
];
