import type { Frame } from './frame.ts';

/** Verbs of agreeing, working together, supplying and competing. */
export const AGREEMENT_FRAMES: readonly Frame[] = [
  {
    rule: 'signs/sign',
    type: 'signs',
    triggers: ['签署', '签订', '签定', '签下', '订立', '签约'],
    source: ['parties'],
    target: ['object'],
    examples: [
      {
        text: '[云岭科技|o]与[滨海市政府|o]签订[战略合作协议|y]。',
        reads: ['云岭科技 → 战略合作协议', '滨海市政府 → 战略合作协议'],
      },
      {
        text: '作为行业首位的[云岭科技|o]，2017年11月就已经与[滨海市政府|o]签订[战略合作协议|y]。',
        reads: ['云岭科技 → 战略合作协议', '滨海市政府 → 战略合作协议'],
      },
    ],
  },
  {
    rule: 'cooperates_with/together',
    type: 'cooperates_with',
    triggers: ['合作', '联手', '携手', '联合', '结盟', '共同', '战略合作', '共建', '建立合作', '结成'],
    source: ['subject'],
    target: ['with'],
    examples: [
      { text: '[云岭科技|o]与[滨海集团|o]达成合作。', reads: ['云岭科技 → 滨海集团'] },
      {
        text: '[云岭科技|o]将与[滨海集团|o]、[东海实业|o]合作。',
        reads: ['云岭科技 → 滨海集团', '云岭科技 → 东海实业'],
      },
    ],
  },
  {
    rule: 'cooperates_with/sign',
    type: 'cooperates_with',
    triggers: ['签署', '签订', '签定', '签约', '签下'],
    needs: /协议|合作|备忘录|合同|协定|^$/,
    source: ['subject'],
    target: ['with'],
    examples: [
      { text: '[滨海市政府|o]与[云岭集团|o]签署[深化合作协议|y]。', reads: ['滨海市政府 → 云岭集团'] },
    ],
  },
  {
    rule: 'supplies/provide',
    type: 'supplies',
    triggers: ['提供', '供应', '供货', '交付'],
    source: ['subject'],
    target: ['to'],
    examples: [{ text: '[云岭科技|o]为[滨海集团|o]提供云服务。', reads: ['云岭科技 → 滨海集团'] }],
  },
  {
    rule: 'competes_with/compete',
    type: 'competes_with',
    triggers: ['竞争', '角逐', '抗衡', '较量'],
    source: ['subject'],
    target: ['with'],
    examples: [{ text: '[云岭科技|o]正与[滨海集团|o]展开竞争。', reads: ['云岭科技 → 滨海集团'] }],
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
  {
    rule: 'supplies/comes-from',
    type: 'supplies',
    triggers: ['来自', '采购自', '购自'],
    after: /[\u4e00-\u9fff]{2}(?<!后者|前者|他|她|资金|消息|收入|人|员|者)$/,
    source: ['object'],
    target: ['customer'],
    examples: [{ text: '[云岭汽车|o]发布新车，空气悬架来自[隆保科技|o]。', reads: ['隆保科技 → 云岭汽车'] }],
  },
  {
    rule: 'cooperates_with/joint-work',
    type: 'cooperates_with',
    triggers: ['联合开发', '联合研发', '共同研发', '共同开发', '合办', '签下', '达成战略合作', '合作开发'],
    source: ['by', 'subject'],
    target: ['with', 'companion'],
    examples: [
      { text: '该功能由[云岭汽车|o]与[Momentum|o]联合开发。', reads: ['云岭汽车 → Momentum'] },
      { text: '[云岭微电子|o]又与[滨海大学|o]签下人才培养协议。', reads: ['云岭微电子 → 滨海大学'] },
    ],
  },
  {
    rule: 'competes_with/aim-at',
    type: 'competes_with',
    triggers: ['对标', '抗衡', '叫板', '正面竞争'],
    source: ['subject'],
    target: ['object'],
    examples: [{ text: '[云岭汽车|o]对标[特海车|o]。', reads: ['云岭汽车 → 特海车'] }],
  },
];
