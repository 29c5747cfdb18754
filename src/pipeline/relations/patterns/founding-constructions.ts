import type { Construction } from './construction.ts';

const FOUNDER = '(?:联合|共同|主要|创会)?(?:创始人|创办人|创办者|创始合伙人|共同创始人|联合创始人|创建者)';
/** Verbs of founding that a person does, too. */
const CREATES =
  '(?:一手创办|一手创立|共同创办|共同创立|联合创办|联合创立|创办|创立|创建|合办|合开|开办|开设|办起|合伙开|注册成立|孵化|成立|起家)';
/** Verbs of founding together. */
const TOGETHER =
  '(?:共同|联合|合资|合作|携手|一起|出资|牵头|发起|按[^。,;{}]{1,16}比例|各出[^。,;{}]{1,6}|全资|等){1,4}[^。,;{}]{0,4}?(?:成立|设立|组建|创立|创办|创建|建立|发起|注册|筹建|共建|搭建|组成)';
const topic = { end: 'target', kind: 'organisation' } as const;

/** Who founded whom. */
export const FOUNDING_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'founded/established-subsidiary',
    type: 'founded',
    pattern: '{S:o}[^。,{}]{0,8}(?:成立|设立|组建|创办)的[^。,{}]{0,6}(?:公司|企业|子公司|附属公司)"?{T:o}',
    examples: [
      { text: '是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”。', reads: ['云岭科技 → 云岭创新'] },
    ],
  },
  {
    rule: 'founded/founder-title',
    type: 'founded',
    pattern: `{T:ot}{()}的?[^。,、;{}]{0,6}?${FOUNDER}(?:[兼、]~TITLE){0,4} ?{S+:p}`,
    examples: [
      { text: '[云岭科技|o]创始人[林海|p]称。', reads: ['林海 → 云岭科技'] },
      {
        text: '[云岭科技|o]的两位创始人[林海|p]、[高山|p]称。',
        reads: ['林海 → 云岭科技', '高山 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'founded/titles-before-founder',
    type: 'founded',
    pattern: `{T:o}{()}(?:~TITLE[兼、]){1,2}${FOUNDER} ?{S:p}`,
    examples: [{ text: '[云岭科技|o]董事长兼创始人[林海|p]称。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'founded/is-founder',
    type: 'founded',
    pattern: `{S:p}[^。,;{}]{0,8}(?:是|为|曾是)[^。,;{}]{0,6}{T:o}的?[^。,;{}]{0,4}?(?:${FOUNDER}|创始股东|发起人)`,
    examples: [
      { text: '[林海|p]是[云岭科技|o]的创始人之一。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]还是[云岭科技|o]的创始人，总部在此。', reads: ['林海 → 云岭科技'] },
    ],
  },
  {
    rule: 'founded/founder-in-relative',
    type: 'founded',
    pattern: `{T:o}的?[^。,;{}]{0,4}?${FOUNDER}(?:之一)?的[^。,;{}]{0,6}{S:p}`,
    examples: [{ text: '现为[云岭研究|o]创始人的[林海|p]表示。', reads: ['林海 → 云岭研究'] }],
  },
  {
    rule: 'founded/founder-is',
    type: 'founded',
    pattern: `{T:o}"?[^。;{}]{0,24}?${FOUNDER}(?:为|是|系|乃)[^。,;{}]{0,8}(?:{o}[^。,;{}]{0,14})?{S+:p}`,
    examples: [
      { text: '[云岭线程|o]融资，创始人为[甲公司|o]前副总裁[林海|p]。', reads: ['林海 → 云岭线程'] },
    ],
  },
  {
    rule: 'founded/founder-of-the-topic',
    type: 'founded',
    pattern: `(?:^|[,。;:"据被由从是]|以及|其|公司)(?<title>${FOUNDER})(?:之一)?(?:[兼、,](?:~TITLE|[^。,;{}]{0,4}股东)){0,4} ?{S+:p}`,
    topic: { ...topic, isOfTitle: true },
    examples: [
      { text: '[云岭科技|o]融资，创始人兼CEO[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭科技|o]的第一间教室，是创始人[林海|p]的客厅。', reads: ['林海 → 云岭科技'] },
    ],
  },
  {
    rule: 'founded/who-founded',
    type: 'founded',
    pattern: `{S+:p}(?!的)(?:[^。,;{}]{0,16}?(?:{l})?){1,3}${CREATES}了?的[^。,;{}]{0,16}"?{T:o}`,
    examples: [
      { text: '[甲公司|o]成为[林海|p]一手创办的[云岭中国|o]的大股东。', reads: ['林海 → 云岭中国'] },
      { text: '由[甲公司|o]前总裁[林海|p]创办的[云岭航天|o]。', reads: ['林海 → 云岭航天'] },
      {
        text: '[林海|p]、[高山|p]等人从这里起步，他们创办的[云岭通|o]。',
        reads: [],
      },
    ],
  },
  {
    rule: 'founded/person-founds',
    type: 'founded',
    pattern: `{S+:p}(?!的)[^。;{}]{0,18}(?:{l}[^。;{}]{0,12}){0,3}${CREATES}了?(?!于|的)[^。,;{}]{0,14}?(?:{l}[^。,;{}]{0,8})?"?{T:o}`,
    examples: [
      { text: '1998年，[林海|p]创办了[云岭科技|o]。', reads: ['林海 → 云岭科技'] },
      {
        text: '[林海|p]与大学室友[高山|p]在[滨海|l]创办[云岭航空|o]。',
        reads: ['林海 → 云岭航空', '高山 → 云岭航空'],
      },
    ],
  },
  {
    rule: 'founded/founded-by-person',
    type: 'founded',
    pattern: `{T:o}{()}"?(?!系|的|旗下)[^。;{}]{0,16}?(?:{l}[^。;{}]{0,8})?由(?:[^。,;{}]{0,10}{o})?[^。,;{}]{0,10}?{S+:p}(?!的)[^。,;{}]{0,12}(?:{l}[^。,;{}]{0,8})?(?:${CREATES}|发起)(?!了?的)`,
    examples: [
      {
        text: '[云岭科技|o]2011年由[林海|p]与[高山|p]共同创办。',
        reads: ['林海 → 云岭科技', '高山 → 云岭科技'],
      },
      { text: '[云岭电子|o]由[甲公司|o]前总监[林海|p]创办。', reads: ['林海 → 云岭电子'] },
      { text: '[云岭港|o]由[林海|p]创办的[甲公司|o]兴建。', reads: [] },
    ],
  },
  {
    rule: 'founded/founded-together-by',
    type: 'founded',
    pattern: `{S*:ol}[^。,;{}]{0,10}?(?:等[^。,;{}]{0,4})?(?:${TOGETHER}|共建|合办|合资成立|合资)了?的[^。,;{}]{0,16}"?{T:o}(?!专项|主题|的|系)`,
    examples: [
      {
        text: '由[甲集团|o]、[乙公司|o]与[丙资本|o]共同发起设立的[云岭基金|o]。',
        reads: ['丙资本 → 云岭基金', '甲集团 → 云岭基金', '乙公司 → 云岭基金'],
      },
    ],
  },
  {
    rule: 'founded/was-founded-together-by',
    type: 'founded',
    pattern: `{T:o}{()}(?!系|的|旗下)[^。;{}]{0,14}由{S*:ol}[^。,;{}]{0,10}?(?:等[^。,;{}]{0,4})?(?:${TOGETHER}|创办|创立|出资成立|出资设立|共建|孵化)(?!了?的|设立|成立|组建)`,
    examples: [
      {
        text: '[云岭院|o]2016年由[甲所|o]与[滨海市政府|o]共建。',
        reads: ['滨海市政府 → 云岭院', '甲所 → 云岭院'],
      },
    ],
  },
  {
    rule: 'founded/founding-shareholders-of-the-topic',
    type: 'founded',
    pattern: '(?<![与同和、]){S+:o}[^。,;、{}]{0,3}(?:发起股东|创始股东)',
    topic: { ...topic, isMain: true },
    examples: [
      {
        text: '[云岭保险|o]公布股权，[甲保险|o]、[乙科技|o]三家发起股东持股不变。',
        reads: ['甲保险 → 云岭保险', '乙科技 → 云岭保险'],
      },
    ],
  },
  {
    rule: 'founded/spun-off',
    type: 'founded',
    pattern:
      '{S:o}[^。,;{}]{0,8}(?:拉出|拆出|分拆出|切出|孵化出|孵化了|派生出|独立出)[^。,;{}]{0,8}(?:公司|企业|团队)?"?{T:o}',
    examples: [{ text: '[甲科技|o]又单独拉出一家子公司[云岭驾驶|o]。', reads: ['甲科技 → 云岭驾驶'] }],
  },
  {
    rule: 'founded/this-firm-founded-by-person',
    type: 'founded',
    pattern: `(?:这家|该|那家)[^。;{}]{0,10}?由(?:{o}[^。,;{}]{0,12})?[^。,;{}]{0,8}{S+:p}[^。,;{}]{0,10}?(?:{l}[^。,;{}]{0,4})?${CREATES}的[^。,;{}]{0,14}(?:公司|企业|机构|平台|品牌|厂)(?!"?{o})`,
    topic: { ...topic, isMain: true },
    examples: [
      {
        text: '[云岭医疗|o]搬了家。这家由[滨海大学|o]教授[林海|p]创办的医疗公司，主打产品不变。',
        reads: ['林海 → 云岭医疗'],
      },
    ],
  },
  {
    rule: 'founded/parties-found',
    type: 'founded',
    pattern: `{S*:o}[^。;{}]{0,24}?(?:{l}[^。,;{}]{0,6}){0,2}(?:${TOGETHER}|(?:共同出资|各出[^。;{}]{1,10}|出资),?在?(?:{l}){0,3}[^。,;{}]{0,3}(?:成立|设立|组建|建起|开设)|成立|组建|组成|建起)了?(?!的|于)[^。,;{}]{0,14}?(?:{l}[^。,;{}]{0,4})?"?{T:o}(?!专项|主题|的|系)`,
    examples: [
      {
        text: '[云岭集团|o]和[甲控股|o]合资组建[云岭储能|o]，作价入股。',
        reads: ['云岭集团 → 云岭储能', '甲控股 → 云岭储能'],
      },
      { text: '[甲控股|o]拟与[乙创投|o]合作设立20亿元的[云岭交易所|o]专项基金。', reads: [] },
    ],
  },
  {
    rule: 'founded/joint-company-named',
    type: 'founded',
    pattern: '{S*:o}[^。,;{}]{0,4}合资,?[^。,;{}]{0,4}(?:新公司|合资公司|公司)(?:名为|叫|取名|定名为)"?{T:o}',
    examples: [
      {
        text: '[云岭集团|o]选择与[甲控股|o]合资，新公司名为[云岭储能|o]。',
        reads: ['云岭集团 → 云岭储能', '甲控股 → 云岭储能'],
      },
    ],
  },
  {
    rule: 'founded/founding-shareholders',
    type: 'founded',
    pattern:
      '{T:o}{()}[^。;{o}]{0,50}(?:发起股东|发起人|发起方|创始股东|发起单位)[^。,;{}]{0,6}(?:是|为|包括|有){S+:ol}',
    examples: [
      {
        text: '[云岭汽车|o]2014年注册，两家发起股东分别是[甲科技|o]和[乙院|o]。',
        reads: ['甲科技 → 云岭汽车', '乙院 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'founded/hatched',
    type: 'founded',
    pattern:
      '{S:o}(?:自己|内部|一手|参与)?(?:孵化|创办|创立|发起成立|发起设立)(?:出来)?的[^。,;{}]{0,10}{T:o}(?!的)',
    examples: [{ text: '[云岭集团|o]孵化的[云岭电池|o]已动工。', reads: ['云岭集团 → 云岭电池'] }],
  },
];
