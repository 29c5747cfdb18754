import type { Range } from '../../../schema/span.ts';
import { itemAt } from '../../discourse/grammar.ts';
import type { Item, SentenceView } from '../../discourse/sentence-view.ts';
import { COUNTING_VERB, HAVING_MONEY, HELD, HOLDING, MEASURES, type Measure, SUM_OF } from './measures.ts';
import type { Quantity, UnitKind } from './quantities.ts';

/**
 * What a number counts or measures: the words that say so, and how the number hangs on them.
 * `measure`: a quantity that things have (员工 and 营收 alike), named before the number.
 * `counted`: what is counted is named after it (130多家人工智能企业); `verb`: only a verb says it (交付7.7万辆).
 */
export interface Label extends Range {
  readonly form: 'measure' | 'counted' | 'verb';
  /** The kinds of thing that can have it; null if any. */
  readonly measure: Measure | null;
}

/** What may stand between a measure and its number. */
const LINK =
  /(?:数量|总数|总量|人数|总人数|总额|规模)?(?:目前|现|当前|已经|已|也|均|则|就|仅|只有|将|可|预计|有望|累计|合计|共计|共|总计|分别|最终){0,4}(?:约为|约|为|是|有|达到了?|达|到|高达|多达|超过|保持在|稳定在|维持在|增加到|增加至|增长到|增长至|增至|升至|提升至|提升到|提高到|提高至|扩大到|扩大至|降至|降到|降低到|缩短至|缩短到|压缩到|压缩至|控制在|在)?了?$/;
const LONGEST_LINK = 14;

const MEASURE_AT_END = MEASURES.map((measure) => ({
  measure,
  pattern: new RegExp(`(?:${measure.name})$`),
}));
const LONGEST_MEASURE = 12;

/** The label of a number in its clause; null if nothing says what it counts. */
export function findLabel(
  view: SentenceView,
  clause: Range,
  quantity: Quantity,
  normalised: string,
): Label | null {
  const measure = () => findMeasure(view, clause, quantity, normalised);
  if (quantity.isGrowth) return measure();
  if (quantity.kind === 'money') return measure() ?? findSumOf(clause, quantity, normalised);
  if (quantity.kind !== 'count') return measure();
  const counted = () => findCounted(view, clause, quantity, normalised);
  // 平台现有90万会员: with a verb right before it, the number counts what follows.
  const isHeld = holdingVerbBefore(normalised.slice(clause.start, quantity.start), 'count') !== null;
  const noun = isHeld ? (counted() ?? measure()) : (measure() ?? counted());
  return noun ?? findCountingVerb(clause, quantity, normalised);
}

function findMeasure(
  view: SentenceView,
  clause: Range,
  quantity: Quantity,
  normalised: string,
): Label | null {
  const before = normalised.slice(Math.max(clause.start, quantity.start - LONGEST_LINK), quantity.start);
  const end = quantity.start - (LINK.exec(before)?.[0].length ?? 0);
  if (end <= clause.start) return null;
  const words = normalised.slice(Math.max(clause.start, end - LONGEST_MEASURE), end);
  for (const { measure, pattern } of MEASURE_AT_END) {
    if (!measure.units.includes(quantity.kind)) continue;
    const { length } = pattern.exec(words)?.[0] ?? '';
    if (length > 0) return { start: wholeWord(view, end - length, end), end, form: 'measure', measure };
  }
  return quantity.kind === 'count' ? nounBefore(view, clause, end, quantity, normalised) : null;
}

const NOUN = /^(?:n|nz|vn|nw)$/;
const MODIFIER = /^(?:n|nz|vn|nw|a|b|an|j|ns|LOC|xc)$/;
/** Longest noun phrase that a label may be, UTF-16 units. */
const LONGEST = 12;
/** Nouns that stand before a number without being what is counted. */
const NO_LABEL =
  /^(?:公司|企业|集团|项目|目前|全国|全球|全市|全省|全区|国内|其中|平均|时间|方面|总部|地区|市场|行业|计划|报告|数据|记者|首批|一期|二期|全年|今年|去年)$/;

/** 前三季度营收 has no label 季度营收: a label begins where a word does, if one begins in it. */
function wholeWord(view: SentenceView, start: number, end: number): number {
  const word = view.items.find((item) => item.start >= start);
  return word !== undefined && word.start < end ? word.start : start;
}

/** 专利300余项, 员工14人: a noun right before a number of such things. */
function nounBefore(
  view: SentenceView,
  clause: Range,
  end: number,
  quantity: Quantity,
  normalised: string,
): Label | null {
  let index = lastItemBefore(view, end);
  const last = wordAt(view, index);
  if (last === null || last.end !== end || !NOUN.test(last.tag) || NO_LABEL.test(last.text)) return null;
  let start = last.start;
  for (index -= 1; ; index -= 1) {
    const word = wordAt(view, index);
    if (word === null || word.start < clause.start || word.end !== start) break;
    if (!MODIFIER.test(word.tag) || NO_LABEL.test(word.text) || end - word.start > LONGEST) break;
    start = word.start;
  }
  const isApart = end === quantity.start && /[\u4e00-\u9fff]/.test(normalised[quantity.end] ?? '');
  // 园区企业130家入驻 is read by what follows the number; a noun before and one after are two labels too many.
  if (isApart && NOUN.test(wordAt(view, itemAt(view, quantity.end))?.tag ?? '')) return null;
  // 5G基站: what is written in Latin letters and digits belongs to the noun it touches.
  start -= /[A-Za-z\d]{0,8}$/.exec(normalised.slice(clause.start, start))?.[0].length ?? 0;
  return end - start < 2 ? null : { start, end, form: 'measure', measure: null };
}

