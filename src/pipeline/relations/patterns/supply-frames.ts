import type { Frame } from './frame.ts';

/** Verbs of supplying and buying. */
export const SUPPLY_FRAMES: readonly Frame[] = [
  {
    rule: 'supplies/provide',
    type: 'supplies',
    triggers: ['提供', '供应', '供货', '交付'],
    source: ['subject'],
    target: ['to'],
    examples: [{ text: '[云岭科技|o]为[滨海集团|o]提供云服务。', reads: ['云岭科技 → 滨海集团'] }],
  },
  {
    rule: 'supplies/supplied-by',
    type: 'supplies',
    triggers: ['供货', '供应', '代工', '配套', '提供', '双线供货', '独家供应'],
    source: ['by'],
    target: ['customer'],
    examples: [
      {
        text: '[云岭汽车|o]发布新车，电池包由[甲时代|o]和[乙能源|o]双线供货。',
        reads: ['甲时代 → 云岭汽车', '乙能源 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'supplies/make-for',
    type: 'supplies',
    triggers: ['代工', '供货', '配套', '服务'],
    source: ['subject'],
    target: ['to'],
    examples: [
      {
        text: '[云岭微电子|o]长期为[甲车|o]、[乙技术|o]代工功率器件。',
        reads: ['云岭微电子 → 甲车', '云岭微电子 → 乙技术'],
      },
    ],
  },
];
