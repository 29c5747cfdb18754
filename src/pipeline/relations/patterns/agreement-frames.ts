import type { Frame } from './frame.ts';

/** Verbs of agreeing, working together and competing. */
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
    rule: 'competes_with/compete',
    type: 'competes_with',
    triggers: ['竞争', '角逐', '抗衡', '较量'],
    source: ['subject'],
    target: ['with'],
    examples: [{ text: '[云岭科技|o]正与[滨海集团|o]展开竞争。', reads: ['云岭科技 → 滨海集团'] }],
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
