import type { TaggedSentence, Word } from './article-mentions.ts';
import type { KnownNames } from './known-names.ts';
import { isQuotedFirm } from './quoted-firms.ts';
import { isGeneralModifier, TRADE_WORD } from './trade-words.ts';

/** Tags under which the tagger glues a name to its neighbours. */
const NAME_TAG = /^(?:ORG|PER|LOC|nt|ns|nr|nz|nw)$/;
const ORGANISATION_TAG = /^(?:ORG|nt)$/;
const COUNTED = /^[两三四五六七八九十]家(?:公司|企业|机构)$/;
/** 、 and — inside a word, and 两家公司 at its end, part it. */
const PART =
  /[、—]+|[两三四五六七八九十]家(?:公司|企业|机构)$|[^、—]+?(?=$|[、—]|[两三四五六七八九十]家(?:公司|企业|机构)$)/g;
/** Verbs that stand between a subject and an object and in no organisation's name. */
const INNER_VERB =
  /(?:出身(?:于|自)?|毕业于|合创|合办|创办|创立|兴建|筹建|签署|签订|收购|宣布|出任|担任|就任|接任|加入|入职|任职|会见|携手|入股|斥资|(?<![员协学商合大金事])会同)/;
/** A noun that says what the name after it is; what stands before it describes: 医疗影像公司某某科技. */
const CLASS_NOUN =
  /(?:(?<!集团|有限|责任|[总分子])公司|(?<!中小)企业(?!管理|服务|咨询|发展|投资|家|联合|信用|文化)|厂商|大厂|(?<=测试|制造|代工|组装|封装)厂|巨头|龙头|初创|新创|独角兽|运营商|供应商|制造商|服务商|开发商|车企|房企|券商|投行)/g;
/** Heads of companies, the only organisations that a class noun introduces inside one word. */
const COMPANY = new RegExp(`(?:公司|集团|${TRADE_WORD})$`);
const BEFORE_OWN_PART = /^(?:第|附属|直属|下属|所属|旗下)/;
const TRADE_END = new RegExp(`${TRADE_WORD}$`);
/** 云南 before a county or zone of its own is a place by itself; 云南 in 云南自贸区 is not. */
const PROVINCE =
  /^(?:黑龙江|内蒙古|(?:河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|广西|西藏|宁夏|新疆))(?:省|自治区)?(?=[一-鿿]{2,}(?:新区|市|县|自治州)$)/;

/**
 * Cuts apart what the tagger glued into one word (王强创办某某集团), and joins a known name that it cut
 * (中关|村科技园). The words still tile their sentence.
 */
export function mendWords(sentence: TaggedSentence, known: KnownNames): TaggedSentence {
  const split = sentence.words.flatMap((word) => splitWord(word, known));
  return { ...sentence, words: joinKnown(tellClasses(freeHolding(freePrepositions(split)), known), known) };
}

function splitWord(word: Word, known: KnownNames): Word[] {
  if (!NAME_TAG.test(word.tag)) return [word];
  return splitAtMarks(word)
    .flatMap((piece) => splitScripts(piece, known))
    .flatMap((piece) => splitProvince(piece))
    .flatMap((piece) => splitAtVerb(piece, known))
    .flatMap((piece) => splitDescription(piece, known))
    .flatMap((piece) => splitTitle(piece, known))
    .flatMap((piece) => splitAtAnd(piece, known));
}

/** The word cut at the given offsets within it; each piece gets its own tag. */
function cut(word: Word, pieces: readonly (readonly [text: string, tag: string])[]): Word[] {
  let start = word.start;
  return pieces.flatMap(([text, tag]) => {
    if (text === '') return [];
    const piece = { start, end: start + text.length, text, tag };
    start = piece.end;
    return [piece];
  });
}

function splitAtMarks(word: Word): Word[] {
  const pieces = [...word.text.matchAll(PART)].map(({ 0: text }) => text);
  return pieces.length < 2
    ? [word]
    : cut(
        word,
        pieces.map(
          (text) => [text, /^[、—]/.test(text) ? 'w' : COUNTED.test(text) ? 'n' : word.tag] as const,
        ),
      );
}

