import type { Frame } from './frame.ts';

/** Verbs of setting up a company together: the partners own it. */
export const VENTURE_FRAMES: readonly Frame[] = [
  {
    rule: 'owns/joint-venture-made',
    type: 'owns',
    triggers: [
      '合资组建',
      '合资成立',
      '合资设立',
      '合资建立',
      '合资经营',
      '合资创办',
      '设立合资公司',
      '成立合资公司',
      '组建合资公司',
      '共同出资设立',
      '共同出资成立',
      '共同出资组建',
      '共同设立',
      '共同成立',
      '联手成立',
      '联合成立',
      '联合设立',
    ],
    source: ['parties'],
    target: ['object'],
    targetKinds: ['organisation'],
    targetName: /(?<!联盟|协会|实验室|研究院|研究中心|研究所|学院|中心|委员会|基金)$/,
    examples: [
      {
        text: '[云岭集团|o]另与[东洋邮船|o]合资组建了[滨海滚装公司|o]。',
        reads: ['云岭集团 → 滨海滚装公司', '东洋邮船 → 滨海滚装公司'],
      },
    ],
  },
];
