import type { Construction } from './construction.ts';
import { LEADS, NO_LONGER } from './title-words.ts';

/** Words of an earlier time. */
const EARLIER =
  '(?:此前|之前|早前|早年|早先|以前|从前|过去|原先|更早|曾经?|先后|毕业后|其后|随后|起初|最初|年前|回国后|博士后)';
/** Verbs of having held an office; a list of offices may follow. */
const HELD =
  '(?:曾任|曾经?担任|曾经?出任|曾兼任|曾是|历任|先后任|先后担任|先后出任|此前任|此前担任|此前是|此前为|此前曾任|早年任|早年是|早年担任|之前任|之前是|之前担任|原任|原是|原为|前为|前任|(?:做过|当过|任过|担任过)[一二三四五六七八九十两几]{1,2}(?:年|届)|做过|当过|干过|任过|兼任过|担任过|当了|做了|年前是|年前还是|离任|卸任|辞任|辞去|辞掉|放弃|不再担任|不再兼任|不再任|不再出任)';
/** Verbs of working somewhere, after 在. */
const WORKS =
  '(?:工作|任职|供职|就职|服务|效力|待|做|干|当|负责|分管|主管|主持|从事|管|挂职|担任|出任|任|由)';
const STUDY = '(?![^。,;]{0,12}(?:学位|读|毕业|求学|留学|上市|挂牌|投资|深造|开业|本科|签|发行|设立|成立))';
/** The one who did it is named only after it: 曾任甲公司总裁的某某. */
const RELATIVE = '(?![^。;]{0,36}的[^。,;{}]{0,10}(?:{o}[^。,;{}]{0,10})?{p}(?!的))';
const source = { end: 'source', kind: 'person' } as const;

