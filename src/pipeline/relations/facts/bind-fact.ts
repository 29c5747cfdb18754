import { ENTITY_KINDS, type EntityKind } from '../../../schema/ontology.ts';
import type { Range } from '../../../schema/span.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import { isReporter, itemAt } from '../../discourse/grammar.ts';
import type { Group, Item, SentenceView, Slot } from '../../discourse/sentence-view.ts';
import { findSubject, findTopic } from '../find-subject.ts';
import { holdingVerbBefore, holdingVerbWithin, type Label } from './find-label.ts';
import { COMING_TO } from './measures.ts';
import type { Quantity } from './quantities.ts';

/** A number with its label in a clause, of which is to be found whose it is. */
export interface Counting {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  /** Index among the sentence's clauses. */
  readonly clause: number;
  /** Where the clause stands. */
  readonly range: Range;
  readonly quantity: Quantity;
  readonly label: Label;
  readonly normalised: string;
}

const FIRMS: readonly EntityKind[] = ['organisation'];
const THINGS: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => kind !== 'person');

/**
 * The one thing that a number is about, by the words that bind it, the surest first: what the number
 * describes (总投资30亿元的某园), whose the measure is (某公司的营收), whose verb holds it (某园汇聚了130家企业),
 * what the things counted come to (130家企业入驻某园), who the sentence has been about. Null if the sentence
 * does not say; what only earlier sentences were about is not taken over unless a word refers to it.
 */
export function bindFact(counting: Counting): Slot | null {
  const { label, quantity } = counting;
  const kinds = label.measure?.kinds ?? (quantity.kind === 'money' ? FIRMS : THINGS);
  const found =
    label.form === 'measure'
      ? (described(counting, kinds) ?? holderOfNoun(counting, kinds) ?? owner(counting, kinds))
      : (destination(counting, kinds) ?? holder(counting, kinds));
  if (found === null || (found.start < counting.view.start && found.form === 'name')) return null;
  // 全港, 沪: a place in one character only says where.
  if (found.entity.kind === 'location' && found.form === 'name' && found.end - found.start < 2) return null;
  const group = counting.view.groups.find(({ slots }) => slots.includes(found));
  return group !== undefined && isReporter(counting.view, group) ? null : found;
}

/** 总投资30亿元的滨海数据中心: measure and number begin the clause and describe the name that ends it. */
function described({ view, range, quantity, label }: Counting, kinds: readonly EntityKind[]): Slot | null {
  const at = itemAt(view, quantity.end);
  const of = view.items[at];
  if (of?.type !== 'word' || of.text !== '的') return null;
  for (let index = at + 1; index < at + 8; index += 1) {
    const item = view.items[index];
    if (item === undefined || item.start >= range.end) return null;
    if (item.type === 'slot') {
      const next = view.items[index + 1];
      const isModifier =
        next?.type === 'word' && /^(?:n|nz|vn)$/.test(next.tag) && item.slot.entity.kind === 'location';
      return !isModifier && kinds.includes(item.slot.entity.kind) && !hasNameBefore(view, range, label)
        ? item.slot
        : null;
    }
    if (!/^(?:n|nz|vn|a|b|f|LOC|ns|j|nw|w)$/.test(item.tag) || /[,。;]/.test(item.text)) return null;
  }
  return null;
}

function hasNameBefore(view: SentenceView, range: Range, { start }: Range): boolean {
  return view.items.some(
    (item) =>
      item.type === 'slot' && range.start <= item.start && item.end <= start && item.slot.form === 'name',
  );
}

/** Words between a thing and its measure that leave it the thing's own. */
const BETWEEN = /^(?:TIME|t|d|ad|f|c|u|p|m|q|w|nt|b|a|xc)$/;
/** Nouns and verbs that do the same. */
const BETWEEN_WORDS =
  /^(?:的|项目|工程|全球|国内|海外|目前|现有|现|规划|计划|预计|建成|达产|投产|首期|一期|二期|三期|最新|整体|总|主营|核心|研发|技术|为|是|在|年|全年|实现|完成|达到|达|累计|合计|共|投用|后|园区|总体|单日|每年|每天|每小时)$/;
/** With these between, the number is somebody else's, nobody's or not so. */
const NOT_ITS =
  /(?:否认|不是|并非|没有|未能|尚未|如果|假如|若|比|相比|相当于|等于|平均每|其他|其余|整个|该行业|市场规模|行业)/;

/** 某公司(的)营收: the last name before the measure, if only what describes the measure stands between; else the topic. */
function owner(counting: Counting, kinds: readonly EntityKind[]): Slot | null {
  const { view, range, label, normalised } = counting;
  if (NOT_ITS.test(normalised.slice(range.start, label.start))) return null;
  const at = view.items.findLastIndex((item) => item.start < label.start);
  let index = at;
  for (; index >= 0; index -= 1) {
    const item = view.items[index];
    if (item === undefined || item.start < range.start) break;
    if (item.type === 'slot') {
      const group = groupOf(view, index);
      if (isWhere(view, index, range)) continue;
      if (group !== null && group.slots.length > 1) return null;
      return kinds.includes(item.slot.entity.kind) ? item.slot : employerOrNull(item.slot, counting, kinds);
    }
    if (BARE_FIRM.test(item.text)) return firm(counting, item, kinds);
    if (!isBetween(item)) return null;
  }
  return topic(counting, kinds);
}

/** The tagger takes 公司估值 for one word, so nothing has said yet which firm that is. */
const BARE_FIRM = /^(?:该|本)?公司/;

