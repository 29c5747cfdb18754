import type { EntityKind } from '../../schema/ontology.ts';
import type { AliasReason } from '../../schema/reasons.ts';
import { TRADE_WORD } from '../mentions/trade-words.ts';

/** The rules by which one name can be told to stand for what another stands for. */
export type NameRule = Extract<
  AliasReason,
  'legal-form' | 'generic-tail' | 'inserted-word' | 'spelling' | 'branch' | 'short-form'
>;

const LEGAL_FORM =
  /(?:\([^()]{1,6}\))?(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|集团总公司|有限公司|总公司|集团公司|公司|集团)$/;

/**
 * Words that full names end in and short names drop. Only names of at least two characters remain names
 * without them.
 */
const GENERIC_TAIL: Readonly<Record<EntityKind, RegExp | null>> = {
  organisation: new RegExp(`(?:集团|银行|国际|咨询|厂|${TRADE_WORD}){1,6}$`),
  location: /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|地区|新区|省|市|区|县|岛)$/,
  person: null,
  policy: null,
  technology: null,
};

/** Words before 有限公司 that say what a company does and that its short name drops too: 云岭投资管理有限公司. */
const BUSINESS_TAIL = new RegExp(
  `(?:集团|国际|咨询|管理|发展|服务|产业|资产|企业|开发|运营|工程|贸易|${TRADE_WORD}){1,4}$`,
);
const FULL_FORM = /(?:有限公司|有限责任公司|合伙企业(?:\(有限合伙\))?)$/;

/**
 * Tells whether `short` is a shorter or variant form of `full`, both normalised and of the same kind,
 * and if so by which rule; null if not. It never looks at the text: what an article declares itself
 * (简称, brackets) comes from the mentions.
 */
export function aliasReason(short: string, full: string, kind: EntityKind): NameRule | null {
  if (short === full || short.length < 2) return null;
  if (kind === 'organisation' && isBranchVariant(short, full)) return 'branch';
  if (kind === 'organisation' && areTwoCompanies(short, full)) return null;
  if (kind === 'organisation' && withoutLegalForm(full) === withoutLegalForm(short)) return 'legal-form';
  const tail = GENERIC_TAIL[kind];
  if (
    tail !== null &&
    isPrefixBeforeTail(short, kind === 'organisation' ? withoutLegalForm(full) : full, tail)
  )
    return 'generic-tail';
  if (kind === 'organisation' && short.length >= 3 && FULL_FORM.test(full)) {
    const stem = full.replace(FULL_FORM, '').replace(/股份$/, '');
    if (isPrefixBeforeTail(short, stem, BUSINESS_TAIL)) return 'generic-tail';
  }
  if (kind !== 'person' && hasInsertedWord(short, full)) return 'inserted-word';
  if (isLatinMisspelling(short, full)) return 'spelling';
  if (kind === 'person' && isLastName(short, full)) return 'short-form';
  if (kind === 'technology' && isModelAlone(short, full)) return 'short-form';
  return null;
}

/** Bodies, places and zones whose parts are called after them. */
const PARENT = /(?:大学|学院|科学院|工程院|研究院|集团|公司|试验区|自贸区|[省市区县州])$/;

/**
 * True if `short` is the name of a part without the body or place that it is a part of (中国科学技术大学|微电子学院).
 * Within one article only: elsewhere another body may have such a part.
 */
export function isPartAlone(short: string, full: string): boolean {
  if (short.length < 5 || full.length < short.length + 3 || !full.endsWith(short)) return false;
  return PARENT.test(full.slice(0, -short.length));
}

/** The name without 有限公司, 集团 and their like; the whole name where nothing else would be left. */
export function withoutLegalForm(name: string): string {
  const stem = name.replace(LEGAL_FORM, '');
  return stem.length < 2 ? name : stem;
}

/**
 * A group and the company of its name that is listed (中国建筑集团, 中国建筑股份有限公司). A name with both words
 * (上海汽车集团股份有限公司) may be the short form of either.
 */
export function areTwoCompanies(a: string, b: string): boolean {
  const [group, listed] = isGroup(a) ? [a, b] : [b, a];
  if (!isGroup(group) || !LISTED_FORM.test(listed) || listed.includes('集团')) return false;
  return group.replace(GROUP_FORM, '') === listed.replace(LISTED_FORM, '');
}

const GROUP_FORM = /(?:集团有限公司|集团有限责任公司|集团总公司|集团公司|集团)$/;
const LISTED_FORM = /股份(?:有限公司)?$/;

function isGroup(name: string): boolean {
  return GROUP_FORM.test(name) && !name.includes('股份');
}

/** True if `full` is `short` and nothing after it but words of `tail`. */
function isPrefixBeforeTail(short: string, full: string, tail: RegExp): boolean {
  if (!full.startsWith(short)) return false;
  const rest = full.slice(short.length);
  const match = tail.exec(rest);
  return rest === '' || (match !== null && match.index === 0);
}

/** 上海商汤 and 商汤(上海): one branch written two ways. */
function isBranchVariant(a: string, b: string): boolean {
  const [bracketed, plain] = a.includes('(') ? [a, b] : [b, a];
  const match = /^([^()]+)\(([^()]+)\)$/.exec(bracketed);
  return match !== null && plain === `${match[2]}${match[1]}`;
}

/** 滨海市第二人民医院 and 滨海市第十二人民医院 are two: a number or a direction is what tells names apart. */
const DISTINGUISHING = /^[\d一二三四五六七八九十百东西南北中]+$/;

/** One name with a word put into its middle (张江人工智能岛, 张江科学人工智能岛): same start, same long end. */
function hasInsertedWord(short: string, full: string): boolean {
  const extra = full.length - short.length;
  if (extra < 1 || extra > 3 || short.length < 6) return false;
  for (let cut = 2; cut <= short.length - 4; cut += 1)
    if (full.startsWith(short.slice(0, cut)) && full.endsWith(short.slice(cut)))
      return !DISTINGUISHING.test(full.slice(cut, cut + extra));
  return false;
}

/** Kessel of Peter Kessel. */
function isLastName(short: string, full: string): boolean {
  return /^[A-Z][a-z'-]+$/.test(short) && /^[A-Z][A-Za-z.' -]+$/.test(full) && full.endsWith(` ${short}`);
}

/** P30 of 华为P30: a model's number without its maker. */
function isModelAlone(short: string, full: string): boolean {
  return (
    /^[A-Z]+-?\d+[A-Za-z]*$/.test(short) &&
    /^[一-鿿]{2,}$/.test(full.slice(0, -short.length)) &&
    full.endsWith(short)
  );
}

/** Latin names of six letters and more that differ by two neighbouring letters changed places. */
function isLatinMisspelling(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6 || !/^[A-Za-z]+$/.test(a) || !/^[A-Za-z]+$/.test(b)) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  let first = 0;
  while (first < x.length && x[first] === y[first]) first += 1;
  let last = x.length - 1;
  while (last > first && x[last] === y[last]) last -= 1;
  const sorted = (text: string) => [...text.slice(first, last + 1)].sort().join('');
  return last - first <= 2 && last > first && sorted(x) === sorted(y);
}