/** 百度Apollo, 平台Atlas: a known name or a common noun, and a Latin name after it. */
function splitScripts(word: Word, known: KnownNames): Word[] {
  const match = /^([一-鿿]{2,})([A-Za-z][\w .&+-]*)$/.exec(word.text);
  const [, chinese = '', latin = ''] = match ?? [];
  if (match === null || known.kindOf(word.text) !== null) return [word];
  if (known.kindOf(chinese) !== null)
    return cut(word, [
      [chinese, known.kindOf(chinese) === 'organisation' ? 'ORG' : 'nz'],
      [latin, 'xc'],
    ]);
  const place = known.names.matchAt(chinese, 0);
  const placeName = place?.value.kind === 'location' ? place.name : '';
  const isNoun = known.headOf(chinese) !== null || chinese.search(CLASS_NOUN) === chinese.length - 2;
  return isNoun
    ? cut(word, [
        [placeName, 'LOC'],
        [chinese.slice(placeName.length), 'n'],
        [latin, 'xc'],
      ])
    : [word];
}

function splitProvince(word: Word): Word[] {
  const province = word.tag === 'LOC' ? PROVINCE.exec(word.text)?.[0] : undefined;
  return province === undefined
    ? [word]
    : cut(word, [
        [province, 'LOC'],
        [word.text.slice(province.length), 'LOC'],
      ]);
}

function splitAtVerb(word: Word, known: KnownNames): Word[] {
  if (!ORGANISATION_TAG.test(word.tag) || known.kindOf(word.text) !== null) return [word];
  const match = INNER_VERB.exec(word.text);
  if (match === null) return [word];
  const left = word.text.slice(0, match.index);
  const right = word.text.slice(match.index + match[0].length);
  if (left.length === 1 || right.length < 2) return [word];
  return cut(word, [
    [left, looksLikePerson(left, known) ? 'PER' : known.headOf(left)?.kind === 'location' ? 'LOC' : word.tag],
    [match[0], 'v'],
    [right, isOrganisationName(right, known) ? word.tag : 'nz'],
  ]);
}

/** 赛诺克|和|川野机械: two companies; not 经济和信息化委员会, which is no company. */
function splitAtAnd(word: Word, known: KnownNames): Word[] {
  const at = word.text.search(/[和与](?=.{4})/);
  if (!ORGANISATION_TAG.test(word.tag) || at < 2 || known.kindOf(word.text) !== null) return [word];
  const [left, right] = [word.text.slice(0, at), word.text.slice(at + 1)];
  const trade = COMPANY.exec(right);
  if (
    trade === null ||
    trade.index < 2 ||
    isGeneralModifier(left) ||
    isGeneralModifier(right.slice(0, trade.index))
  )
    return [word];
  return cut(word, [
    [left, word.tag],
    [word.text.charAt(at), 'c'],
    [right, word.tag],
  ]);
}

/** 广立投顾|分析师: a title at the end, and before it a name that is whole without it. */
function splitTitle(word: Word, known: KnownNames): Word[] {
  if (!ORGANISATION_TAG.test(word.tag) || known.kindOf(word.text) !== null) return [word];
  for (let start = Math.max(3, word.text.length - 6); start <= word.text.length - 2; start += 1) {
    if (known.titleEnd(word.text, start) !== word.text.length) continue;
    const name = word.text.slice(0, start);
    if (isOrganisationName(name, known))
      return cut(word, [
        [name, word.tag],
        [word.text.slice(start), 'n'],
      ]);
  }
  return [word];
}

function isOrganisationName(text: string, known: KnownNames): boolean {
  if (known.kindOf(text) === 'organisation') return true;
  const head = known.headOf(text);
  const length = head?.kind === 'organisation' ? head.word.length : TRADE_END.exec(text)?.[0].length;
  return length !== undefined && text.length >= length + 2;
}

/** A surname and one or two characters, and no name of anything else. */
function looksLikePerson(text: string, known: KnownNames): boolean {
  return (
    /^[一-鿿]{2,3}$/.test(text) &&
    known.surnames.has(text.charAt(0)) &&
    known.kindOf(text) === null &&
    known.headOf(text) === null
  );
}

function splitDescription(word: Word, known: KnownNames): Word[] {
  if (!ORGANISATION_TAG.test(word.tag) || known.kindOf(word.text) !== null) return [word];
  for (const match of word.text.matchAll(CLASS_NOUN)) {
    const before = word.text.slice(0, match.index);
    const name = word.text.slice(match.index + match[0].length);
    const company = COMPANY.exec(name)?.[0];
    if (company === undefined) continue;
    const head = Math.max(company.length, known.headOf(name)?.word.length ?? 0);
    if (name.length - head < 2 || BEFORE_OWN_PART.test(name)) continue;
    if (before === '' || known.kindOf(before) !== null || known.kindOf(before + match[0]) !== null) continue;
    const place = known.names.matchAt(before, 0);
    const placeName = place?.value.kind === 'location' ? place.name : '';
    return cut(word, [
      [placeName, 'LOC'],
      [before.slice(placeName.length), 'n'],
      [match[0], 'n'],
      [name, word.tag],
    ]);
  }
  return [word];
}

