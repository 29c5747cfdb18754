import type { Construction } from './construction.ts';
import { HOLDS, NOT_HELD, ONCE } from './title-words.ts';

/** Taking over a post, said without its title. */
const TAKES = '(?:担任|出任|兼任|接任|接替|接棒|接过|接班|继任|续任|升任|任|当|履职|掌舵|执掌|执掌帅印)';

/** Appointments, successions, and titles whose body the sentence leaves out. */
export const APPOINTMENT_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'holds_position/title-of-the-topic',
    type: 'holds_position',
    pattern: `(?:^|[,。;:"]|由|以及|及|(?:据|其|公司|集团|该公司|上任))(?<title>[^,。、;:!?"()的由有是家{}]{0,4}?TITLE(?:[兼、]~TITLE){0,4}) ?{S:p}(?!${TAKES})`,
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    notTitle: NOT_HELD,
    examples: [
      { text: '[云岭科技|o]昨日召开说明会，董事长[林海|p]宣布分红。', reads: ['林海 → 云岭科技'] },
      { text: '[滨海大学|o]与[云岭科技|o]签约，校长[林海|p]致辞。', reads: ['林海 → 滨海大学'] },
      { text: '[滨海市委|o]书记[高山|p]出席，市长[林海|p]主持。', reads: [] },
      { text: '[云岭科技|o]昨日召开说明会，前董事长[林海|p]到场。', reads: [] },
      { text: '[云岭科技|o]起诉，律师[林海|p]到场。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/title-after-name',
    type: 'holds_position',
    pattern: `(?<!(?:接替|取代|接任|接棒)[^。,;{}]{0,10}){S:p}(?![^。;{}]{0,16}${ONCE})[^。;{}]{0,16}?${HOLDS}(?<![委聘主责信历离卸曾]任)(?<title>~TITLE)(?!一?职|任|的|之)`,
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    notTitle: NOT_HELD,
    examples: [
      { text: '[云岭证券|o]换帅，[林海|p]兼任总经理。', reads: ['林海 → 云岭证券'] },
      { text: '[云岭证券|o]换帅，[林海|p]此前担任副总裁。', reads: [] },
      { text: '[云岭证券|o]换帅，新人接替任满的[林海|p]出任总经理。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/succeeds',
    type: 'holds_position',
    pattern:
      '{S:p}[,]?(?:将|正式)?(?:接替|取代|接任|接棒)[^。,;{}]{0,10}{p}(?:出任|担任|任|就任|成为)~{T:ol}{()}(?<title>~TITLE)',
    examples: [
      { text: '委任[林海|p]，接替[高山|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] },
    ],
  },
  {
    rule: 'holds_position/succeeded-by',
    type: 'holds_position',
    pattern: '(?:出任|担任|接任|就任){T:ol}{()}(?<title>~TITLE)的,?是[^。,;{}]{0,16}{S:p}',
    examples: [{ text: '接替他出任[滨海州|l]代理州长的，是54岁的干部[林海|p]。', reads: ['林海 → 滨海州'] }],
  },
  {
    rule: 'holds_position/takes-over-from',
    type: 'holds_position',
    pattern: '{S:p}从[^。,;{}]{0,8}{p}手[中里上](?:接任|接过|接下|接手)了?{T:o}',
    examples: [{ text: '[林海|p]从创始人[高山|p]手中接任[云岭集团|o]CEO。', reads: ['林海 → 云岭集团'] }],
  },
  {
    rule: 'holds_position/now-holds',
    type: 'holds_position',
    pattern:
      '(?:[,。;、]|^|目前|如今)(?:他|她|其)?(?:现为|现任|现担任|目前担任|同时担任|同时兼任|兼任|目前是|如今是|并任|并担任|仍是)(?:{o})?~{T:ol}{()}(?<title>~TITLE)(?!的)',
    topic: { end: 'source', kind: 'person' },
    notTitle: NOT_HELD,
    examples: [
      { text: '[林海|p]曾任[云岭科技|o]董事，现为[滨海大学|o]校董会副主席。', reads: ['林海 → 滨海大学'] },
    ],
  },
  {
    rule: 'holds_position/of-subsidiary',
    type: 'holds_position',
    pattern: '(?:是|为)[^。,{}]{0,6}{o}[^。,{}]{0,16}(?:子公司|公司)"?{T:o}"?(?<title>~TITLE)',
    topic: { end: 'source', kind: 'person' },
    examples: [
      {
        text: '[林海|p]是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”董事局成员。',
        reads: ['林海 → 云岭创新'],
      },
    ],
  },
  {
    rule: 'holds_position/appoints-members',
    type: 'holds_position',
    pattern:
      '(?:委任|任命|聘任|增选|选举)[^。{}]{0,12}{T:o}(?<title>董事局|董事会|理事会|委员会)[,:]*(?:包括|分别(?:为|是)|有)?[,:]*{S+:p}',
    examples: [
      {
        text: '委任3名新成员加入[滨海园|o]董事局，包括：[林海|p]、[高山|p]。',
        reads: ['林海 → 滨海园', '高山 → 滨海园'],
      },
    ],
  },
  {
    rule: 'holds_position/appointed-as',
    type: 'holds_position',
    pattern:
      '(?:任命|聘任|委任|提名|推选|选举|聘请|推举|委派){S:p}[^。,;{}]{0,3}(?:为|任|出任|担任)~{T:ol}{()}(?<title>~TITLE)',
    examples: [
      { text: '会议决定，任命[林海|p]为[滨海省教育厅|o]厅长。', reads: ['林海 → 滨海省教育厅'] },
      { text: '政府委任[林海|p]出任[滨海促进局|o]（[促进局|o]）理事会主席。', reads: ['林海 → 滨海促进局'] },
    ],
  },
  {
    rule: 'holds_position/appointed-by-its-board',
    type: 'holds_position',
    pattern:
      '(?:任命|聘任|委任|提名|推选|选举|聘请|推举|核准|派出)了?{S:p}[^。,;{}]{0,3}(?:为|任|出任|担任|的)(?<title>~TITLE)',
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    notTitle: NOT_HELD,
    examples: [{ text: '[云岭银行|o]董事会审议通过，聘任[林海|p]为副行长。', reads: ['林海 → 云岭银行'] }],
  },
  {
    rule: 'holds_position/title-by-a-person',
    type: 'holds_position',
    pattern: `{T:ol}{()}的?(?<title>~TITLE)(?:一职|职位|席位|之职)?[^。;{}]{0,14}由(?:[^。,;]{0,24}?)?{S:p}(?:院士|教授)?[^。,;{}]{0,3}${TAKES}`,
    notTitle: NOT_HELD,
    examples: [
      { text: '[云岭集团|o]总会计师一职空缺数月后，由[林海|p]接任。', reads: ['林海 → 云岭集团'] },
      { text: '[云岭集团|o]总经理一职由[甲公司|o]原副总裁[林海|p]接替。', reads: ['林海 → 云岭集团'] },
    ],
  },
  {
    rule: 'holds_position/title-of-the-topic-by-a-person',
    type: 'holds_position',
    pattern: `(?:^|[,。;:])[^。,;{}]{0,6}?(?<title>TITLE)(?:一职|职位|席位|之职)?[^。;{}]{0,8}由(?:[^。,;]{0,24}?)?{S:p}(?:院士|教授)?[^。,;{}]{0,3}${TAKES}`,
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    notTitle: NOT_HELD,
    examples: [
      {
        text: '[滨海研究院|o]去年启用，院长由[云岭所|o]所长[林海|p]院士兼任。',
        reads: ['林海 → 滨海研究院'],
      },
    ],
  },
  {
    rule: 'holds_position/by-a-person',
    type: 'holds_position',
    pattern: `由[^。,{}]{0,6}(?:{o}[^。,;{}]{0,10})?{S:p}(?:院士|教授)?[^。,;{}]{0,3}(?:担任|出任|接任|兼任|续任|任)(?<title>~TITLE)(?!的)`,
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    examples: [{ text: '[云岭科技|o]1998年成立，现由其女[林海|p]担任执行长。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'holds_position/headed-by',
    type: 'holds_position',
    pattern: '(?:由)?{S:p}(?:担任|兼任|出任|任)(?<title>~TITLE)的[^。,;{}]{0,6}{T:o}',
    examples: [{ text: '由[林海|p]担任董事长的[云岭软件|o]已搬家。', reads: ['林海 → 云岭软件'] }],
  },
  {
    rule: 'holds_position/reporter',
    type: 'holds_position',
    pattern:
      '{T:o}(?:讯|电|消息|】|\\]|\\)|{l})?[^。,;{}]{0,12}\\(?(?:本报|首席|见习|实习|特约)?记者[: ]{0,2}{S:p}(?=[ ,:)]|报道|摄|实习|$)',
    examples: [
      { text: '[滨海商报|o]记者 [林海|p] 摄', reads: ['林海 → 滨海商报'] },
      { text: '【[滨海网|o]】（记者 [林海|p]）家电进车。', reads: ['林海 → 滨海网'] },
    ],
  },
  {
    rule: 'holds_position/takes-the-post',
    type: 'holds_position',
    pattern: `(?:^|;){T:o}[^。;{}]{1,30},{S:p}(?![^。,;{}]{0,8}${ONCE})[^。,;{}]{0,8}(?:接棒|接班|接过[^。,;{}]{0,6}|履新|走马上任|上任)(?=[,。;]|$)`,
    examples: [{ text: '[云岭科技|o]调整架构，[林海|p]接棒。', reads: ['林海 → 云岭科技'] }],
  },
];
