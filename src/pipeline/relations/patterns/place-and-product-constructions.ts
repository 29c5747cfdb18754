import type { Construction } from './construction.ts';

/** Phrases that place and rival. */
export const PLACE_AND_PRODUCT_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'located_in/firms-of-a-place',
    type: 'located_in',
    pattern: '{T:l}[^。{}]{0,16}的(?:企业|公司|机构)[^。{}]{0,40}(?:比如|例如|包括|如){S+:o}',
    examples: [
      {
        text: '[滨海|l]发展软件的企业有两类，一类是以软件为主业的企业，比如[甲科技|o]、[乙之声|o]等创业企业。',
        reads: ['甲科技 → 滨海', '乙之声 → 滨海'],
      },
    ],
  },
  {
    rule: 'located_in/born-in-a-place',
    type: 'located_in',
    pattern:
      '{T:l}[^。,{}]{0,4}(?:催生|培育|孕育|诞生|涌现|走出|聚集|集聚|汇聚|拥有)[^。{}]{0,24}(?:企业|公司|机构|巨头|独角兽)[^。{}]{0,6}(?:其中|包括|如|例如|比如)(?:以|有|包括)?{S+:o}',
    examples: [
      {
        text: '[滨海|l]也催生了一大批芯片初创企业，其中以[甲科技|o]和[乙科技|o]最为突出。',
        reads: ['甲科技 → 滨海', '乙科技 → 滨海'],
      },
    ],
  },
  {
    rule: 'competes_with/further-rivals',
    type: 'competes_with',
    pattern: '(?:对手|竞争者|竞品|面对的)[^。]{0,24}还有[^。,{}]{0,8}{T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭汽车|o]要面对的除了[甲车|o]，还有[乙车|o]、[丙车|o]。',
        reads: ['云岭汽车 → 乙车', '云岭汽车 → 丙车'],
      },
    ],
  },
];
