import type { Construction } from './construction.ts';

/** Names by which funds and investors are known; other holders of shares own. */
const INVESTOR = /(?:资本|创投|投资|基金|风投|产投|资管|信托|战投|投控|Capital|Ventures|Partners)/;

/** Phrases that name investors and those they invest in. */
export const FUNDING_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'invests_in/investors-are',
    type: 'invests_in',
    pattern:
      '(?:投资方|投资人|投资者|投资机构|领投方|领投的|跟投方|跟投的|跟进的|出资方|基石投资者|掏钱的)(?:里|中|还|也|分别|主要|正|就|,)*(?:包括|为|有|是){S+:op}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭汽车|o]披露融资已交割，投资方包括[甲基金|o]和[乙资本|o]。',
        reads: ['甲基金 → 云岭汽车', '乙资本 → 云岭汽车'],
      },
      {
        text: '[云岭汽车|o]完成A轮，领投方为[甲基金|o]，跟进的有[乙资本|o]。',
        reads: ['甲基金 → 云岭汽车', '乙资本 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'invests_in/among-shareholders',
    type: 'invests_in',
    pattern: '股东(?:名单|名册|名录|阵容)?(?:里|中|上|背后)*(?:还|也|另)*(?:有|包括|出现了){S+:op}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    sourceName: INVESTOR,
    examples: [
      {
        text: '[云岭科技|o]由[林海|p]创办，老股东里还有[甲创投|o]和[乙创投|o]。',
        reads: ['甲创投 → 云岭科技', '乙创投 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'invests_in/on-the-list',
    type: 'invests_in',
    pattern:
      '{S+:op}(?:也|均|都|还|双双|一同|同样)*(?:在|位列|跻身|出现在|现身)[^,。{}]{0,8}股东(?:之列|名单|名册|行列)',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭科技|o]拿到新一轮融资，[甲团|o]、[乙资本|o]也在股东之列。',
        reads: ['甲团 → 云岭科技', '乙资本 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'invests_in/behind',
    type: 'invests_in',
    pattern: '(?:背后(?:还|则|也)*(?:站着|有|是)的?(?:是)?|背靠){S+:op}(?!的)',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      {
        text: '[云岭科技|o]的背后站着[甲讯|o]和[乙虎基金|o]。',
        reads: ['甲讯 → 云岭科技', '乙虎基金 → 云岭科技'],
      },
      { text: '[云岭科技|o]背靠[甲集团|o]的装机量。', reads: [] },
    ],
  },
  {
    rule: 'invests_in/backed',
    type: 'invests_in',
    pattern:
      '{S+:op}(?:等)?(?:支持|投资|注资|入股|参投|领投|加持|押注|转投资|孵化)的(?:[^。,、{}]{0,8}(?:公司|企业|新创|独角兽|厂商|平台))?"?{T:o}',
    examples: [
      { text: '其竞争对手、[软杉|o]支持的[一网公司|o]申请破产。', reads: ['软杉 → 一网公司'] },
      { text: '[甲资本|o]投资的机器人公司[云岭智能|o]上市。', reads: ['甲资本 → 云岭智能'] },
    ],
  },
  {
    rule: 'invests_in/bring-in',
    type: 'invests_in',
    pattern:
      '(?:引入|引进|迎来|迎)(?:了|到)?(?:新|外部|财务|战略|产业)*(?:战投|战略投资者|战略投资人|投资者|投资方|投资人|股东|资方){S+:op}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [{ text: '[云岭置业|o]引入战投[湖中宝|o]。', reads: ['湖中宝 → 云岭置业'] }],
  },
  {
    rule: 'invests_in/bring-in-as',
    type: 'invests_in',
    pattern:
      '(?:引入|引进|迎来)(?:了|到)?{S+:op}(?:等)?(?:做|作为|为|成为|担任|入股|注资|投资|战略投资|增资)[^,。{}]{0,6}(?:股东|资|投|股|$|[,。])',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [{ text: '[云岭咖啡|o]去年引入[阿川基金|o]做股东。', reads: ['阿川基金 → 云岭咖啡'] }],
  },
  {
    rule: 'invests_in/bring-in-funds',
    type: 'invests_in',
    pattern: '(?:引入|引进)(?:了)?{S+:o}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    sourceName: INVESTOR,
    examples: [
      {
        text: '[云岭工业|o]随即引入[甲资本|o]、[乙基金|o]。',
        reads: ['甲资本 → 云岭工业', '乙基金 → 云岭工业'],
      },
      { text: '[滨海市|l]引入[云岭科技|o]。', reads: [] },
    ],
  },
  {
    rule: 'invests_in/angel-of',
    type: 'invests_in',
    pattern:
      '{S+:op}(?:均|都|也|还|同为|曾|则|皆){0,2}(?:是|为|系|作为){T:o}的?[^,。{}大控]{0,6}(?:投资人|投资方|投资者|股东|金主)',
    examples: [{ text: '[甲资本|o]是[云岭科技|o]的天使投资人。', reads: ['甲资本 → 云岭科技'] }],
  },
  {
    rule: 'invests_in/was-angel-of',
    type: 'invests_in',
    pattern: '(?:做过|当过|曾是|还是|也是|出任){T:o}的?[^,。{}]{0,4}(?:投资人|投资者)',
    topic: { end: 'source', kind: 'person' },
    examples: [{ text: '[林海|p]也做过[云岭科技|o]的天使投资人。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'invests_in/got-money',
    type: 'invests_in',
    pattern:
      '(?:获|获得|拿到|拿了|得到|收到|取得|接受|完成)(?:了|过)?(?:来自|由)?{S+:op}(?:等[^,。{}]{0,6}|、?{X}?)?(?:领投|跟投|参投|参与|联合领投|共同领投|独家投资|独家)?的?[^,。{}]{0,16}(?:投资|融资|注资|轮|资助|资金|入股|战投)',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      { text: '[云岭通信|o]年初获得了[滨海引导基金|o]的1200万元投资。', reads: ['滨海引导基金 → 云岭通信'] },
      {
        text: '[云岭科技|o]去年拿到了[甲之星|o]和[乙创投|o]的Pre-A轮投资。',
        reads: ['甲之星 → 云岭科技', '乙创投 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'invests_in/money-from',
    type: 'invests_in',
    pattern:
      '(?:轮|钱|资金|投资|经费|资本金)(?:的钱)?(?:主要|均|全部|都|也)?(?:来自|源自|出自|来源于){l}*[^,。{}]{0,6}{S+:op}',
    topic: { end: 'target', kind: 'organisation', isUndertaking: true },
    examples: [
      { text: '[云岭航空|o]缺钱，第一笔钱来自[滨海|l]本地的[滨高投|o]。', reads: ['滨高投 → 云岭航空'] },
    ],
  },
  {
    rule: 'invests_in/gave-to',
    type: 'invests_in',
    pattern:
      '(?:(?<!转)投给了?|投的是|标的是|单(?:给的是|给了|是)|拟投[^,。{}]{0,6}(?:有|是|包括))[^,。{}]{0,14}{T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[深滨基金|o]完成备案，首笔3000万元投给了做遥感的[云岭天科|o]。',
        reads: ['深滨基金 → 云岭天科'],
      },
    ],
  },
];
