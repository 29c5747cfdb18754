import type { Frame } from './frame.ts';

/** Verbs of founding, investing, buying and owning. */
export const OWNERSHIP_FRAMES: readonly Frame[] = [
  {
    rule: 'acquires/buy',
    type: 'acquires',
    triggers: ['收购', '并购', '买下', '兼并', '吞并'],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [
      { text: '[云岭科技|o]宣布以153亿美元收购视觉巨头[Mobivision|o]。', reads: ['云岭科技 → Mobivision'] },
      {
        text: '[云岭科技|o]还先后收购了芯片巨头[甲公司|o]、算法公司[乙公司|o]。',
        reads: ['云岭科技 → 甲公司', '云岭科技 → 乙公司'],
      },
    ],
  },
  {
    rule: 'invests_in/invest',
    type: 'invests_in',
    triggers: ['投资', '注资', '入股', '增资', '领投', '参投', '豪掷'],
    not: /^(?:公司|方|者|人|银行|集团|基金|机构|建设|界|环境|促进)/,
    source: ['by', 'subject'],
    target: ['object', 'in'],
    examples: [
      { text: '[滨海地产|o]近日宣布拟在[大湾市|l]投资450亿元。', reads: ['滨海地产 → 大湾市'] },
      { text: '[云岭科技|o]还曾投资了[甲公司|o]。', reads: ['云岭科技 → 甲公司'] },
    ],
  },
  {
    rule: 'owns/hold',
    type: 'owns',
    triggers: ['控股', '持有', '拥有', '全资拥有', '控制'],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [{ text: '[云岭科技|o]持有[甲公司|o]30%的股份。', reads: ['云岭科技 → 甲公司'] }],
  },
  {
    rule: 'founded/create',
    type: 'founded',
    triggers: ['创立', '创办', '创建', '合资成立', '发起成立', '成立', '设立', '开办'],
    source: ['by', 'subject'],
    target: ['object'],
    targetName: /(?<!总部|中心|基地|研究院|研究所|实验室|办公室|平台)$/,
    examples: [{ text: '1998年，[林海|p]创办了[云岭科技|o]。', reads: ['林海 → 云岭科技'] }],
  },
];