/** 将|向芯岳: after an adverb 向 is no surname. */
function freePrepositions(words: readonly Word[]): Word[] {
  return words.flatMap((word, index) =>
    word.tag === 'PER' &&
    /^向..$/.test(word.text) &&
    /^[将已曾正拟再又会]$/.test(words[index - 1]?.text ?? '')
      ? cut(word, [
          ['向', 'p'],
          [word.text.slice(1), 'nz'],
        ])
      : [word],
  );
}

/** 由小鹏汽车|控股: after 由 a company at the end of its clause holds, it is not called so. */
function freeHolding(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const name = /^(.{3,})(控股|参股|全资控股)$/.exec(word.text);
    const [before, after] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
    if (name === null || !ORGANISATION_TAG.test(word.tag)) return [word];
    if (!/^[由被]$/.test(before) || !/^(?:[,。;、的)]|)$/.test(after)) return [word];
    return cut(word, [
      [name[1] ?? '', word.tag],
      [name[2] ?? '', 'v'],
    ]);
  });
}

/** 医疗影像AI公司|“|影谱智远|”: before a firm's quoted name it is said what kind of firm it is, not another name. */
function tellClasses(words: readonly Word[], known: KnownNames): readonly Word[] {
  return words.map((word, index) => {
    if (!ORGANISATION_TAG.test(word.tag) || words[index + 1]?.text !== '"') return word;
    const closing = words.findIndex(({ text }, at) => at > index + 1 && text === '"');
    if (closing < 0 || known.kindOf(word.text) !== null) return word;
    const textOf = (from: number, to: number) =>
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join('');
    const inner = textOf(index + 2, closing);
    return isQuotedFirm(word.text, inner, textOf(closing + 1, closing + 5)) ? { ...word, tag: 'n' } : word;
  });
}

/** A known name of three characters or more that begins one word and ends inside the next, a name. */
function joinKnown(words: readonly Word[], known: KnownNames): Word[] {
  const joined: Word[] = [];
  words.forEach((word, index) => {
    const last = joined.at(-1);
    const join = (tag: string) =>
      last !== undefined &&
      joined.splice(-1, 1, { start: last.start, end: word.end, text: last.text + word.text, tag });
    if (last === undefined) joined.push(word);
    else if (isBranch(last, word, words[index + 1])) join('ORG');
    else if (isOneName(last, word, known)) join(word.tag);
    else if (PHASE.test(word.text) && last.text.endsWith('基金')) joined.push({ ...word, tag: 'n' });
    else joined.push(word);
  });
  return joined;
}

/** Funds are raised in phases, each a fund of its own: 产业基金二期. */
const PHASE = /^[一二三四五]期$/;
/** Parts of the world after which a multinational's branch is called: 高盛|亚洲. */
const REGION = /^(?:中国|亚洲|亚太|欧洲|北美|日本|韩国|香港|印度|东南亚|大中华)$/;

/** A company and the region that its branch there is named after, where no other noun follows. */
function isBranch(left: Word, right: Word, next: Word | undefined): boolean {
  return (
    left.tag === 'ORG' &&
    right.tag === 'LOC' &&
    REGION.test(right.text) &&
    (next === undefined || /^(?:w|v|d|TIME)$/.test(next.tag)) &&
    next?.text !== '、'
  );
}

function isOneName(left: Word, right: Word, known: KnownNames): boolean {
  if (!/^(?:LOC|ORG|ns|nt)$/.test(right.tag) || !/^[一-鿿]+$/.test(left.text)) return false;
  // 赣州南|康新区: a place and a direction that belongs to the next word.
  if (left.tag === 'LOC' && right.tag === 'LOC')
    return (
      /[东南西北中]$/.test(left.text) && !known.isPlace(left.text) && known.isPlace(left.text.slice(0, -1))
    );
  const match = known.names.matchAt(left.text + right.text, 0);
  return (
    match !== null &&
    match.name.length >= 3 &&
    match.end > left.text.length &&
    match.end < left.text.length + right.text.length
  );
}
