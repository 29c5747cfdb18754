import type { Construction } from './construction.ts';

/** Phrases that place, make, advise and ally. */
export const PLACE_AND_PRODUCT_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'part_of/place-in-place',
    type: 'part_of',
    pattern: '{T:l}{S:l}',
    examples: [{ text: '[滨海市|l][东海区|l]副区长。', reads: ['东海区 → 滨海市'] }],
  },
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
    rule: 'located_in/possessive-place',
    type: 'located_in',
    pattern: '(?:来自|总部位于|位于|为|是){T:l}的~{S:o}',
    examples: [{ text: '主要投资方为[香江|l]的[云岭集团|o]。', reads: ['云岭集团 → 香江'] }],
  },
  {
    rule: 'develops/own-product',
    type: 'develops',
    pattern: '{S:o}(?:的|自主研发的|自有|旗下|首款|新款|最新|自研)(?:~的)?~["]?{T+:t}',
    examples: [{ text: '而[云岭汽车|o]的首款量产车[ES80|t]上市。', reads: ['云岭汽车 → ES80'] }],
  },
  {
    rule: 'develops/first-project',
    type: 'develops',
    pattern: '{S:o}(?:首个|首款|首台|第一个|自建|新一代)[^。,{}]{0,14}["]?{T:t}',
    examples: [
      {
        text: '[云岭科技|o]首个大型人工智能研发项目“[云岭原型机项目|t]”已经落地。',
        reads: ['云岭科技 → 云岭原型机项目'],
      },
    ],
  },
  {
    rule: 'develops/product-beside-maker',
    type: 'develops',
    pattern: '{S:o} ?{T:t}(?:芯片|系统|平台|产品|手机|汽车|技术|等前沿技术)?',
    examples: [{ text: '安装[视界|o] [EyeQ9|t]芯片的车型。', reads: ['视界 → EyeQ9'] }],
  },
  {
    rule: 'develops/among-technologies',
    type: 'develops',
    pattern: '{S:o}[^,。{}]{0,8}、{T:t}(?:、[^,。{}]{1,10})*等[^,。{}]{0,4}技术',
    examples: [
      {
        text: '[云岭科技|o]人工智能、[Yunson|t]、云计算等前沿技术将在这里落地。',
        reads: ['云岭科技 → Yunson'],
      },
    ],
  },
  {
    rule: 'cooperates_with/partner-of',
    type: 'cooperates_with',
    pattern: '{S+:ol}[^。{}]{0,14}(?:是|为|成为)~{T:ol}的~合作伙伴',
    examples: [
      {
        text: '[甲车|o]、[乙车|o]等12家整车厂已都是[视界|o]的合作伙伴。',
        reads: ['甲车 → 视界', '乙车 → 视界'],
      },
    ],
  },
  {
    rule: 'located_in/headquarters',
    type: 'located_in',
    pattern: '总部[^。,{}]{0,2}(?:设在|设于|位于|落户于|落户|在){T:l}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭科技|o]由两人创办，总部设在[滨海高新区|l]。', reads: ['云岭科技 → 滨海高新区'] },
      { text: '[云岭科技|o]总部设于[竹海园|l]。', reads: ['云岭科技 → 竹海园'] },
    ],
  },
  {
    rule: 'located_in/headquartered-name',
    type: 'located_in',
    pattern: '总部(?:设在|设于|位于|在){T:l}的~{S:o}',
    examples: [{ text: '还有总部设于[滨海|l]的[云岭科技|o]。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/firm-of-a-place',
    type: 'located_in',
    pattern: '{T:l}的?~(?:公司|企业|大厂|厂商|巨头|新创|初创|独角兽|车企|药企|主权基金|上市公司){S:o}',
    examples: [{ text: '买下[德海国|l]感测器大厂[林曼公司|o]全数股权。', reads: ['林曼公司 → 德海国'] }],
  },
  {
    rule: 'invests_in/investors-are',
    type: 'invests_in',
    pattern: '(?:投资方|投资人|投资者|领投方|股东)(?:包括|为|有|是){S+:op}',
    topic: { end: 'target', kind: 'organisation' },
    examples: [
      {
        text: '[云岭汽车|o]披露融资已交割，投资方包括[甲基金|o]和[乙资本|o]。',
        reads: ['甲基金 → 云岭汽车', '乙资本 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'supplies/customers-are',
    type: 'supplies',
    pattern: '客户(?:涵盖|包括|有|为|遍及){T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭感测|o]总部在此，客户涵盖[甲车厂|o]、[乙电装|o]。',
        reads: ['云岭感测 → 甲车厂', '云岭感测 → 乙电装'],
      },
    ],
  },
  {
    rule: 'competes_with/rivals-are',
    type: 'competes_with',
    pattern: '(?:对手|竞争者|竞品|友商|面对的)[^。{}]{0,10}?(?:包括|有|是|为|除了){T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭控股|o]的直接竞争者包括[甲港集团|o]和[乙港集团|o]。',
        reads: ['云岭控股 → 甲港集团', '云岭控股 → 乙港集团'],
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