/** 5亿元C轮融资: what the money is, named after it. */
function findSumOf(clause: Range, { end }: Quantity, normalised: string): Label | null {
  const match = SUM_OF.exec(normalised.slice(end, clause.end));
  const label = match?.[1];
  if (match === null || label === undefined) return null;
  const start = end + match[0].length - label.length;
  return { start, end: start + label.length, form: 'counted', measure: null };
}

/** 累计交付7.7万辆: no noun says what is counted, but the verb does, and nothing follows that it could count instead. */
function findCountingVerb(clause: Range, quantity: Quantity, normalised: string): Label | null {
  if (/^[\u4e00-\u9fff]/.test(normalised.slice(quantity.end, clause.end))) return null;
  const head = normalised.slice(clause.start, quantity.start).replace(BEFORE_NUMBER, '');
  const match = COUNTING_VERB.exec(head.slice(-LONGEST_VERB));
  const verb = match?.[1];
  if (match === null || verb === undefined) return null;
  const start = clause.start + Math.max(0, head.length - LONGEST_VERB) + match.index;
  return { start, end: start + verb.length, form: 'verb', measure: null };
}

/** 130多家人工智能企业: the noun phrase after the number, as far as a verb, a particle or a mark. */
function findCounted(
  view: SentenceView,
  clause: Range,
  quantity: Quantity,
  normalised: string,
): Label | null {
  const start = quantity.end;
  if (HELD.test(normalised.slice(start, clause.end))) return null;
  let end = start;
  let lastNoun = start;
  for (let index = itemAt(view, start); ; index += 1) {
    const item = view.items[index];
    if (item === undefined || item.start >= clause.end || item.type === 'slot') break;
    const isStart = end === start;
    if (!isStart && !MODIFIER.test(item.tag) && !isJoin(view, index)) break;
    if (isStart && !MODIFIER.test(item.tag) && item.start >= start) break;
    if (item.end - start > LONGEST) break;
    end = item.end;
    if (NOUN.test(item.tag) || item.start < start) lastNoun = end;
  }
  const words = normalised.slice(start, lastNoun);
  const isPartOf = /^(?:中|里|之中|当中)/.test(normalised.slice(lastNoun, clause.end));
  const isMeasure = MEASURE_AT_END.some(
    ({ measure, pattern }) => !measure.units.includes('count') && pattern.test(words),
  );
  return isPartOf || isMeasure || words.length < 2 || /[,。;:!?"'《》()\d]/.test(words)
    ? null
    : { start, end: lastNoun, form: 'counted', measure: null };
}

/** 上下游企业, 国家级专精特新企业: short words of other tags within a phrase that goes on as a noun. */
function isJoin(view: SentenceView, index: number): boolean {
  const [item, next] = [view.items[index], view.items[index + 1]];
  return (
    item?.type === 'word' && next?.type === 'word' && /^(?:k|f|q|s)$/.test(item.tag) && NOUN.test(next.tag)
  );
}

function lastItemBefore(view: SentenceView, offset: number): number {
  return view.items.findLastIndex((item) => item.start < offset);
}

function wordAt(view: SentenceView, index: number): Extract<Item, { type: 'word' }> | null {
  const item = view.items[index];
  return item?.type === 'word' ? item : null;
}

/** What may stand between the verb and the number. */
const BEFORE_NUMBER = /(?:总额|约|近|共|总共|累计|合计|共计|总计|达|首批|第一批|数额|了){1,4}$/;
const LONGEST_VERB = 10;

/**
 * The verb right before a number that says that its subject has what is counted.
 * @param words the clause up to the number
 * @returns where it begins in `words`; null if there is none
 */
export function holdingVerbBefore(words: string, kind: UnitKind): number | null {
  const head = words.replace(BEFORE_NUMBER, '');
  const tail = head.slice(-LONGEST_VERB);
  const match = (kind === 'money' ? HAVING_MONEY : HOLDING).exec(tail);
  return match === null ? null : head.length - tail.length + match.index;
}

/** The last such verb before a noun that its number follows: 引进超亿元项目97个. */
export function holdingVerbWithin(view: SentenceView, clause: Range, end: number): number | null {
  const index = view.items.findLastIndex(
    (item) =>
      item.type === 'word' &&
      clause.start <= item.start &&
      item.end <= end &&
      /^(?:v|vn)$/.test(item.tag) &&
      HOLDING.test(item.text),
  );
  return index < 0 ? null : index;
}
