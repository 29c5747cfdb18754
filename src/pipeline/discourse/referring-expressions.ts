import type { EntityKind } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import { textOf, wordRuns } from './grammar.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words that refer to something named before without naming it. */
export interface ReferringExpression extends Range {
  /** What it can refer to, the likeliest first. */
  readonly kinds: readonly EntityKind[];
  /** A definite nominal (该公司, 公司) or a pronoun (其, 他). */
  readonly form: 'nominal' | 'pronoun';
  /** How many things it refers to: 双方 two, 三方 three. */
  readonly count: number;
  /** Where to look: who is being talked about, or whatever was named last (后者, 该芯片), or the first of two. */
  readonly prefers: 'topic' | 'last' | 'former';
  /** What the antecedent's name must look like, where its kind says too little (该区). */
  readonly name?: RegExp;
  /** Where the phrase begins that it ends: the names in that phrase are none of its antecedents. */
  readonly phraseFrom?: number;
}

type Sense = Omit<ReferringExpression, 'start' | 'end'>;

const DETERMINER = '(?:该|这家|这所|这款|这座|这颗|这项|这一|这个|此次|此)';
/** 这家成立三年的新势力: what may stand between the determiner and its noun. */
const DESCRIPTION = '(?:[一-鿿\\d]{1,10}的)?[一-鿿]{0,4}?';

/** Not the name of a public body, a school, a newspaper or an investor: none of them is called the company. */
const FIRM =
  /^(?!.*(?:[^科]创投|资本|风投|政府|[管党]委会?|管委會|委员会|委員會|[^邮]局|[厅廳]|法院|检察院|证监会|交易所|[交联]所|大学|大學|学院|學院|医院|研究院|研究所|实验室|日报|晚报|网)$)/;

/** A fund is called 该基金 and not 公司. */
const COMPANY = new RegExp(`^(?!.*基金$)${FIRM.source.slice(1)}`);

const NOUNS: readonly (readonly [nouns: string, sense: Sense])[] = [
  [
    '公司|企业|集团|新势力|车企|药企|房企|巨头|独角兽|厂商|厂家|券商|基金|运营商|供应商',
    { kinds: ['organisation'], form: 'nominal', count: 1, prefers: 'topic', name: FIRM },
  ],
  [
    '银行|城商行|农商行',
    {
      kinds: ['organisation'],
      form: 'nominal',
      count: 1,
      prefers: 'topic',
      name: /(?:银行|[商信]行|信用社|联社|行)$/,
    },
  ],
  [
    '机构|研究中心|协会|联盟|团队|媒体|行|部门|委员会',
    { kinds: ['organisation'], form: 'nominal', count: 1, prefers: 'topic' },
  ],
  ...(
    [
      ['所|研究所', /(?:所|研究院)$/],
      ['院|研究院', /院$/],
      ['校|大学|高校|学校', /(?:大学|大學|学院|學院|校|中学)$/],
      ['局', /局$/],
      ['医院', /(?:医院|醫院)$/],
      ['实验室', /(?:实验室|實驗室)$/],
      ['管委会|园区管委会', /(?:管委会|管委會|管理委员会)$/],
    ] as const
  ).map(
    ([nouns, name]) =>
      [nouns, { kinds: ['organisation'], form: 'nominal', count: 1, prefers: 'topic', name }] as const,
  ),
  [
    '车型|新车|汽车|轿车|轿跑|车|芯片|系统|平台|产品|机型|飞机|卫星|火箭|疫苗|新药|药物|药品|药|大模型|模型|手机|机器人|设备|装置|软件|应用|算法|架构|框架|引擎|雷达|处理器|探测器|航天器|技术|工艺',
    { kinds: ['technology'], form: 'nominal', count: 1, prefers: 'last' },
  ],
  [
    '规划|纲要|条例|办法|意见|计划|协议|方案|政策|通知|法案|行动|专项|文件|草案|倡议|法|备忘录|协定|战略',
    { kinds: ['policy'], form: 'nominal', count: 1, prefers: 'last' },
  ],
  [
    '项目|工程',
    {
      kinds: ['technology', 'policy', 'location'],
      form: 'nominal',
      count: 1,
      prefers: 'last',
      name: /(?:项目|工程)$/,
    },
  ],
  [
    '区域|园区|片区|区|新区|开发区|高新区|岛',
    { kinds: ['location'], form: 'nominal', count: 1, prefers: 'last', name: /(?:[^湾]区|园|岛|新城)$/ },
  ],
  ['市|城市', { kinds: ['location'], form: 'nominal', count: 1, prefers: 'last', name: /[^区县省国岛园]$/ }],
  ['省|县|镇|国', { kinds: ['location'], form: 'nominal', count: 1, prefers: 'last' }],
  [
    '中心|大楼|基地|工厂',
    {
      kinds: ['location', 'organisation'],
      form: 'nominal',
      count: 1,
      prefers: 'last',
      name: /(?:中心|楼|厦|基地|厂)$/,
    },
  ],
];

