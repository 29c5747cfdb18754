import type { Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { CORPORATE_WORD, isGeneralModifier, TRADE_WORD } from '../trade-words.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

const TRADE_END = new RegExp(`${TRADE_WORD}$`);
const CORPORATE_END = new RegExp(`${CORPORATE_WORD}$`);
/** Tags of words that the tagger makes of names it does not know. */
const PIECE = /^(?:n|nz|nr|nt|nw|v|vn|a|an|j|PER|ORG|LOC)$/;
/** Single characters that are words of the sentence and not pieces of a name. */
const FUNCTION =
  /^[的了在是有和与及或为被把将从由对向给让到于等也都又还已曾正更最很不没无未该此这那其各每某多几两一二三四五六七八九十上下里中内外前后间时年月日家个名位人做说要会能可使用去来新老大小原现用以]$/;
const LONGEST_MODIFIER = 4;

const CLAUSE_START = /^[,。;:!?、"(|]?$/;
const BEFORE =
  /^(?:由|据|与|和|及|以及|同|跟|向|对|给|被|为|让|从|把|将|归|包括|来自|收购|入股|投资|控股|加入|离开|并入|就是|旗下|的)$/;
const PREPOSITION = /^(?:由|据|与|和|及|以及|同|跟|向|对|给|被|为|让|从|把|将|归)$/;
const CLASS_BEFORE =
  /(?:企业|公司|厂商|巨头|连锁店|车企|房企|券商|投行|独角兽|龙头|运营商|供应商|制造商|服务商|大厂|品牌)$/;
const SPEAKS = /^(?:宣布|披露|表示|称|透露|回应|公告|承诺|斥资|指出|公布|证实|否认|拟|方面)/;
const DOES =
  /^(?:供货|代工|提供|供应|生产|制造|研发|开发|承建|承担|承办|建设|负责|介绍|出资|领投|主导|牵头|发起|运营|操盘|打造|设计|收购|控股|全资|持有|供)/;
const JOINS = /^(?:合资|合作|合并|共建|共同|联合|联手|签|签署|签订|签约|达成|洽谈|组建|携手|成立|就)/;
/** What a company whose name is sure to be one does at the start of a clause. */
const GOES_ON = /^(?:将|则|也|已|曾|正|又|还|拟|成立|于|在|是|今年|去年|昨日|今日|日前|近日|20\d\d)/;
const TAKES_IN = /^(?:收入|收购|并入|纳入|卖给|出售|转让|转手|拿下|买下)/;
const ACQUIRES = /^(?:收购|入股|投资|并购|控股|加入|离开|入职)$/;

/**
 * Companies that the tagger does not know, by the line of business that ends their names (科技, 船务) and by
 * what the sentence does with them: a title and its holder after it, a verb of saying, a partner beside it.
 */
export function readTradeNames(reading: Reading): MentionCandidate[] {
  return reading.sentences.flatMap(({ words }) =>
    words.flatMap((word, index) => {
      if (!TRADE_END.test(word.text) || !PIECE.test(word.tag)) return [];
      const first = firstOfName(words, index, reading.known);
      if (first === null) return [];
      const range = { start: words[first]?.start ?? word.start, end: word.end };
      const reason = speaksForName(words, first, index, reading.known);
      return reason === null ? [] : [candidate(range, 'organisation', reason, WEIGHTS.heads)];
    }),
  );
}

/** Where a name that ends with the word at `last` begins, or null where there is no name. */
function firstOfName(words: readonly Word[], last: number, known: Reading['known']): number | null {
  const head = words[last]?.text ?? '';
  const trade = TRADE_END.exec(head)?.[0] ?? '';
  const inside = head.slice(0, -trade.length);
  if (inside.length >= 2 && !isGeneralModifier(inside)) return withPlace(words, last);
  const first = inside === '' ? modifierStart(words, last, known) : last;
  const place = first === null ? null : words[first - 1];
  const modifier = words
    .slice(first ?? last, last)
    .map(({ text }) => text)
    .join('');
  if (first !== null && modifier !== '' && !isGeneralModifier(modifier) && !isCommon(modifier, known))
    return withPlace(words, first);
  if (first !== null && modifier !== '' && isPlace(place)) return first - 1;
  if (first !== null && place?.tag === 'n' && isGeneralModifier(place.text) && isPlace(words[first - 2]))
    return first - 2;
  const before = words[last - 1];
  return isPlace(before) && CORPORATE_END.test(head) ? last - 1 : null;
}

function isCommon(modifier: string, known: Reading['known']): boolean {
  return known.headOf(modifier)?.word === modifier || known.titleEnd(modifier, 0) === modifier.length;
}

/** One word of two characters or more, or two or three single characters that the tagger could not join. */
function modifierStart(words: readonly Word[], last: number, known: Reading['known']): number | null {
  const nearest = words[last - 1];
  if (nearest === undefined || !isPiece(nearest)) return null;
  if (nearest.text.length > 1)
    return nearest.text.length <= LONGEST_MODIFIER && !known.isPlace(nearest.text) ? last - 1 : null;
  let first = last - 1;
  while (last - first < 3 && isPiece(words[first - 1]) && words[first - 1]?.text.length === 1) first -= 1;
  return last - first >= 2 ? first : null;
}

function isPiece(word: Word | undefined): boolean {
  return (
    word !== undefined && PIECE.test(word.tag) && /^[一-鿿]+$/.test(word.text) && !FUNCTION.test(word.text)
  );
}

function isPlace(word: Word | null | undefined): boolean {
  return word?.tag === 'LOC' && word.text.length >= 2;
}

function withPlace(words: readonly Word[], first: number): number {
  return isPlace(words[first - 1]) ? first - 1 : first;
}

function speaksForName(
  words: readonly Word[],
  first: number,
  last: number,
  known: Reading['known'],
): 'title-after-name' | 'name-head' | 'list-member' | 'apposition' | null {
  const [before, next, beforeThat, afterNext] = [
    words[first - 1],
    words[last + 1],
    words[first - 2],
    words[last + 2],
  ];
  const left = before?.text.trim() ?? '';
  const right = next?.text ?? '';
  const isClass = CLASS_BEFORE.test(left);
  const starts = CLAUSE_START.test(left) || BEFORE.test(left) || isClass;
  if (starts && isLedBy(words, last, known)) return 'title-after-name';
  if (isClass && !isVerb(words[first]) && /^(?:的|[,。、;"]|)$/.test(right)) return 'apposition';
  if ((CLAUSE_START.test(left) || isClass) && SPEAKS.test(right)) return 'name-head';
  const trade = words[last]?.text ?? '';
  if (CLAUSE_START.test(left) && CORPORATE_END.test(trade) && GOES_ON.test(right)) return 'name-head';
  if (left === '旗下' || (left === '的' && beforeThat?.text === '旗下')) return 'name-head';
  if (PREPOSITION.test(left) && (DOES.test(right) || SPEAKS.test(right) || JOINS.test(right)))
    return 'name-head';
  if (/^[把将]$/.test(left) && TAKES_IN.test(right)) return 'name-head';
  if (ACQUIRES.test(left) && /^[,。、;的]?$/.test(right)) return 'name-head';
  const joined = /^(?:与|和|及|以及|同|、)$/;
  if (joined.test(left) && isOrganisation(beforeThat)) return 'list-member';
  return starts && joined.test(right) && isOrganisation(afterNext) ? 'list-member' : null;
}

/** The tagger reads unknown names as verbs too, but after 公司 a verb is more likely to be one (公司提供保险). */
function isVerb(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && /^(?:v|vn|a)$/.test(word.tag);
}

/** A title and a person's name come right after it. */
function isLedBy(words: readonly Word[], last: number, known: Reading['known']): boolean {
  const next = words[last + 1];
  if (next === undefined || !startsTitle(words, last + 1, known)) return false;
  return words
    .slice(last + 2, last + 7)
    .some(
      (word, index, all) =>
        /^(?:PER|nr)$/.test(word.tag) && all.slice(0, index).every(({ text }) => !/^[,。;:]$/.test(text)),
    );
}

/** 创始人, 首席|分析师, 公关|总监: a title in one word or in its second. */
function startsTitle(words: readonly Word[], index: number, known: Reading['known']): boolean {
  const [one, two] = [words[index], words[index + 1]];
  const isTitle = (text: string) => known.titleEnd(text, 0) === text.length;
  return (
    one !== undefined &&
    (isTitle(one.text) ||
      (two !== undefined && (isTitle(one.text + two.text) || (isTitle(two.text) && one.tag === 'n'))))
  );
}

function isOrganisation(word: Word | undefined): boolean {
  return word !== undefined && /^(?:ORG|nt)$/.test(word.tag);
}
