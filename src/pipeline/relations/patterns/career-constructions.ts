import type { Construction } from './construction.ts';

import { LEADS } from './title-words.ts';

const source = { end: 'source', kind: 'person' } as const;
const ofTitle = { end: 'target', kind: 'organisation', isOfTitle: true } as const;
const EARLIER = '(?:曾经?|此前|之前|早年|早先|以前|从前|过去|先后|长期|毕业后|起初|最初)';
/** What somebody is in a body without an office. */
const MEMBER =
  '(?:员工|职员|雇员|骨干|高管|一员|元老|老将|干将|老兵|研发人员|技术员|掌门人|老臣|旧部|实习生|律师|科学家|工程师|记者|编辑|合伙人)';

/** Steps of a career: where it began, what went before, who came after whom. */
export const CAREER_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'formerly_at/served-at',
    type: 'formerly_at',
    pattern: `${EARLIER}[^。,;{}]{0,8}(?:供职|任职|就职|效力|服务|受雇|受聘|任教|执教)于{T+:o}(?!的[^。,;{}]{0,10}{p})`,
    topic: source,
    examples: [
      {
        text: '[林海|p]早年供职于[云岭基金|o]，后来创业。',
        reads: ['林海 → 云岭基金'],
      },
      {
        text: '[林海|p]先后任职于[云岭科技|o]和[甲软件|o]。',
        reads: ['林海 → 云岭科技', '林海 → 甲软件'],
      },
      { text: '[林海|p]现供职于[云岭基金|o]。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/who-served-at',
    type: 'formerly_at',
    pattern: `${EARLIER}[^。,;{}]{0,4}(?:供职|任职|就职|效力|服务)于{T+:o}的[^。,;{}]{0,10}(?:{o}[^。,;{}]{0,10})?{S:p}(?!的)`,
    examples: [{ text: '曾任职于[云岭科技|o]的[林海|p]加盟。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/began-at',
    type: 'formerly_at',
    pattern:
      '(?:从|由|自)在?{T:o}(?:{l}|{o})?的?[^。,;{}]{0,14}(?:做起|干起|起步|入行|一路|做到|干到|升到)(?![^。;{}]{0,10}的[^。,;{}]{0,6}{p})',
    topic: source,
    examples: [
      { text: '[林海|p]从[云岭集团|o]一线技术员干起，后来当了厂长。', reads: ['林海 → 云岭集团'] },
      { text: '[林海|p]1994年由[云岭支行|o]的会计柜台做起。', reads: ['林海 → 云岭支行'] },
      { text: '[林海|p]从[云岭集团|o]买下厂房。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/began-in',
    type: 'formerly_at',
    pattern: '在(?:{l}的?)?{T:o}(?:由|从)[^。,;{}]{0,8}(?:做到|干到|升到|升至|一路)',
    topic: source,
    examples: [
      { text: '[林海|p]早年在[滨海|l]的[云岭电子|o]由工程师做到研发处长。', reads: ['林海 → 云岭电子'] },
    ],
  },
  {
    rule: 'formerly_at/then-worked-at',
    type: 'formerly_at',
    pattern:
      '(?:先后?|后来?|又|再|之后)(?:在|去|到|赴)了?(?:{l}的?)?{T:o}(?:的[^。,;{}]{0,8})?(?:做|当|任|干|工作|从事)(?![^。;{}]{0,14}的[^。,;{}]{0,6}{p})',
    topic: source,
    examples: [
      { text: '[林海|p]毕业后先在[云岭航空|o]的引擎部门当工程师。', reads: ['林海 → 云岭航空'] },
      { text: '[林海|p]后去[甲国|l][云岭学院|o]做了两年访问学者。', reads: ['林海 → 云岭学院'] },
      { text: '[林海|p]后来在[云岭学院|o]读书。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/moved-on-through',
    type: 'formerly_at',
    pattern:
      '(?:再|后|年)(?:转投|转战|转赴|跳槽到){T:o}(?=(?:{l})?[^。;{}]{0,10},(?:先|后|又|直到|[^。;{}]{0,8}(?:才|再|又)))',
    topic: source,
    examples: [
      { text: '[林海|p]2008年转战[云岭邮政|o]，先任总经理，后任董事长。', reads: ['林海 → 云岭邮政'] },
      { text: '[林海|p]今年转投[云岭邮政|o]。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/came-back-from',
    type: 'formerly_at',
    pattern: '(?:从|自)(?:{l}的?)?{T:o}(?:过来|出走|退休|卸任)(?![^。;{}]{0,10}的[^。,;{}]{0,6}{p})',
    topic: source,
    examples: [{ text: '[林海|p]本人也是从[云岭学院|o]过来的。', reads: ['林海 → 云岭学院'] }],
  },
  {
    rule: 'formerly_at/returned-from',
    type: 'formerly_at',
    pattern: '(?:从|自)(?:{l}的?)?{T:o}(?:回国|归国|归来|回来)(?![^。;{}]{0,10}的[^。,;{}]{0,6}{p})',
    topic: source,
    // Who comes home from a university has mostly studied there.
    targetName: /(?<!大学|学院)$/,
    examples: [
      { text: '[林海|p]2009年从[甲国|l][云岭实验室|o]回国。', reads: ['林海 → 云岭实验室'] },
      { text: '[林海|p]2009年从[云岭大学|o]回国。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/held-office-for-a-region',
    type: 'formerly_at',
    pattern:
      '(?:曾任|曾是|曾担任|历任|原任|原是|此前是|此前任|前还是|当过|做过){T:o}的?{l}[^。,;{}]{0,2}(?<title>~TITLE)(?![^。,;{}]{0,10}{p})',
    topic: source,
    examples: [{ text: '[林海|p]半年前还是[云岭科技|o]的[大中华区|l]副总裁。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/office-before-that',
    type: 'formerly_at',
    pattern: '(?:之前|以前),(?:正|就|便|还)?(?:是|任|为){T:ol}{()}的?(?<title>~TITLE)',
    topic: source,
    examples: [{ text: '[林海|p]到[甲银行|o]之前，正是[乙银行|o]行长。', reads: ['林海 → 乙银行'] }],
  },
  {
    rule: 'formerly_at/led-before',
    type: 'formerly_at',
    pattern: `(?:此前|之前|早年|以前)(?:{p})?(?:一直|长期|曾)?(?:${LEADS}|主管)(?:过|了)?{T:o}(?!的|、)`,
    topic: source,
    examples: [{ text: '[林海|p]年初才来，之前打理[云岭百货|o]近十年。', reads: ['林海 → 云岭百货'] }],
  },
  {
    rule: 'formerly_at/before-joining',
    type: 'formerly_at',
    pattern:
      '(?:加入|加盟|入职|创办|创立|创业|履新|上任|回国)[^。;]{0,24}前,{S:p}(?:曾|一直|长期){0,2}在(?:{l}的?)?{T:o}(?![^。,;]{0,12}(?:学位|读|毕业|求学|留学|深造))',
    examples: [
      {
        text: '在加入[甲集团|o]旗下的[乙资本|o]之前，[林海|p]在[云岭创投|o]主管投资多年。',
        reads: ['林海 → 云岭创投'],
      },
      { text: '创业之前，[林海|p]在[云岭大学|o]攻读学位。', reads: [] },
    ],
  },
  {
    rule: 'holds_position/takes-over-when-one-leaves',
    type: 'holds_position',
    pattern:
      '(?:卸任|改任|转任|离任|退休|辞任|辞职)[^。;{}]{0,16},由?[^。,;{}]{0,8}{S:p}(?:接棒|接班|接任|接替|继任|接手)',
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭音乐|o]调整架构，[高山|p]改任董事长，[林海|p]接棒。',
        reads: ['林海 → 云岭音乐'],
      },
      { text: '[云岭音乐|o]宣布，[高山|p]卸任CEO，由联合创始人[林海|p]接棒。', reads: ['林海 → 云岭音乐'] },
    ],
  },
  {
    rule: 'formerly_at/was-member',
    type: 'formerly_at',
    pattern: `(?:曾经?是|曾为|原是|原为|此前是|之前是|早年是|做过|当过|前还是){T:ol}的?(?:{l})?[^。,;、{}]{0,8}?${MEMBER}(?![^。,;{}]{0,10}{p})`,
    topic: source,
    examples: [
      { text: '[林海|p]曾是[云岭药业|o]的研发骨干。', reads: ['林海 → 云岭药业'] },
      { text: '[林海|p]是[云岭药业|o]的研发骨干。', reads: [] },
    ],
  },
  {
    rule: 'formerly_at/succeeded-in-the-body',
    type: 'formerly_at',
    pattern:
      '(?:接替|取代|接任|接棒|接过)[^。,;{}]{0,10}{S:p}(?:手中的)?(?:出任|担任|就任|任|的)(?<title>~TITLE)',
    topic: ofTitle,
    examples: [
      { text: '[云岭公司|o]换帅，[高山|p]接替任满的[林海|p]出任董事长。', reads: ['林海 → 云岭公司'] },
    ],
  },
  {
    rule: 'formerly_at/predecessor-of-the-head',
    type: 'formerly_at',
    pattern:
      '{T:o}(?:{l})?(?<title>~TITLE){p}[^。]{1,50}(?:其|他的|她的|{p}的?|[,;。])前任[、,]?(?:{l}人)?{S:p}',
    examples: [
      {
        text: '[云岭银行|o]行长[高山|p]去年上任；其前任[林海|p]已经退休。',
        reads: ['林海 → 云岭银行'],
      },
    ],
  },
  {
    rule: 'holds_position/joined-after',
    type: 'holds_position',
    pattern: '(?:加入|加盟|入职)了?{T:o},(?:{p})?(?:此前|之前|更早|在此之前)',
    topic: source,
    examples: [
      { text: '[林海|p]2017年加入[云岭药业|o]，此前在[甲药业|o]负责研发。', reads: ['林海 → 云岭药业'] },
    ],
  },
  {
    rule: 'holds_position/writes-for',
    type: 'holds_position',
    pattern:
      '{T:o}(?:特约|专栏|首席|见习|实习)?(?:作者|实习生|编辑|撰稿人|撰稿|通讯员|评论员|实习记者)[: ]{0,2}{S:p}',
    examples: [
      { text: '我是[云岭网|o]作者[林海|p]，欢迎交流。', reads: ['林海 → 云岭网'] },
      { text: '[云岭网|o]实习生[林海|p]对本文亦有贡献。', reads: ['林海 → 云岭网'] },
    ],
  },
  {
    rule: 'holds_position/second-reporter',
    type: 'holds_position',
    pattern:
      '{T:o}(?:讯|电|消息|】|\\]|\\)|{l})?[^。,;{}]{0,12}\\(?(?:本报|首席|见习|实习|特约)?记者[: ]{0,2}{p}[ 、]{0,2}{S:p}(?=[ ,:)]|报道|摄|$)',
    examples: [{ text: '[滨海网|o]1月电（记者[高山|p] [林海|p]）天气转好。', reads: ['林海 → 滨海网'] }],
  },
  {
    rule: 'holds_position/place-of-the-committee',
    type: 'holds_position',
    pattern:
      '{o}(?:常委、|常委,)?(?:副书记|书记|常委)[、,](?:代)?(?<title>(?:副?市长|副?区长|副?县长|副?省长|副?州长|副?镇长)) ?{S:p}',
    topic: ofTitle,
    examples: [
      {
        text: '[滨海市|l]扩大开放。[滨海市委|o]副书记、市长[林海|p]介绍。',
        reads: ['林海 → 滨海市'],
      },
    ],
  },
  {
    rule: 'holds_position/head-of-what-was-made',
    type: 'holds_position',
    pattern:
      '(?:成立|设立|组建|创立|创办|注册|合组|更名为|改名为?|新公司名为)了?[^。,;{}]{0,10}?"?{T:o}"?{()},(?:并)?由[^。;{}]{0,8}(?:{o}[^。,;{}]{0,12})?{S:p}[^。,;{}]{0,3}(?:兼任|出任|担任|任)(?<title>~TITLE)',
    examples: [
      {
        text: '[甲电子|o]与[乙光电|o]成立[云岭投控|o]，由[林海|p]出任董事长。',
        reads: ['林海 → 云岭投控'],
      },
    ],
  },
  {
    rule: 'holds_position/leads-what-was-renamed',
    type: 'holds_position',
    pattern:
      '(?:更名为|改名为?|成立|设立|组建)了?[^。,;{}]{0,8}?"?{T:o}"?{()},(?:[^。;]{0,14},)?由[^。;{}]{0,8}(?:{o}[^。,;{}]{0,12})?{S:p}(?:执掌|掌舵|掌管|领导|主理|带队|挂帅|牵头)',
    examples: [
      {
        text: '[甲蔚|o]更名为[云岭汽车|o]，由[乙集团|o]前副总裁[林海|p]执掌。',
        reads: ['林海 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'holds_position/heads-the-lab',
    type: 'holds_position',
    pattern:
      '{T:o}(?:19|20)?[^。,;{}]{0,12}由[^。,;{}]{0,4}{S:p}(?:院士|教授)?(?:担任|出任|兼任|任)(?<title>~TITLE)(?!的)',
    examples: [{ text: '[云岭实验室|o]2011年起便由[林海|p]担任主任。', reads: ['林海 → 云岭实验室'] }],
  },
];
