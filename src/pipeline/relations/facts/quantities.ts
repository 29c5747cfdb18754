import type { Range } from '../../../schema/span.ts';

/** What a unit measures; it decides what a number may be a number of. */
export type UnitKind = 'count' | 'money' | 'share' | 'size' | 'performance';

/**
 * A number with its unit, as the text words it: with 超过, 约, 多, 左右, both ends of a range, both ends of
 * a change (从14人增加到超过500人), the direction of a growth (同比增长23%). Offsets into the article's text.
 */
export interface Quantity extends Range {
  readonly kind: UnitKind;
  /** The counter or unit: 家, 亿元 without its 亿. */
  readonly unit: string;
  /** Growth says how something changed, not how much of it there is. */
  readonly isGrowth: boolean;
}

/** Units by what they measure, the longer before the shorter. Durations and dates count nothing that a fact could say. */
const UNITS: Readonly<Record<UnitKind, string>> = {
  money: '(?:人民币|港|美|欧|日|新台|台|澳|加|韩)?元(?:人民币)?|人民币|美金|英镑|港币|欧|日圆',
  share: '%|个百分点|成(?![立为员功本果交熟都绩长型])|倍',
  size: '平方米|平方公里|平方千米|立方米|公顷|亩|公里|千米|海里|毫米|厘米|微米|纳米|米|英寸|公斤|千克|万吨|吨|克|升',
  performance:
    '千瓦时|兆瓦时|吉瓦时|千瓦|兆瓦|吉瓦|瓦时|瓦|度|毫秒|微秒|秒|分钟|小时|GWh|MWh|kWh|MW|GW|TOPS|Tops|[PTG]Flops|PFLOPS|TFLOPS|Mbps|Gbps|TB|PB|GB|MHz|GHz|标准箱|TEU',
  count:
    '人次|余人|人|名|位|户|家|个(?!百分点|月|小时|工作日|百)|项|台|辆|件|款|座|套|种|条|所|间|艘|架|部|篇|枚|颗|支|株|头|只|张|宗|起|笔|处|片|场|单|门|段|块|层|节|列|班|组|箱|路|站|例|批|棵|(?=(?:活跃|注册|付费)?(?:用户|会员|粉丝|客户|员工|学生|教师|人才|读者|观众|听众|台套|个?就业岗位))',
};

/** Begins where its digits do, so that a long run of them is tried once. */
const ARABIC = '(?<!\\d)(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?';
/** Chinese numerals only from ten up: 一家, 两个 and 三方 point at things rather than count them. */
const CHINESE =
  '[一二两三四五六七八九]?[十百千万][一二三四五六七八九十百千万零]{0,8}|[一二两三四五六七八九](?=[成倍])';
const MORE = '[多余几来]?';
const NUMBER = `(?:${ARABIC}|${CHINESE})\\s?${MORE}[十百千万亿]{0,3}${MORE}`;
const ABOUT =
  '超过|超出|超|逾|近|约|将近|接近|大约|至少|最多|最高|最低|最大|多达|高达|不少于|不低于|不超过|突破|不足|不到|上';
const ROUGHLY = '左右|以上|以下|以内|上下|之多';
const TO = '至|到|~|-|—{1,2}|–';
const QUANTITY = new RegExp(
  `(?:${ABOUT})?(?:${NUMBER}(?:${Object.values(UNITS).join('|')})?(?:${TO}))?${NUMBER}(?:${Object.entries(
    UNITS,
  )
    .map(([kind, units]) => `(?<${kind}>${units})`)
    .join('|')})(?:${ROUGHLY})?`,
  'g',
);
/** 百分之三十 */
const PERCENT_IN_WORDS = /百分之[一二三四五六七八九十百零点]{1,6}/g;

/** What may not stand right before a number that is one of its own: 第3家, 5G, v2, 12-3. */
const PART_OF_SOMETHING = /[第A-Za-z\d.\-_/+]$/;
/** Most clauses have none of these, and so no quantity. */
const ANY_NUMBER = /\d|[十百千万成倍]/;

/** The quantities of a stretch of normalised text, in its order, none within another. */
export function findQuantities(words: string, start: number): Quantity[] {
  if (!ANY_NUMBER.test(words)) return [];
  const found: Quantity[] = [];
  for (const match of words.matchAll(QUANTITY)) {
    const before = words.slice(Math.max(0, match.index - 2), match.index);
    if (PART_OF_SOMETHING.test(before)) continue;
    const [kind, unit] = unitOf(match.groups ?? {});
    found.push({ start: match.index, end: match.index + match[0].length, kind, unit, isGrowth: false });
  }
  for (const { index, 0: text } of words.matchAll(PERCENT_IN_WORDS))
    found.push({ start: index, end: index + text.length, kind: 'share', unit: '%', isGrowth: false });
  found.sort((one, other) => one.start - other.start);
  return joinChanges(found, words).map((quantity) => ({
    ...quantity,
    start: quantity.start + start,
    end: quantity.end + start,
  }));
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): [UnitKind, string] {
  for (const kind of Object.keys(UNITS) as UnitKind[]) {
    const unit = groups[kind];
    if (unit !== undefined) return [kind, unit];
  }
  return ['count', ''];
}

const RISEN_TO =
  /^(?:快速|迅速|大幅|逐步|一路|陆续)?(?:增加|增长|上升|提高|提升|攀升|扩大|扩张|扩充|壮大|发展|下降|减少|降低|降|增|升|缩短|压缩)(?:到|至|为)了?$/;
const GROWN =
  /(?:同比|环比|按年|按季|(?:较|比)(?:上年|去年|前一年|上年同期|去年同期|上季度)(?:同期)?)?(?:大幅|大|预计|将|实现|仅|再)?(?:增长|上升|提高|提升|增加|上涨|下降|减少|下滑|降低|下跌|缩减|缩短|攀升|增|降|涨|升|跌)了?(?:近|约|超|超过|逾)?$/;

/** 从14人增加到超过500人 is one change; 同比增长23% says with its number what it is. */
function joinChanges(quantities: readonly Quantity[], words: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : words.slice(last.end, quantity.start);
    if (last !== undefined && RISEN_TO.test(between)) {
      const isFrom = /[从由]$/.test(words.slice(0, last.start));
      joined.pop();
      joined.push({ ...quantity, start: isFrom ? last.start - 1 : quantity.start });
      continue;
    }
    const grown =
      quantity.kind === 'share'
        ? GROWN.exec(words.slice(Math.max(0, quantity.start - 16), quantity.start))
        : null;
    joined.push(
      grown === null ? quantity : { ...quantity, start: quantity.start - grown[0].length, isGrowth: true },
    );
  }
  return joined;
}