/** Offices that are held no longer, and bodies that somebody has left. */
export const FORMER_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'formerly_at/former-title',
    type: 'formerly_at',
    pattern: `(?:原|前(?!任)|时任|曾任){T:ol}{()}(?<title>~TITLE) ?{S:p}`,
    examples: [
      { text: '原[云岭科技|o]总裁[林海|p]表示。', reads: ['林海 → 云岭科技'] },
      { text: '终于请到前[云岭科技|o]执行董事[林海|p]。', reads: ['林海 → 云岭科技'] },
    ],
  },
  {
    rule: 'formerly_at/former-title-after-body',
    type: 'formerly_at',
    pattern: `{T:ol}{()}的?[^。,;{}]{0,6}?${NO_LONGER}(?<title>~TITLE|[^。,;、{}]{0,10}负责人)(?:[、,兼][^。,;{}]{0,4}{X}[^。,;{}]{0,6}TITLE)? ?{S:p}`,
    examples: [
      { text: '[云岭科技|o]前总裁[林海|p]创办了公司。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭科技|o]前沿实验室主任[林海|p]说。', reads: [] },
      {
        text: '[滨海省|l]原副省长、[云岭银行|o]原行长[林海|p]上任。',
        reads: ['林海 → 云岭银行', '林海 → 滨海省'],
      },
    ],
  },
  {
    rule: 'formerly_at/former-title-in-brackets',
    type: 'formerly_at',
    pattern: '{T:ol}(?<title>~TITLE)\\((?:时任|当时|原)\\){S:p}',
    examples: [{ text: '[云岭研究部|o]副部长（时任）[林海|p]呼吁。', reads: ['林海 → 云岭研究部'] }],
  },
  {
    rule: 'formerly_at/held-office',
    type: 'formerly_at',
    pattern: `${HELD}了?在?[^。,;{}]{0,8}?(?:{o}(?:旗下|下属)的?|{l})?{offices}${RELATIVE}`,
    topic: source,
    notTitle: /投资人/,
    examples: [
      {
        text: '[林海|p]学历史出身，曾任[云岭大学|o]校长、[滨海市|l]副市长，后来离开。',
        reads: ['林海 → 云岭大学', '林海 → 滨海市'],
      },
      { text: '[林海|p]做过四年[云岭科技|o]董事。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]刚刚卸任[甲集团|o]旗下[云岭科技|o]的首席执行官。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]2008至2014年曾任[云岭科技|o]董事。', reads: ['林海 → 云岭科技'] },
      {
        text: '[林海|p]历任[甲软件|o]部门经理、[乙信息|o]副总经理。',
        reads: ['林海 → 乙信息', '林海 → 甲软件'],
      },
      { text: '[林海|p]任党委书记，不再担任[滨海国资委|o]副主任。', reads: ['林海 → 滨海国资委'] },
    ],
  },
  {
    rule: 'formerly_at/who-held-office',
    type: 'formerly_at',
    pattern: `(?:曾任|曾担任|历任|时任|原任|曾是|曾出任|当过|做过)[^。,;{}]{0,8}?{offices}[^。;]{0,36}?的[^。,;{}]{0,10}(?:{o}[^。,;{}]{0,10})?{S:p}(?!的)`,
    examples: [
      {
        text: '找来曾任[甲汽车|o]总裁、[乙汽车|o]顾问的[林海|p]出任执行长。',
        reads: ['林海 → 乙汽车', '林海 → 甲汽车'],
      },
      { text: '曾任[甲委|o]委员的[滨海大学|o]教授[林海|p]认为。', reads: ['林海 → 甲委'] },
    ],
  },
  {
    rule: 'formerly_at/dated-office',
    type: 'formerly_at',
    pattern:
      '年(?:至|到|起|间)?[^。,;{}]{0,10}?(?:至|到)[^。,;{}]{0,6}年(?:间|期间)?(?:任|担任|出任|为|是){T:ol}{()}(?<title>~TITLE)',
    topic: source,
    examples: [{ text: '[林海|p]2014年至2020年任[云岭院|o]（[云院|o]）董事。', reads: ['林海 → 云岭院'] }],
  },
  {
    rule: 'formerly_at/before-this-post',
    type: 'formerly_at',
    pattern: `(?:履新|上任|任职|接任[^。,{}]{0,4}|调任|出任[^。,{}]{0,6}|在此)(?:之)?前,?(?:{p})?[^。,;{}]{0,6}(?:任|为|是|担任)[^。,;{}]{0,4}{T:ol}{()}的?(?<title>~TITLE)`,
    topic: source,
    examples: [
      { text: '[林海|p]任主任。此次履新前，[林海|p]是[滨海市委|o]副书记。', reads: ['林海 → 滨海市委'] },
    ],
  },
  {
    rule: 'formerly_at/rose-in',
    type: 'formerly_at',
    pattern: `{T:o}(?:[^。,;{}]{0,12})?(?:任上|的?位子上|岗位上|任内)(?:卸|退|调|离|转|卸下)${RELATIVE}`,
    topic: source,
    examples: [
      { text: '[林海|p]由[云岭中国|o]执行总裁任上调来。', reads: ['林海 → 云岭中国'] },
      { text: '[林海|p]从[滨海大学|o]校长任上卸下担子。', reads: ['林海 → 滨海大学'] },
    ],
  },
  {
    rule: 'formerly_at/retired-who',
    type: 'formerly_at',
    pattern:
      '从{T:o}(?:[^。,;{}]{0,12}?)(?:退休|卸任|离职|出去|出来|离任|辞职|引进|挖来|跳槽来|请来|走出来|离开)的[^。,;{}]{0,8}{S:p}',
    examples: [
      { text: '院长是从[云岭公司|o]总裁任上退休的[林海|p]。', reads: ['林海 → 云岭公司'] },
      { text: '从[云岭实验室|o]出去的[林海|p]办了公司。', reads: ['林海 → 云岭实验室'] },
    ],
  },
  {
    rule: 'formerly_at/left-from',
    type: 'formerly_at',
    pattern: `(?:从|由|自|挖自){T:o}(?:[^。,;{}]{0,10}?(?:离职|辞职|离任|退休|跳槽|转投|加入|出来|卸任|被请|被挖|调任|调来|去了|转岗|回国|来到|离开|空降)(?!的[^。,;{}]{0,8}{p})|(?<=挖自{o}))`,
    topic: source,
    examples: [
      { text: '[林海|p]2021年从[云岭科技|o]离职回国。', reads: ['林海 → 云岭科技'] },
      { text: '董事长[林海|p]挖自[云岭科技|o]。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]从[云岭科技|o]手中买下厂房。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/left',
    type: 'formerly_at',
    pattern: '(?:离开|告别|作别|出身于?|辞别)了?{T:o}(?!的[^。,;{}]{0,8}{p})',
    topic: source,
    examples: [
      { text: '[林海|p]2019年离开[云岭证券|o]。', reads: ['林海 → 云岭证券'] },
      { text: '[林海|p]出身[云岭证券|o]，后来创业。', reads: ['林海 → 云岭证券'] },
    ],
  },
  {
    rule: 'formerly_at/comes-from',
    type: 'formerly_at',
    pattern: '{S:p}来自{T:o}(?=[,。;])',
    examples: [{ text: '[林海|p]来自[云岭钢铁|o]，对整合并不陌生。', reads: ['林海 → 云岭钢铁'] }],
  },
  {
    rule: 'formerly_at/worked-before',
    type: 'formerly_at',
    pattern: `(?<![一某][位人名])${EARLIER}(?:[^。{}]{0,10}?{p}(?!的))?[^。{}]{0,10}?在(?:{l}的?)?{T+:o}{()}${STUDY}${RELATIVE}(?:的?{X})?(?=[^。;]{0,14}${WORKS}|[,、和。])`,
    topic: source,
    examples: [
      { text: '[林海|p]此前曾在[云岭科技|o]任资深经理。', reads: ['林海 → 云岭科技'] },
      {
        text: '[林海|p]此前曾在[云岭科技|o]、[甲药业|o]负责研发。',
        reads: ['林海 → 云岭科技', '林海 → 甲药业'],
      },
      { text: '[林海|p]早年在[云岭大学|o]取得博士学位。', reads: [] },
      { text: '[高山|p]说，曾在[云岭厂|o]工作的[林海|p]回来了。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/worked-for',
    type: 'formerly_at',
    pattern: '{S:p}[^。{}]{0,12}曾(?:经)?在[^。,{}]{0,6}{p}的{T:o}(?:工作|任职|就职|供职)',
    examples: [{ text: '[林海|p]，以往曾在[高山|p]的[云岭厂|o]工作。', reads: ['林海 → 云岭厂'] }],
  },
  {
    rule: 'formerly_at/who-worked-before',
    type: 'formerly_at',
    pattern: `(?:曾经?|此前|早年)?在(?:{l}的?)?{T:ol}{()}${STUDY}[^。,;{}]{0,8}${WORKS}[^。;{}]{0,24}(?:{X}[^。,;{}]{0,12})?的[^。,;{}]{0,10}(?:{o}[^。,;{}]{0,10})?{S:p}(?!的)`,
    examples: [
      { text: '[高山|p]说，曾在[云岭厂|o]工作多年的[林海|p]回来了。', reads: ['林海 → 云岭厂'] },
      { text: '拉上在[云岭网|o]做产品的室友[林海|p]。', reads: ['林海 → 云岭网'] },
    ],
  },
  {
    rule: 'formerly_at/worked-for-years',
    type: 'formerly_at',
    pattern: `(?:在|于)(?:{l}的?)?{T:o}{()}的?(?:{X})?[^。,;{}]{0,6}(?:工作|任职|供职|待|做|干|当|效力|服务|执教|负责)(?:了|过)${RELATIVE}`,
    topic: source,
    examples: [
      { text: '[林海|p]其后于[云岭研究院|o]工作了五年。', reads: ['林海 → 云岭研究院'] },
      { text: '[林海|p]在[云岭银行|o]做了三年分析员。', reads: ['林海 → 云岭银行'] },
    ],
  },
  {
    rule: 'formerly_at/joined-once',
    type: 'formerly_at',
    pattern: `(?:毕业后|(?:19|20)\\d\\d年(?:[^。,;{}]{0,4}))(?:即|便|就)?(?:{p})?(?:进入|加入|进|进了|加盟|入职|任职于|供职于|就职于|效力于){T:o}(?![^。;{}]{0,6},(?:{p})?(?:此前|之前|更早|在此之前))`,
    topic: source,
    examples: [
      { text: '大学毕业后，[林海|p]进入[云岭研究所|o]工作。', reads: [] },
      { text: '[林海|p]大学毕业后进入[云岭研究所|o]工作。', reads: ['林海 → 云岭研究所'] },
      { text: '[林海|p]1998年加入[云岭研究所|o]。', reads: ['林海 → 云岭研究所'] },
    ],
  },
  {
    rule: 'formerly_at/once-led',
    type: 'formerly_at',
    pattern: `{S:p}[^。,;{}]{0,6}(?:曾经?|一度|原本?|此前|早年|(?:19|20)\\d\\d年(?!起|以来|至今))[^。,;{}]{0,4}${LEADS}过?[^。,;{}]{0,4}{T:o}`,
    examples: [{ text: '[林海|p]原本掌管[云岭厂|o]，去年搬来。', reads: ['林海 → 云岭厂'] }],
  },
  {
    rule: 'formerly_at/who-once-led',
    type: 'formerly_at',
    pattern: `(?:曾经?|一度)${LEADS}过?{T:o}的[^。,;{}]{0,8}{S:p}`,
    examples: [{ text: '由曾执掌[云岭中心|o]的[林海|p]牵头。', reads: ['林海 → 云岭中心'] }],
  },
  {
    rule: 'formerly_at/succeeded',
    type: 'formerly_at',
    pattern: '(?:接替|取代|接任|接棒)[^。,;{}]{0,10}{S:p}(?:的|出任|担任|任|就任)?~{T:ol}(?<title>~TITLE)',
    examples: [{ text: '接替[林海|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/succeeded-in-the-post',
    type: 'formerly_at',
    pattern: '{T:o}{()}[^。,;{}]{0,10}TITLE[^。;{}]{0,14},(?:以)?(?:接替|取代)[^。,;{}]{0,12}{S:p}',
    examples: [
      { text: '[高山|p]获委为[云岭大学|o]校董会主席，接替到龄退休的[林海|p]。', reads: ['林海 → 云岭大学'] },
    ],
  },
  {
    rule: 'formerly_at/handed-on',
    type: 'formerly_at',
    pattern: '从[^。,;{}]{0,8}{S:p}手[中里上](?:接任|接过|接下|接手)了?[^。,;{}]{0,4}{T:o}',
    examples: [{ text: '[高山|p]从创始人[林海|p]手中接任[云岭集团|o]CEO。', reads: ['林海 → 云岭集团'] }],
  },
  {
    rule: 'formerly_at/predecessor',
    type: 'formerly_at',
    pattern: '(?:^|;|其[一二三四],){T:o}[^。;]{1,50}(?<!年|之|以)前任[、,]?(?:{l}人)?[^。,;{}]{0,6}{S:p}',
    examples: [{ text: '[云岭银行|o]由[高山|p]掌舵，前任[林海|p]退休。', reads: ['林海 → 云岭银行'] }],
  },
  {
    rule: 'formerly_at/dismissed',
    type: 'formerly_at',
    pattern: '(?:免去|撤销|解除){S:p}的?~{T:ol}(?<title>~TITLE)',
    examples: [{ text: '免去[林海|p]的[滨海省教育厅|o]厅长职务。', reads: ['林海 → 滨海省教育厅'] }],
  },
  {
    rule: 'formerly_at/dismissed-too',
    type: 'formerly_at',
    pattern: '(?:免去|撤销|解除)(?:其|他|她|{o})的?{T:ol}(?<title>~TITLE)',
    topic: source,
    examples: [{ text: '任命[林海|p]为主任，免去其[滨海市|l]副市长职务。', reads: ['林海 → 滨海市'] }],
  },
  {
    rule: 'formerly_at/former-head',
    type: 'formerly_at',
    pattern: `(?:^|[,。;:的])${NO_LONGER}(?<title>~TITLE) ?{S:p}`,
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    notTitle: /创始人|创办人/,
    examples: [{ text: '[林海|p]任[云岭集团|o]董事长；原董事长[高山|p]退休。', reads: ['高山 → 云岭集团'] }],
  },
  {
    rule: 'formerly_at/gives-up-title',
    type: 'formerly_at',
    pattern:
      '{S:p}[^。;{}]{0,10}(?:卸任|辞任|辞去|离任|退出|不再担任|不再兼任)(?<title>~TITLE)(?![^。,;{}]{0,12}{p})',
    topic: { end: 'target', kind: 'organisation', isOfTitle: true },
    examples: [{ text: '[云岭文化|o]更名，[林海|p]卸任总经理。', reads: ['林海 → 云岭文化'] }],
  },
  {
    rule: 'formerly_at/title-before-one-who-left',
    type: 'formerly_at',
    pattern:
      '{T:o}{()}(?<title>~TITLE){S:p}[^。;{}]{0,12}(?:离任|卸任|辞任|辞职|退休|退下|转任|离职|交棒|裸退|病逝|去世)',
    examples: [{ text: '[云岭集团|o]董事长[林海|p]本月底任满离任。', reads: ['林海 → 云岭集团'] }],
  },
];
