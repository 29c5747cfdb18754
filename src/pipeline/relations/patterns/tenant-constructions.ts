import type { Construction } from './construction.ts';

/** Phrases of what a place has: who has settled there, what is built there. */
export const TENANT_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'located_in/tenants',
    type: 'located_in',
    pattern:
      '{T+:l}[^。,;:{}]{0,12}(?:引进|引入|引来|吸引|汇聚|聚集|集聚|云集|迎来|请来|招来|落户了|走出|孵化出|培育出|手里有|坐拥|拥有)了?[^。,;:{}]{0,12}?{S+:o}(?![^。,;:{}]{0,4}(?:前|控股|的))',
    examples: [
      {
        text: '[滨海新区|l]引进[甲公司|o]、[乙公司|o]等重大项目。',
        reads: ['乙公司 → 滨海新区', '甲公司 → 滨海新区'],
      },
      {
        text: '[东海区|l]、[西海区|l]引进[甲公司|o]等项目。',
        reads: ['甲公司 → 东海区', '甲公司 → 西海区'],
      },
    ],
  },
  {
    rule: 'located_in/have-settled-there',
    type: 'located_in',
    pattern:
      '{S+:o}(?:等[^。,{}]{0,10})?(?:先后|相继|陆续|纷纷|已经|已|确定|率先|均|都|也){1,3}(?:签约)?(?:入驻|落户|进驻|安家)(?=[,。;]|$)',
    topic: { end: 'target', kind: 'location' },
    examples: [
      {
        text: '[滨海谷|l]不断扩容，[甲科技|o]、[乙科技|o]等先后落户。',
        reads: ['乙科技 → 滨海谷', '甲科技 → 滨海谷'],
      },
      { text: '[滨海谷|l]不断扩容，[甲科技|o]将于年内投产。', reads: [] },
    ],
  },
  {
    rule: 'located_in/among-the-first-tenants',
    type: 'located_in',
    pattern: '{S+:o}[^。,{}]{0,8}?(?:成为|作为|是)[^。,{}]{0,6}(?:入驻|进驻|落户)的(?!{l})',
    topic: { end: 'target', kind: 'location' },
    examples: [
      {
        text: '[滨海园|l]昨日揭牌，[甲科技|o]、[乙科技|o]两家外企成为首批入驻的供应商。',
        reads: ['乙科技 → 滨海园', '甲科技 → 滨海园'],
      },
    ],
  },
  {
    rule: 'located_in/to-be-built-here',
    type: 'located_in',
    pattern:
      '{S+:o}[^。,{}]{0,14}?在此(?:地)?(?:开建|建设|兴建|新建|设立|落户|启用|投产|开工|动工|落地|安家|设厂|建厂|扎根|选址|揭牌)',
    topic: { end: 'target', kind: 'location' },
    examples: [
      { text: '[滨海园|l]去年启用，[甲技术|o]的维修基地也将在此开建。', reads: ['甲技术 → 滨海园'] },
    ],
  },
  {
    rule: 'located_in/one-of-the-tenants',
    type: 'located_in',
    pattern:
      '{T:l}[^。{}]{0,24}(?:入驻|进驻|落户|集聚|聚集)[^。,{}]{0,6},{S:o}[^。,{}]{0,4}是其中(?:之一|的?一家|的?一员|的?代表)',
    examples: [
      {
        text: '[滨海科学园|l]已有6家研究所进驻，[甲研究院|o]就是其中之一。',
        reads: ['甲研究院 → 滨海科学园'],
      },
    ],
  },
  {
    rule: 'located_in/the-place-has',
    type: 'located_in',
    pattern: '(?:^|[,。;:"]){T:l}(?:不仅|不但|既|已|现|也|还|就)*有{S+:o}(?=[,。;]|等|这样|$)',
    examples: [
      {
        text: '“[滨海|l]有[甲方科技|o]、[乙存储|o]，客户就在门口。”',
        reads: ['乙存储 → 滨海', '甲方科技 → 滨海'],
      },
      { text: '[滨海|l]有[甲方科技|o]的产品。', reads: [] },
    ],
  },
  {
    rule: 'located_in/the-place-has-further',
    type: 'located_in',
    pattern: '{T:l}(?:不仅|不但|既|已|现|也|还|就)*有{o}[^。,{}]{0,4},(?:也|还|又)?有{S+:o}(?=[,。;]|等|$)',
    examples: [{ text: '“[滨海|l]有[甲方科技|o]，有[乙存储|o]，不缺客户。”', reads: ['乙存储 → 滨海'] }],
  },
];