/** Most sentences have none: then no noun has to be looked for. */
const HAS_DETERMINER = new RegExp(DETERMINER);

const DEFINITE = NOUNS.map(
  ([nouns, sense]) => [new RegExp(`${DETERMINER}${DESCRIPTION}(?:${nouns})`, 'g'), sense] as const,
);

const topic = (kinds: readonly EntityKind[]): Sense => ({
  kinds,
  form: 'pronoun',
  count: 1,
  prefers: 'topic',
});
const parties = (count: number): Sense => ({
  kinds: ['organisation', 'location', 'person'],
  form: 'pronoun',
  count,
  prefers: 'last',
});
const last = (kinds: readonly EntityKind[]): Sense => ({ kinds, form: 'pronoun', count: 1, prefers: 'last' });

/** Single words that refer by themselves. */
const WORDS: ReadonlyMap<string, Sense> = new Map([
  ...['他', '她', '其本人'].map((word) => [word, topic(['person'])] as const),
  ...['其', '它'].map((word) => [word, topic(['organisation', 'person', 'technology', 'location'])] as const),
  ...['两者', '二者'].map((word) => [word, parties(2)] as const),
  ['园区', { ...last(['location']), name: /(?:[^湾]区|园|園|谷|城|岛|基地)$/ }],
  ['前者', { ...last(['organisation', 'location', 'technology']), prefers: 'former' }],
  ['后者', last(['organisation', 'technology', 'location', 'person'])],
  ...['新车', '新机', '新药', '新品'].map((word) => [word, last(['technology'])] as const),
  ...['当地', '此地', '这里'].map((word) => [word, last(['location'])] as const),
  ...['园内', '园里', '园中', '区内', '基地内'].map(
    (word) => [word, { ...last(['location']), name: /(?:[^湾]区|园|園|谷|城|岛|基地)$/ }] as const,
  ),
]);

/** Numbers of parties named before, whatever words the tagger cuts them into: 双方, 三方, 上述两家单位. */
const OF_PARTIES = '(?:公司|企业|单位|机构|银行|集团|车企|高校|院校|部门)';
const PARTIES: readonly (readonly [RegExp, Sense])[] = [
  [
    new RegExp(
      `双方(?!面)|(?:上述|这|前述|此)?两家(?:${OF_PARTIES}(?!的?分[手道])|(?![\\u4e00-\\u9fff]))`,
      'g',
    ),
    parties(2),
  ],
  [new RegExp(`(?<![第前后等])三方(?![面位案])|(?:上述|这|前述|此)?三家${OF_PARTIES}`, 'g'), parties(3)],
];

/** Bare nouns that mean the one being talked about, if nothing before them says which one. */
const BARE = /^(?:公司|集团|本公司|该公司|我司|校方|院方|管委会)$/;
const BARE_SENSE: Sense = { kinds: ['organisation'], form: 'nominal', count: 1, prefers: 'topic' };
const BARE_FIRM = /^(?:公司|集团|本公司|该公司|我司)$/;
/** Words before a bare 公司 that say that it is no particular one: 上市公司, 两家公司, 科技公司. */
const CLASSIFIES = /^(?:n|nz|vn|a|an|m|q|b|j|ORG|nt|LOC|ns|s|xc|nw)$/;

const DESCRIBES = /^(?:n|nz|nw|vn|a|an|b|j|m|q|f|xc)$/;

/** The words of a sentence that refer to something named before, in the order of the text. */
export function findReferringExpressions(view: SentenceView, normalised: string): ReferringExpression[] {
  const found: ReferringExpression[] = [];
  for (const { from, to } of wordRuns(view, { from: 0, to: view.items.length })) {
    const start = view.items[from]?.start ?? view.start;
    const text = normalised.slice(start, view.items[to - 1]?.end ?? start);
    for (const [pattern, sense] of HAS_DETERMINER.test(text) ? DEFINITE : [])
      for (const match of text.matchAll(pattern)) {
        const range = { start: start + match.index, end: start + match.index + match[0].length };
        if (endsWord(view, range.end) && isOnePhrase(view, range, match[0]))
          found.push({ ...range, ...sense });
      }
    for (const [pattern, sense] of PARTIES)
      for (const match of text.matchAll(pattern))
        found.push({ start: start + match.index, end: start + match.index + match[0].length, ...sense });
  }
  view.items.forEach((item, index) => {
    if (item.type !== 'word' || isMereGround(view, index)) return;
    const sense = WORDS.get(item.text) ?? (isBareNoun(view, index) ? bareSense(item.text) : undefined);
    if (sense !== undefined) found.push({ start: item.start, end: item.end, ...sense });
  });
  found.push(...findDescribedFirms(view), ...findPartnerPronouns(view));
  return withoutOverlaps(found);
}

