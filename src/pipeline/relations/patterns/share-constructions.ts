import type { Construction } from './construction.ts';

/** What those who own a company are called. */
const HOLDER =
  '(?:间接|直接)?(?:控股股东|实际控制人|实控人|控制人|控股方|母公司|东主|第[一二三四五]大(?:单一)?股东|单一(?:最)?大(?:法人)?股东|单一第一大股东|最大(?:的)?(?:单一)?(?:法人)?股东|主要股东|大股东)';
/** What may stand between such a noun and 是. */
const NOW = '(?:现在|目前|如今|现|仍|仍然|依然|还|正|也|则|均|都|依次|分别|主要)?';
const PART = '(?:股|股份|股权|股票|权益|表决权|控股权)';
/** Names of those who invest and do not own. */
const NOT_INVESTOR = /^(?!.*(?:创投|风投|产投|资本$|VC))/;

/** Phrases of shares and those who hold them. */
export const SHARE_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'owns/holder-is',
    type: 'owns',
    pattern: `{T:o}的?[^,。{}]{0,4}${HOLDER}${NOW}(?:为|是|系|叫|,|易主)?[^,。{}]{0,8}["「]?{S+:op}`,
    examples: [
      { text: '[云岭光电|o]的控股股东为[唯海能源|o]。', reads: ['唯海能源 → 云岭光电'] },
      { text: '[云岭光电|o]控股股东[唯海能源|o]宣布增持。', reads: ['唯海能源 → 云岭光电'] },
      { text: '[云岭汽车|o]的母公司叫[合海新能源|o]。', reads: ['合海新能源 → 云岭汽车'] },
      { text: '[云岭光电|o]与控股股东签约，[唯海能源|o]未到场。', reads: [] },
    ],
  },
  {
    rule: 'owns/holder-left-out',
    type: 'owns',
    pattern: `(?<![\\uE000-\\uF8FF的及])(?:公司|其)?(?:的)?${HOLDER}${NOW}(?:为|是|系)?[^,。{}]{0,8}{S+:op}`,
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭地产|o]在港上市，实际控制人为[滨海国资委|o]，控股股东现为[滨海房产|o]。',
        reads: ['滨海国资委 → 云岭地产', '滨海房产 → 云岭地产'],
      },
    ],
  },
  {
    rule: 'owns/is-holder-of',
    type: 'owns',
    pattern: `{S:op}(?:,|将|也|还|则|仍|并)*(?:是|为|成为|系|作为|变成|成了|跃居|仍是|才是){T:o}的?[^,。{}]{0,8}${HOLDER}`,
    examples: [
      { text: '[林海|p]是[云岭投资|o]的第一大股东。', reads: ['林海 → 云岭投资'] },
      { text: '[滨海远洋|o]是[云岭港|o]的重要股东和第二大股东。', reads: ['滨海远洋 → 云岭港'] },
    ],
  },
  {
    rule: 'owns/become-holder-of',
    type: 'owns',
    pattern: `(?:^|[,。;、])[^,。{}]{0,12}(?:成为|跃居|成了|是|变成|晋升为){T:o}的?[^,。{}]{0,8}${HOLDER}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭电器|o]的持股比例将升至三成，成为[盾海环境|o]的控股股东。',
        reads: ['云岭电器 → 盾海环境'],
      },
    ],
  },
  {
    rule: 'owns/is-largest-holder',
    type: 'owns',
    pattern: `{S:op}(?!手中|手里)(?:[^,。{}]{0,10}(?:股|资|进场|入局|占)[^,。{}]{0,8},)?(?:仍|一度|现|也|则|并|目前|由此|还)*(?:是|为|成为|系|成|当上|坐上)[^,。{}的]{0,4}${HOLDER}(?=[,。;、]|$|之一|地位)`,
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      { text: '[云岭科技|o]的招股书显示，[甲资管|o]持股约13%，是第一大股东。', reads: ['甲资管 → 云岭科技'] },
    ],
  },
  {
    rule: 'owns/ranked-holders',
    type: 'owns',
    pattern: '{S+:op}(?:分列|分别为|分别是|依次为|居|并列)[^,。{}]{0,3}第[一二三四][^,。{}]{0,6}大?股东',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭财险|o]换帅，[甲联|o]与[乙东|o]分列第一、第二大股东。',
        reads: ['甲联 → 云岭财险', '乙东 → 云岭财险'],
      },
    ],
  },
  {
    rule: 'owns/and-its-holder',
    type: 'owns',
    pattern: `{T:o}(?:\\([^)]{0,12}\\))?(?:,|的|及|及其|和|与|以及|其|,其|的创办人兼|创办人兼|创始人兼|、|TITLE兼|TITLE、)*${HOLDER}(?:、?(?:兼)?TITLE){0,4}{S+:p}`,
    examples: [
      { text: '私募机构[云岭资本|o]及其实际控制人[林海|p]受罚。', reads: ['林海 → 云岭资本'] },
      { text: '[云岭餐饮|o]，创办人兼大股东[林海|p]未到场。', reads: ['林海 → 云岭餐饮'] },
    ],
  },
  {
    rule: 'owns/shareholders-are',
    type: 'owns',
    pattern: `股东(?:名单|名册)?(?:上|里|中)?(?:仍|还|也|另|则)?(?:依次|分别|主要)?(?:为|是|包括|有)?{S+:op}(?!(?:跟投|领投|继续|等老股东|追加))`,
    sourceName: NOT_INVESTOR,
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭物流|o]目前的股东依次为[林海|p]、[滨海集团|o]。',
        reads: ['林海 → 云岭物流', '滨海集团 → 云岭物流'],
      },
      { text: '[云岭科技|o]完成融资，老股东[甲创投|o]跟投。', reads: [] },
    ],
  },
  {
    rule: 'owns/held-part-of',
    type: 'owns',
    pattern: `{S:op}(?:个人|合计|直接|间接|手中|手里|手上)?(?:所持有?的?|所持|持有的|手中的?|手里的?|手上的?|握有的?|转让所持|拟转让的?){T:o}[^,。{}]{0,16}${PART}`,
    examples: [
      { text: '[云岭电器|o]拟受让[盾海精工|o]所持[盾海环境|o]2.7亿股股份。', reads: ['盾海精工 → 盾海环境'] },
      { text: '[华丽公司|o]手上约两成的业务。', reads: [] },
    ],
  },
  {
    rule: 'owns/holder-of-shares',
    type: 'owns',
    pattern: `持有{T:o}[^,。{}]{0,10}${PART}的{S:op}`,
    examples: [{ text: '持有[云岭科技|o]三成股份的[滨海资本|o]将出场。', reads: ['滨海资本 → 云岭科技'] }],
  },
  {
    rule: 'owns/partly-held',
    type: 'owns',
    pattern:
      '{S+:op}(?:等[^,。{}]{0,8})?(?:已|曾|仍|均|都|目前|在{l}+)?(?:各自|各|分别|共同|合计|间接|直接|全资|绝对|相对)?(?:持股|持有|参股|控股|控制|占股|占|持|出资|拥有|所有)(?:约|逾|超|近|超过)?(?:[\\d.]+%|[一二三四五六七八九两]成[多余半]?|一半|一半股权|半数)?(?:的)?(?:股份|股权|权益)?(?:组建|设立|成立)?的(?:[^,。、{}]{0,8}(?:公司|企业|平台|品牌))?["「]?{T:ol}(?!股)',
    examples: [
      {
        text: '[甲汽车|o]与[乙时代|o]共同持股的[云岭汽车|o]。',
        reads: ['甲汽车 → 云岭汽车', '乙时代 → 云岭汽车'],
      },
      { text: '[滨海国资委|o]控制的[云岭集团|o]。', reads: ['滨海国资委 → 云岭集团'] },
      {
        text: '由[甲集团|o]和[乙险|o]各持一半的[云岭人寿|o]。',
        reads: ['甲集团 → 云岭人寿', '乙险 → 云岭人寿'],
      },
      { text: '[云岭科技|o]持股逾三成的[思海国际|o]。', reads: ['云岭科技 → 思海国际'] },
    ],
  },
  {
    rule: 'owns/hatched-and-held',
    type: 'owns',
    pattern: '{S:o}(?:孵化|发起|创办|投资|分拆)、?(?:并)?(?:持股|控股|参股)[^,。、{}]{0,6}的{T:o}',
    examples: [
      { text: '由[云岭科技|o]孵化、持股34%的[隼海机器人|o]分拆。', reads: ['云岭科技 → 隼海机器人'] },
    ],
  },
  {
    rule: 'owns/belongs-to',
    type: 'owns',
    pattern: '{T:o}[^。{}]{0,6}(?:归|归属于|为|已归){S:o}所有',
    examples: [{ text: '[云岭机器人|o]如今归[滨海集团|o]所有。', reads: ['滨海集团 → 云岭机器人'] }],
  },
  {
    rule: 'owns/rest-belongs-to',
    type: 'owns',
    pattern:
      '(?:其余|剩余|余下|剩下|另外|大头|股份|股权)[^,。{}]{0,10}(?:归|由|在|握在|属于|落在){S+:op}(?:所有|持有|手里|手中|名下|[,。;]|$)',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭马达|o]重组，[甲汽车|o]持股47%，剩余5%归[乙汽车|o]。',
        reads: ['乙汽车 → 云岭马达'],
      },
    ],
  },
  {
    rule: 'owns/in-ones-name',
    type: 'owns',
    pattern: '{T+:ol}(?:也|均|都|同样|目前|现)?(?:在|归入|归于|挂在){S:op}(?:的)?(?:名下|旗下|麾下)',
    examples: [{ text: '此外，[云岭普林|o]也在[滨海集团|o]名下。', reads: ['滨海集团 → 云岭普林'] }],
  },
  {
    rule: 'owns/founding-capital-from',
    type: 'owns',
    pattern:
      '(?:出资人|出资方|唯一股东|独资股东|发起股东)(?:正|就|也|分别|均)?(?:是|为|包括)[^,。{}]{0,8}{S+:op}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      { text: '[云岭半导体|o]2016年挂牌，出资人正是[滨海区政府|o]。', reads: ['滨海区政府 → 云岭半导体'] },
    ],
  },
];
