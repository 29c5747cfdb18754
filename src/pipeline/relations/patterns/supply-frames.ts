import type { Frame } from './frame.ts';

/** What is bought with a company or a site is no supply. */
const SHARES = /股权|股份|资产|业务|子公司|地块|土地|厂房|^(?:部|量|额|员|商|经理|价|链)/;

/** Verbs of supplying and buying. */
export const SUPPLY_FRAMES: readonly Frame[] = [
  {
    rule: 'supplies/make-for',
    type: 'supplies',
    triggers: [
      '提供',
      '供应',
      '供货',
      '交付',
      '代工',
      '配套',
      '承建',
      '搭建',
      '定制',
      '承接',
      '组装',
      '运维',
      '供电',
      '供气',
    ],
    not: /^[^。,]{0,10}(?:贷款|授信|资金支持|资助|担保|融资|补贴|指导|支持)/,
    source: ['subject', 'customer'],
    target: ['to'],
    examples: [
      { text: '[云岭科技|o]为[滨海集团|o]提供云服务。', reads: ['云岭科技 → 滨海集团'] },
      {
        text: '[云岭微电子|o]长期为[甲车|o]、[乙技术|o]代工功率器件。',
        reads: ['云岭微电子 → 甲车', '云岭微电子 → 乙技术'],
      },
      { text: '[云岭银行|o]为[滨海集团|o]提供贷款支持。', reads: [] },
    ],
  },
  {
    rule: 'supplies/supplied-by',
    type: 'supplies',
    triggers: [
      '供货',
      '供应',
      '代工',
      '配套',
      '提供',
      '双线供货',
      '独家供应',
      '集成',
      '封装',
      '定制',
      '总包',
      '承制',
    ],
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
    rule: 'supplies/sell-to',
    type: 'supplies',
    triggers: [
      '供给',
      '供应给',
      '供货给',
      '卖到',
      '卖进',
      '销往',
      '交付给',
      '送进',
      '租给',
      '授权给',
      '提供给',
      '长期供应',
      '就近供应',
      '独家供应',
      '供应',
      '交付',
    ],
    after: /^(?![^]*(?:它|股权|股份|资产|业务|子公司|地块|土地))/,
    source: ['acting', 'owner'],
    target: ['object'],
    examples: [
      {
        text: '[云岭制冷|o]的产品供给[甲力|o]、[乙的|o]等整机厂。',
        reads: ['云岭制冷 → 甲力', '云岭制冷 → 乙的'],
      },
      { text: '[云岭餅家|o]的蛋卷长期供应[滨海酒店|o]。', reads: ['云岭餅家 → 滨海酒店'] },
      { text: '[云岭科技|o]把子公司股权授权给[滨海集团|o]。', reads: [] },
    ],
  },
  {
    rule: 'supplies/buy-from',
    type: 'supplies',
    triggers: ['采购', '订购', '进口', '引进', '购入', '购买', '预订', '租用', '订货'],
    not: SHARES,
    source: ['to', 'from'],
    target: ['subject'],
    examples: [
      { text: '[云岭卫星|o]向[滨海706所|o]采购星载计算机。', reads: ['滨海706所 → 云岭卫星'] },
      { text: '[云岭氢能|o]从[加海国|l][海拉德|o]引进生产线。', reads: ['海拉德 → 云岭氢能'] },
      { text: '[云岭集团|o]向[滨海商事|o]购入纺织厂全部股权。', reads: [] },
    ],
  },
  {
    rule: 'supplies/take-of-whose-make',
    type: 'supplies',
    triggers: ['采购了', '采购', '采用', '采用了', '选用', '选用了', '选用的是', '采用的是', '换成', '沿用', '用的是', '选择了'],
    needs: /^[^。,]{0,24}的[^。,]{1,14}$/,
    not: /开发|研发|子公司|旗下|自主|^(?:部|量|额|员|商|经理|价|链)/,
    source: ['object'],
    target: ['customer'],
    examples: [
      { text: '[云岭卫星|o]发射成功，太阳翼采用了[滨海18所|o]的电池片。', reads: ['滨海18所 → 云岭卫星'] },
    ],
  },
  {
    rule: 'supplies/contract-of-purchase',
    type: 'supplies',
    triggers: ['签署', '签订', '签下', '达成', '签约'],
    needs: /^[^。]{0,24}(?:采购|购机|供货|订购|供应|购买|购销)[^。,]{0,3}(?:协议|合同)/,
    source: ['with'],
    target: ['subject'],
    examples: [
      { text: '[云岭租赁|o]与[滨海商飞|o]签署[购机协议|y]。', reads: ['滨海商飞 → 云岭租赁'] },
    ],
  },
];