/** A firm at the end of a phrase that describes it with names. */
const DESCRIBED_FIRM =
  /(?:公司|企业|集团|新势力|车企|药企|房企|巨头|独角兽|厂商|龙头|券商|开发商|运营商|供应商|制造商)$/;
/** Longest such phrase, in items. */
const LONGEST_PHRASE = 14;

/** 这家滨海企业, 这家总部位于滨海的龙头: names stand in the phrase, so only its noun is taken for what refers. */
function findDescribedFirms(view: SentenceView): ReferringExpression[] {
  return view.items.flatMap((determiner, index) => {
    if (determiner.type !== 'word' || determiner.text !== '这家') return [];
    const phrase = view.items.slice(index + 1, index + LONGEST_PHRASE);
    const end = phrase.findIndex((item) => item.type === 'word' && /^[,。;:!?]$/.test(item.text));
    const words = end === -1 ? phrase : phrase.slice(0, end);
    const at = words.findIndex((item) => item.type === 'word' && DESCRIBED_FIRM.test(item.text));
    const noun = words[at];
    if (noun?.type !== 'word' || !words.slice(0, at).some((item) => item.type === 'slot')) return [];
    const { length } = DESCRIBED_FIRM.exec(noun.text)?.[0] ?? '';
    const range = { start: noun.end - length, end: noun.end, phraseFrom: determiner.start };
    return [{ ...range, ...BARE_SENSE, name: FIRM }];
  });
}

/** 与其续约: the tagger takes 与其 for one word. */
function findPartnerPronouns(view: SentenceView): ReferringExpression[] {
  return view.items.flatMap((item, index) => {
    const next = view.items[index + 1];
    const acts = next?.type === 'word' && /^(?:v|d|ad|vd)$/.test(next.tag) && next.text !== '说';
    if (item.type !== 'word' || item.text !== '与其' || !acts) return [];
    return [{ start: item.end - 1, end: item.end, ...topic(['organisation']) }];
  });
}

/** 园区 means a particular one only where something is in it: 在园区, 园区内. */
function isMereGround(view: SentenceView, index: number): boolean {
  const [before, item, next] = [index - 1, index, index + 1].map((at) => textOf(view.items[at]) ?? '');
  return (
    item === '园区' && !/^(?:在|入驻|进驻|落户|搬进|来到)$/.test(before ?? '') && !/^[里内]$/.test(next ?? '')
  );
}

function bareSense(noun: string): Sense {
  if (noun === '管委会') return { ...BARE_SENSE, prefers: 'last', name: /(?:管委会|管委會|管理委员会)$/ };
  return BARE_FIRM.test(noun) ? { ...BARE_SENSE, name: COMPANY } : BARE_SENSE;
}

function isBareNoun(view: SentenceView, index: number): boolean {
  const [before, item, next] = [view.items[index - 1], view.items[index], view.items[index + 1]];
  if (item?.type !== 'word' || !BARE.test(item.text)) return false;
  if (before?.type === 'slot' || /^(?:设|设立|成立|组建|没有)$/.test(textOf(before) ?? '')) return false;
  if (next?.type === 'slot' || textOf(next) === '"') return false;
  return (
    before === undefined || !CLASSIFIES.test(before.tag) || /^(?:目前|此外|同时|该|本)$/.test(before.text)
  );
}

/** 该老牌光伏企业, but not 该区将建医院: without 的 only what describes a noun stands before it. */
function isOnePhrase(view: SentenceView, { start, end }: Range, words: string): boolean {
  return (
    words.includes('的') ||
    view.items
      .filter((item) => start < item.start && item.end <= end)
      .every((item) => item.type === 'word' && DESCRIBES.test(item.tag))
  );
}

function endsWord(view: SentenceView, offset: number): boolean {
  return view.items.some((item) => item.end === offset);
}

/** The longer of two that overlap. */
function withoutOverlaps(found: readonly ReferringExpression[]): ReferringExpression[] {
  const kept: ReferringExpression[] = [];
  for (const expression of [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  ))
    if (kept.every((other) => other.end <= expression.start || expression.end <= other.start))
      kept.push(expression);
  return kept.sort((a, b) => a.start - b.start);
}
