import type { Construction } from './construction.ts';
import { COMPANY_TITLE, HOLDS, LEADS, NOT_HELD, ONCE } from './title-words.ts';

const MORE_TITLES = '(?:[兼、]~(?:{l})?~TITLE){0,4}';
/** What does not stand before the body of an office that is held today. */
const STILL = '(?<!原|前|曾任|时任|兼|驻)';
const NOT_OF_A_PLACE = new RegExp(`${NOT_HELD.source}|${COMPANY_TITLE}$`);

/** Before a name: the clause is about an earlier time. A former title before it is none of these. */
const EARLIER_ON = '(?:曾经?|此前|之前|早前|早年|早先|以前|从前|过去|一度|历任|先后)';

/** Titles and names: who holds which office. */
export const POSITION_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'holds_position/title-before-name',
    type: 'holds_position',
    pattern: `${STILL}{T:o}{()}(?<title>~TITLE${MORE_TITLES}) ?{S:p}(?![^。,;{}]{0,10}(?:转任|改任|交棒|任满|裸退))`,
    notTitle: NOT_HELD,
    examples: [
      { text: '[云岭科技|o]董事长[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭科技|o]（[3721|o]）董事长[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭咨询|o]合伙人兼[大中华区|l]副总裁[林海|p]称。', reads: ['林海 → 云岭咨询'] },
      { text: '[云岭科技|o]创始人兼董事长[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭科技|o]集团前总裁[林海|p]说。', reads: [] },
      { text: '[云岭科技|o]创始人[林海|p]说。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/office-of-a-place',
    type: 'holds_position',
    pattern: `(?<!{o})${STILL}{T:l}(?<title>~TITLE${MORE_TITLES}) ?{S:p}`,
    notTitle: NOT_OF_A_PLACE,
    examples: [
      { text: '[滨海新区|l]副区长[林海|p]介绍。', reads: ['林海 → 滨海新区'] },
      { text: '[滨海市|l]商人[林海|p]介绍。', reads: [] },
      { text: '国际业务及[滨海国|l]总裁[林海|p]介绍。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/office-in-a-facility',
    type: 'holds_position',
    pattern: `(?<!{o})${STILL}{T:l}(?<title>~${COMPANY_TITLE}) ?{S:p}`,
    notTitle: NOT_HELD,
    targetName: /(?:园|中心|城|馆|厂|基地|港|广场|大厦|店|村)$/,
    examples: [{ text: '[滨海软件园|l]总经理[林海|p]介绍。', reads: ['林海 → 滨海软件园'] }],
  },
  {
    rule: 'holds_position/envoy',
    type: 'holds_position',
    pattern: '{T:l}驻{X}(?<title>~TITLE) ?{S:p}',
    notTitle: NOT_HELD,
    examples: [{ text: '[甲国|l]驻[乙国|l]大使[林海|p]表示。', reads: ['林海 → 甲国'] }],
  },
  {
    rule: 'holds_position/region-in-title',
    type: 'holds_position',
    pattern: `${STILL}{T:o}的?(?<title>~{l}~TITLE${MORE_TITLES}) ?{S:p}`,
    notTitle: NOT_HELD,
    examples: [
      { text: '[云岭科技|o][大中华区|l]董事长[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭银行|o][滨海|l]区商务主管[林海|p]说。', reads: ['林海 → 云岭银行'] },
    ],
  },
  {
    rule: 'holds_position/two-employers',
    type: 'holds_position',
    pattern: `${STILL}{T:ol}{()}(?<title>~TITLE)[,、](?:[^。,;{}]{0,6}{X}[^。,、;{}]{0,6}(?:{X})?~TITLE[,、]){0,4}[^。,;{}]{0,6}{X}[^。,{}]{0,6}(?:{X})?~TITLE ?{S:p}`,
    notTitle: NOT_HELD,
    examples: [
      {
        text: '[英海|o]高级副总裁，[英海|o]子公司[视界|o]总裁兼首席执行官[林海|p]宣布。',
        reads: ['林海 → 英海'],
      },
      { text: '[滨海省|l]原副省长、[云岭银行|o]原行长[林海|p]出任书记。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/person-of',
    type: 'holds_position',
    pattern: '(?<!从|自|来自|出身|离开|对话[^。]{0,20}|前|原){T:o}的{S:p}(?!的)',
    examples: [
      { text: '[云岭资本|o]的[林海|p]与市长见面。', reads: ['林海 → 云岭资本'] },
      { text: '来自[云岭资本|o]的[林海|p]说。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/name-beside-body',
    type: 'holds_position',
    pattern: '(?:^|[,。、:]|对话|专访|访){T:o}{S:p}(?=[:,]|院士|教授|团队|$)',
    examples: [{ text: '专访[滨海大学|o][林海|p]：我为什么回来', reads: ['林海 → 滨海大学'] }],
  },
  {
    rule: 'holds_position/scholar-of',
    type: 'holds_position',
    pattern: '(?<!从|自|来自|前|原){T:o}{S:p}(?:院士|教授|研究员|博士)?(?:团队|课题组|院士|教授|研究员)',
    examples: [{ text: '[滨海研究院|o][林海|p]院士团队研制了样机。', reads: ['林海 → 滨海研究院'] }],
  },
  {
    rule: 'holds_position/takes-office',
    type: 'holds_position',
    pattern: `(?<!接替|取代|接任|免去|由)(?<!前,)(?<!${EARLIER_ON}[^。,;{}]{0,6}){S:p}(?![^。;{}]{0,20}?(?:${ONCE}|至(?:19|20)))[^。{}]{0,16}?(?:${HOLDS}|同样是|是|为)(?<![委聘主担责信历离卸]任|认为|成为|作为|因为)[^。,{}]{0,6}(?:{p}[^。,{}]{0,6}、)?{offices}(?!任上|的?位子|之一)`,
    notTitle: NOT_HELD,
    examples: [
      { text: '[林海|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]是[滨海市政协|o]委员。', reads: ['林海 → 滨海市政协'] },
      { text: '[林海|p]是首富[高山|p]的外甥、[滨海市政协|o]委员。', reads: ['林海 → 滨海市政协'] },
      { text: '原[甲集团|o]高级副总裁[林海|p]出任[云岭科技|o]CFO。', reads: ['林海 → 云岭科技'] },
      { text: '[甲集团|o]原副总经理[林海|p]任[滨海区|l]代区长。', reads: ['林海 → 滨海区'] },
      { text: '[林海|p]此前担任[云岭科技|o]董事。', reads: [] },
      { text: '上任前，[林海|p]为[云岭科技|o]创始人。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/leads',
    type: 'holds_position',
    pattern: `{S:p}(?![^。,;{}]{0,8}${ONCE})[^。,;{}0-9]{0,6}(?:${LEADS}|管的是|守着)(?:着)?的?[^。,;{}]{0,8}{T:o}(?!的?时候|时)`,
    examples: [
      { text: '老二[林海|p]执掌[云岭电子|o]。', reads: ['林海 → 云岭电子'] },
      { text: '[林海|p]执掌的[云岭电子|o]已经上市。', reads: ['林海 → 云岭电子'] },
      { text: '[林海|p]曾执掌[云岭电子|o]。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/led-by',
    type: 'holds_position',
    pattern: `{T:o}{()}[^。;{}]{0,16}由(?:[^。,;]{0,24}[的,])?[^。,;{}]{0,8}{S:p}${LEADS}`,
    examples: [
      { text: '[云岭基金|o]由[林海|p]掌舵，认购超募。', reads: ['林海 → 云岭基金'] },
      { text: '[云岭基金|o]，由[高山|p]的老部下[林海|p]掌管。', reads: ['林海 → 云岭基金'] },
    ],
  },
  {
    rule: 'holds_position/moves-to',
    type: 'holds_position',
    pattern:
      '(?:转投|跳槽到|跳槽至|转岗到|转任|改任|转去|加盟|到|回到)了?{T:o}(?:任教|教[^。,]{0,8}|当上?了?[^。,{}]{0,10}(?:教授|官|家|师|总裁|总监)|(?=[,。](?:职务|负责|出任|担任|[她他]的|{p}的)))',
    topic: { end: 'source', kind: 'person' },
    examples: [
      { text: '[林海|p]离开[云岭科技|o]，转投了[滨海汽车|o]，他的话引起共鸣。', reads: ['林海 → 滨海汽车'] },
      { text: '[林海|p]今年又到[滨海大学|o]当了教授。', reads: ['林海 → 滨海大学'] },
    ],
  },
  {
    rule: 'holds_position/now-in-relative',
    type: 'holds_position',
    pattern: `(?:现任|现为|如今是|如今担任|担任|身兼|兼任|现在是|目前是|出任)(?<!曾担任|曾出任|曾兼任)[^。,;{}]{0,6}{T:ol}{()}(?<title>~TITLE)的[^。,;{}]{0,6}{S:p}`,
    notTitle: NOT_HELD,
    examples: [
      { text: '曾在[甲中心|o]工作、如今担任[云岭科技|o]副总经理的[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '身兼[滨海商会|o]理事的[林海|p]会保留股份。', reads: ['林海 → 滨海商会'] },
    ],
  },
  {
    rule: 'holds_position/one-after-another',
    type: 'holds_position',
    pattern: `(?:现为|现任|现担任|身兼|同时兼任|目前是|如今是|现在是)[^。,;{}]{0,6}{offices}(?! ?{p})(?![^。;]{0,20}的[^。,;{}]{0,6}{p})`,
    topic: { end: 'source', kind: 'person' },
    notTitle: NOT_HELD,
    examples: [
      {
        text: '[林海|p]现为[云岭科技|o]（1234）执行董事，亦是[滨海委员会|o]成员、[滨海省政协|o]委员。',
        reads: ['林海 → 云岭科技', '林海 → 滨海委员会', '林海 → 滨海省政协'],
      },
    ],
  },
];