function firm({ view, discourse, range }: Counting, item: Item, kinds: readonly EntityKind[]): Slot | null {
  if (!kinds.includes('organisation')) return null;
  const here = view.items.findLast(
    (other) => other.type === 'slot' && other.end <= range.start && other.slot.entity.kind === 'organisation',
  );
  const slot = here?.type === 'slot' ? here.slot : discourse.topicOf(['organisation']);
  return slot === null ? null : { entity: slot.entity, form: 'nominal', start: item.start, end: item.end };
}

function isBetween(item: Extract<Item, { type: 'word' }>): boolean {
  return BETWEEN.test(item.tag) || BETWEEN_WORDS.test(item.text);
}

/** 在上海, 上海的: where something is, if another name stands before it or the clause goes on without it. */
function isWhere(view: SentenceView, index: number, range: Range): boolean {
  const [before, item] = [view.items[index - 1], view.items[index]];
  if (item?.type !== 'slot' || item.slot.entity.kind !== 'location') return false;
  const isGoverned =
    before?.type === 'word' && before.start >= range.start && /^(?:在|于|位于)$/.test(before.text);
  return isGoverned;
}

function groupOf(view: SentenceView, index: number): Group | null {
  return view.groups.find((group) => group.from <= index && index <= group.to) ?? null;
}

function employerOrNull(slot: Slot, { discourse }: Counting, kinds: readonly EntityKind[]): Slot | null {
  const maker = slot.entity.kind === 'person' ? undefined : discourse.makers.get(slot.entity);
  return maker !== undefined && kinds.includes(maker.kind) ? { ...slot, entity: maker } : null;
}

/** Who the earlier clauses of the sentence are about, where nothing else could have the measure. */
function topic(
  { view, discourse, clause, label, range }: Counting,
  kinds: readonly EntityKind[],
): Slot | null {
  if (clause === 0) return null;
  const at = itemAt(view, label.start);
  // 总部设在某新区，员工380人: the sentence is about the firm, whatever place it has named last.
  const likely = kinds.includes('organisation') && label.measure !== null ? FIRMS : kinds;
  const [first, ...others] = findTopic({ view, discourse, clause, from: at, to: at }, likely);
  if (first === undefined || others.length > 0 || isSpoken(view, first, range)) return null;
  return first;
}

/** 某园汇聚了130家企业: the subject of the verb right before the number. */
function holder(counting: Counting, kinds: readonly EntityKind[]): Slot | null {
  const { view, range, quantity, normalised } = counting;
  const verb = holdingVerbBefore(normalised.slice(range.start, quantity.start), quantity.kind);
  if (verb === null) return null;
  return subjectOf(counting, itemAt(view, range.start + verb), itemAt(view, quantity.start), kinds);
}

/** 某区引进项目97个: the same with the noun before its number. */
function holderOfNoun(counting: Counting, kinds: readonly EntityKind[]): Slot | null {
  const { view, range, label } = counting;
  const verb = label.measure === null ? holdingVerbWithin(view, range, label.start) : null;
  return verb === null ? null : subjectOf(counting, verb, verb + 1, kinds);
}

function subjectOf(counting: Counting, from: number, to: number, kinds: readonly EntityKind[]): Slot | null {
  const { view, range, quantity, normalised, discourse, clause } = counting;
  if (NOT_ITS.test(normalised.slice(range.start, quantity.start))) return null;
  const subjects = findSubject({ view, discourse, clause, from, to }, kinds);
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) return null;
  if (subject.start < range.start && (isSpoken(view, subject, range) || isThereIs(view, from))) return null;
  return isOthersWord(counting, subject, from) ? null : subject;
}

/** 某公司表示，…: what somebody says need not be said of himself. */
function isSpoken(view: SentenceView, { end }: Slot, range: Range): boolean {
  return view.items.some(
    (item) =>
      item.type === 'word' &&
      end <= item.start &&
      item.end <= range.start &&
      /^(?:表示|称|介绍|透露|宣布|说|认为|指出|显示|坦言|告诉|解释|补充|强调)$/.test(item.text),
  );
}

/** 全球有, 已有: a bare 有 tells of whoever stands in its own clause, or of nobody. */
function isThereIs(view: SentenceView, verb: number): boolean {
  const item = view.items[verb];
  return item?.type === 'word' && /有$/.test(item.text) && !/[拥持享]有$/.test(item.text);
}

/** 某公司表示，园区有…: whoever only says it has nothing; 有 with a place before it is where, which is whose. */
function isOthersWord({ view, range }: Counting, subject: Slot, from: number): boolean {
  const between = view.items.filter(
    (item, index) => item.start >= Math.max(subject.end, range.start) && index < from,
  );
  return between.some(
    (item) => item.type === 'word' && /^(?:n|nz|r)$/.test(item.tag) && !BETWEEN_WORDS.test(item.text),
  );
}

/** 已有130家企业入驻某园: what the things counted come to. */
function destination(
  { view, range, label, normalised }: Counting,
  kinds: readonly EntityKind[],
): Slot | null {
  const verb = COMING_TO.exec(normalised.slice(label.end, range.end));
  if (verb === null) return null;
  const at = label.end + verb[0].length;
  const item = view.items.find(({ start, type }) => start >= at && type === 'slot');
  if (item?.type !== 'slot' || item.start - at > 6 || item.start >= range.end) return null;
  const group = view.groups.find((candidate) => candidate.start <= item.start && item.end <= candidate.end);
  if (group !== undefined && group.slots.length > 1) return null;
  return kinds.includes(item.slot.entity.kind) ? item.slot : null;
}
