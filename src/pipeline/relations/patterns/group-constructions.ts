import type { Construction } from './construction.ts';

const SUBSIDIARY =
  '(?:子公司|附属公司|全资公司|控股公司|孙公司|控股企业|衍生企业|控股上市公司|联营企业|联营公司)';
const WHOLLY = '(?:全资|控股|间接|直接|参股|境外|海外|境内|另一家|两家|三家)*';

/** Phrases of groups, their subsidiaries and brands. */
export const GROUP_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'owns/under',
    type: 'owns',
    pattern: '{S:op}\\)?(?:及其|及|集团)?(?:旗下|麾下)(?:的|全资|控股|子|品牌)*~["「]?{T:ol}',
    targetName: /(?<!项目|计划|号|杯)$/,
    examples: [
      { text: '[云岭集团|o]旗下专业投资公司[云岭聚源|o]。', reads: ['云岭集团 → 云岭聚源'] },
      { text: '[云岭集团|o]旗下自动驾驶公司[视界|o]业务拓展。', reads: ['云岭集团 → 视界'] },
      { text: '[云岭集团|o]旗下的[视界|o]、[滨海集团|o]都来了。', reads: ['云岭集团 → 视界'] },
    ],
  },
  {
    rule: 'owns/under-many',
    type: 'owns',
    pattern:
      '{S:op}(?:旗下|麾下|控股)(?:的|有|拥有|包括|还有|全资|控股|子|品牌)*~["「]?{T+:o}["」]?(?:等|[两二三四五六七八九]\\s?(?:家|大|个|支)|均为其|两家)(?:[^,。{}]{0,8}(?:公司|企业|品牌|平台|子公司|业务|店|酒店)|多家|多个)',
    examples: [
      {
        text: '[云岭集团|o]旗下的[视界|o]、[听界|o]等子公司。',
        reads: ['云岭集团 → 视界', '云岭集团 → 听界'],
      },
    ],
  },
  {
    rule: 'owns/belongs-under',
    type: 'owns',
    pattern: '{S:op}(?:下属|所属)(?:的|全资|控股|子)*[^,。、{}]{0,8}["「]?{T:o}',
    targetName: /(?<!研究所|研究院|研究中心|学院|实验室|医院|局|处|大学|中心|部)$/,
    examples: [
      { text: '[滨海财政局|o]下属的[云岭创投|o]签约。', reads: ['滨海财政局 → 云岭创投'] },
      { text: '[滨海科学院|o]下属的[云岭研究所|o]签约。', reads: [] },
    ],
  },
  {
    rule: 'owns/under-left-out',
    type: 'owns',
    pattern:
      '(?<![\\uE000-\\uF8FF"」)的])(?:旗下|麾下)(?:的|全资|控股|子|另一|一家)*[^,。、;:{}]{0,10}["「]?{T:ol}',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    targetName: /(?<!项目|计划|号|杯)$/,
    examples: [
      { text: '[云岭集团|o]宣布，旗下的[云岭文旅|o]出资2亿元。', reads: ['云岭集团 → 云岭文旅'] },
      { text: '[云岭集团|o]通过旗下[云岭太极|o]入主。', reads: ['云岭集团 → 云岭太极'] },
    ],
  },
  {
    rule: 'owns/and-its-under',
    type: 'owns',
    pattern: '{S:o}(?:及|及其|和|与|和其)旗下(?:的)?[^,。、;:{}]{0,10}{T:o}',
    examples: [{ text: '[云岭汽车|o]及旗下[深岭汽车|o]拟建厂。', reads: ['云岭汽车 → 深岭汽车'] }],
  },
  {
    rule: 'owns/under-left-out-many',
    type: 'owns',
    pattern:
      '(?<![\\uE000-\\uF8FF"」)的])(?:旗下|麾下)(?:的|拥有|有|包括)*[^,。、;:{}]{0,6}["「]?{T+:o}["」]?(?:等|[两三四五六](?:家|大|个)|随后|先后|均|都|相继|双双)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭集团|o]启动变革，旗下的[甲鸟|o]、[乙马|o]随后传出上市风声。',
        reads: ['云岭集团 → 甲鸟', '云岭集团 → 乙马'],
      },
    ],
  },
  {
    rule: 'owns/persons-firm',
    type: 'owns',
    pattern: '{S:p}(?:家族?)?(?:的|拥有的|名下的?|家的){T:o}',
    examples: [
      { text: '曾在[高山|p]的[云岭厂|o]工作。', reads: ['高山 → 云岭厂'] },
      { text: '首富[高山|p]家的[云岭集团|o]。', reads: ['高山 → 云岭集团'] },
    ],
  },
  {
    rule: 'owns/established-subsidiary',
    type: 'owns',
    pattern: `{S:o}[^。,{}]{0,8}(?:成立|设立|组建|拉出|分拆|注册)(?:的|了)?[^。,{}]{0,6}${SUBSIDIARY}["「]?{T:o}`,
    examples: [
      { text: '是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”。', reads: ['云岭科技 → 云岭创新'] },
      { text: '[云岭科技|o]又单独拉出一家子公司[畅岭智驾|o]。', reads: ['云岭科技 → 畅岭智驾'] },
    ],
  },
  {
    rule: 'owns/wholly-set-up',
    type: 'owns',
    pattern:
      '{S+:op}(?:等[^,。{}]{0,6})?(?:全资|独资|出资)(?:设立|成立|发起|组建|持有|控股|拥有|的)的?[^,。{}]{0,8}["「]?{T:o}',
    examples: [
      { text: '由[云岭控股|o]全资发起的[云岭资管|o]拿到批文。', reads: ['云岭控股 → 云岭资管'] },
      { text: '[滨海管委会|o]全资的[云岭投资|o]签约。', reads: ['滨海管委会 → 云岭投资'] },
    ],
  },
  {
    rule: 'owns/subsidiary-before-name',
    type: 'owns',
    pattern: `{S:o}(?:的|在{l}的)?${WHOLLY}(?:${SUBSIDIARY}|分公司)(?!等)["「]?{T:o}`,
    examples: [{ text: '[英海|o]子公司[视界|o]总裁。', reads: ['英海 → 视界'] }],
  },
  {
    rule: 'owns/subsidiary-left-out',
    type: 'owns',
    pattern: `(?<![\\uE000-\\uF8FF"」)的])(?:由|将|把|以|通过|和|与|其|向|对|,|公司|旗下|一家|是|,则|及)(?:旗下|的|负责[^,。{}]{0,8}的){0,4}${WHOLLY}${SUBSIDIARY}["「]?{T:o}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      { text: '[云岭锂能|o]募资投向新厂，由子公司[云岭动力|o]实施。', reads: ['云岭锂能 → 云岭动力'] },
      { text: '[云岭财富|o]计划以全资子公司[云岭证券|o]为主体申请牌照。', reads: ['云岭财富 → 云岭证券'] },
    ],
  },
  {
    rule: 'owns/subsidiary-of',
    type: 'owns',
    pattern: `{T:o}(?:是|为|系|作为)~{S:o}~的?${WHOLLY}${SUBSIDIARY}`,
    examples: [{ text: '[视界|o]是[云岭集团|o]的全资子公司。', reads: ['云岭集团 → 视界'] }],
  },
  {
    rule: 'owns/as-subsidiary',
    type: 'owns',
    pattern: `(?:作为|身为|成为){S:o}(?:的|旗下|麾下)[^,。{}]{0,8}(?:${SUBSIDIARY}|平台|企业|整车资产|上市公司|资产|一员|公司),{T:o}`,
    examples: [
      { text: '作为[滨海集团|o]麾下最大的整车资产，[云岭汽车|o]换帅。', reads: ['滨海集团 → 云岭汽车'] },
    ],
  },
  {
    rule: 'owns/into-subsidiary',
    type: 'owns',
    pattern: `(?:将|把){T:o}(?:变为|变成|并为|改组为)[^,。{}]{0,4}(?:全资|控股)${SUBSIDIARY}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭制药|o]买下股份，将[基海医学|o]变为全资子公司。', reads: ['云岭制药 → 基海医学'] },
    ],
  },
  {
    rule: 'owns/parent-of',
    type: 'owns',
    pattern: '{T+:o}的?(?:共同的?)?(?:母公司|控股母公司|母集团)(?:是|为|叫)?{S:o}',
    examples: [
      {
        text: '[甲科技|o]和[乙科技|o]的母公司[滨海集团|o]。',
        reads: ['滨海集团 → 甲科技', '滨海集团 → 乙科技'],
      },
    ],
  },
  {
    rule: 'owns/brand-of',
    type: 'owns',
    pattern: '{S:o}的["「]?{T:o}["」]?(?:品牌|子品牌|业务)',
    examples: [{ text: '向[云岭汽车|o]的[智岭|o]品牌供货。', reads: ['云岭汽车 → 智岭'] }],
  },
];
