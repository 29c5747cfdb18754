import type { NameHead } from '../../lexicon/lexicon.ts';
import type { TaggedSentence, Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** Tags of words that names are made of. */
const MATERIAL = /^(?:n|nz|nw|nr|ns|nt|vn|LOC|ORG|PER|an|j|xc|f|a|m|b)$/;
/** Verbs that names are made of as often as nouns. */
const NOUN_LIKE_VERB =
  /^(?:创新|开发|研发|合作|服务|学习|计算|制造|设计|管理|投资|发展|保护|治理|应用|深化|教育|交流|培训|测试|安全|监督|交易|展示|体验|引导|扩建|结合|共建)$/;
/** Tags of words that a name can be anchored in: names themselves, and what the tagger does not know. */
const ANCHOR = /^(?:LOC|ORG|PER|ns|nt|nz|nw|nr|xc)$/;
const CONJUNCTION = /^(?:及|与|和)$/;
/** Words before which a name begins at the earliest. */
const OUTSIDE =
  /^(?:国内|国外|海外|中外|我国|本市|各|各地|各类|首家|首个|首款|第一|最大|最早|唯一|著名|知名|大型|小型|新建|新|旧|老|大量|众多|部分|主要|一流|相关|有关|其他|其它|该|此|这|那|本|同|原|现|上述|未来|目前|当前|优秀|上市|初创|民营|国有|外资|名|家|个|批|款|座|所|条|种|人|企业|政府|公司|集团|厂商|大厂|厂|巨头|龙头|初创|新创|独角兽|运营商|供应商|制造商|服务商|开发商|车企|房企|券商|投行|员工|记者|项目|整个|中国最大|总)$/;
/** Words that a name can hold but not begin with. */
const NO_BEGINNING =
  /^(?:重大|重点|重要|国际领先|全球|世界|传统|先进|专业|创业|科技型|市级|省级|国家级|大|小|高|双向|.*[0-9一几数多].*)$/;
/** Trades, in which full names of companies end; before them stands anything. Those names are left to the tagger. */
const STRUCTURAL =
  /(?:中心|总部|基地|联盟|基金|基金[一二三四五]期|工厂|论坛|事业部|办公室|加速器|孵化器|联合体|工作室|组织|代表团|学部|智库|剧院)$/;
/** What places have: 政府 after 国务院 describes, and 纪委 or 党委 after a company's name begins a title (书记). */
const OF_PLACES = /^(?:政府|党委|纪委)$/;
/** 一家 before 兰州研究所: one of several there. */
const COUNTED = /^[一几两三多数][家个所间]$/;
/** Words after a head that show that the name goes on, so that this head is not its end. */
const GOES_ON = /^(?:n|nz|vn|nw|nt|ORG)$/;
const LONGEST_NAME = 30;

/**
 * Names by the word that ends them (公司, 研究院, 走廊, 规划, 平台): from the head back over the words that
 * names are made of, to the leftmost one that can begin a name.
 */
export function readNameHeads(reading: Reading): MentionCandidate[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.words.flatMap((_, index) => readAt(sentence, index, reading)),
  );
}

function readAt({ words }: TaggedSentence, last: number, { known }: Reading): MentionCandidate[] {
  const word = words[last];
  if (word === undefined || !MATERIAL.test(word.tag) || word.tag === 'LOC' || word.tag === 'ns') return [];
  if (nameGoesOn(words, last, known)) return [];
  const first = firstOfName(words, last, known);
  const material = words.slice(first, last + 1);
  const text = material.map(({ text: part }) => part).join('');
  const head = known.headOf(text);
  if (head === null || !isWordOfItsOwn(head, material)) return [];
  const range = { start: material[0]?.start ?? word.start, end: word.end };
  if (range.end - range.start !== text.length || text.length > LONGEST_NAME) return [];
  if (material.length === 1 && ANCHOR.test(word.tag)) return [];
  if (head.kind === 'technology' && words[first - 1]?.text === '"' && isClosing(words, first - 1)) return [];
  if (COUNTED.test(words[first - 1]?.text ?? '') && material.length === 2 && head.word === word.text)
    return [];
  if (!isNamed(head, material, text, known)) return [];
  return [candidate(range, head.kind, 'name-head', WEIGHTS.heads)];
}

/** “类脑芯片”功能型平台: what stands right after a closing quotation mark describes what is quoted. */
function isClosing(words: readonly Word[], mark: number): boolean {
  return words.slice(0, mark + 1).filter((word) => word.text === '"').length % 2 === 0;
}

function nameGoesOn(words: readonly Word[], last: number, known: Reading['known']): boolean {
  const [next, afterNext] = [words[last + 1], words[last + 2]];
  if (next === undefined) return false;
  if (next.text === '及') return GOES_ON.test(afterNext?.tag ?? 'w');
  return GOES_ON.test(next.tag) && !endsBefore(next, known);
}

/** The head begins where a word begins, or the last word is a compound that it ends (研究中心); never 局 in 布局. */
function isWordOfItsOwn(head: NameHead, material: readonly Word[]): boolean {
  const last = material.at(-1);
  if (last === undefined) return false;
  const start = last.end - head.word.length;
  return material.some((word) => word.start === start) || head.word.length >= 2;
}

/** A title or a verb-like word after the head belongs to the sentence and not to the name. */
function endsBefore(next: Word, known: Reading['known']): boolean {
  return known.titleEnd(next.text, 0) === next.text.length || OUTSIDE.test(next.text);
}

function firstOfName(words: readonly Word[], last: number, known: Reading['known']): number {
  let first = last;
  let length = words[last]?.text.length ?? 0;
  for (let index = last - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || length + word.text.length > LONGEST_NAME) break;
    if (CONJUNCTION.test(word.text)) {
      if (isTechnologyHead(words[last], known) || !joinsWithinName(words, index, last)) break;
    } else if (!isMaterial(word) || COUNTED.test(word.text)) break;
    else if (known.titleEnd(word.text, 0) === word.text.length) break;
    first = index;
    length += word.text.length;
  }
  while (first < last && cannotBegin(words[first])) first += 1;
  const anchor = words.slice(first, last).findIndex((word) => ANCHOR.test(word.tag));
  const dropped = anchor > 0 ? words.slice(first, first + anchor) : [];
  return dropped.length > 0 &&
    dropped.every((word) => /^(?:n|vn|a|m)$/.test(word.tag)) &&
    !isPolicyHead(words[last], known)
    ? first + anchor
    : first;
}

function isMaterial(word: Word): boolean {
  if (OUTSIDE.test(word.text) || word.text.trim() === '') return false;
  return MATERIAL.test(word.tag) || (word.tag === 'v' && NOUN_LIKE_VERB.test(word.text));
}

function isTechnologyHead(word: Word | undefined, known: Reading['known']): boolean {
  return word !== undefined && known.headOf(word.text)?.kind === 'technology';
}

function isPolicyHead(word: Word | undefined, known: Reading['known']): boolean {
  return word !== undefined && known.headOf(word.text)?.kind === 'policy';
}

const MOST_WORDS_AFTER_CONJUNCTION = 8;

/** 总部及研发大楼, 人工智能和物联网实验室: common nouns on both sides, the head not far. */
function joinsWithinName(words: readonly Word[], index: number, last: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    last - index <= MOST_WORDS_AFTER_CONJUNCTION &&
    /^(?:n|vn|nz)$/.test(before.tag) &&
    /^(?:n|vn|nz)$/.test(after.tag) &&
    index - 1 > 0
  );
}

function cannotBegin(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (CONJUNCTION.test(word.text) || NO_BEGINNING.test(word.text) || word.tag === 'f' || word.tag === 'a')
  );
}

/** The tagger does not know these and takes them for names. */
const GENERIC_TECHNOLOGY =
  /^(?:人工智能|大数据|云计算|物联网|区块链|互联网|机器学习|深度学习|新能源|信息化|智能化|数字化|智慧)/;
const TECHNOLOGY_STRUCTURAL =
  /(?:平台|系统|芯片|处理器|原型机|项目|大模型|引擎|机器人|卫星|火箭|算法|框架|操作系统|号)$/;
const POLICY_BY_DESCRIPTION =
  /(?:规划|纲要|条例|办法|专项|行动计划|实施方案|指导意见|协议|备忘录|协定|法案|公约|产业政策|合同)$/;
const EMPTY_POLICY = /^(?:相关|有关|一系列|各项|新的?|首个|多项|双方|上述|利好|优惠|扶持|支持|按照|该)*$/;

/** Whether what stands before the head makes it the name of one thing. */
function isNamed(head: NameHead, material: readonly Word[], text: string, known: Reading['known']): boolean {
  const modifier = text.slice(0, -head.word.length);
  const anchored = material
    .slice(0, -1)
    .some((word) => ANCHOR.test(word.tag) && !GENERIC_TECHNOLOGY.test(word.text));
  if (head.kind === 'policy') {
    if (head.word === '战略' && !/发展战略$/.test(text)) return false;
    const described = POLICY_BY_DESCRIPTION.exec(text);
    return described === null
      ? anchored && modifier.length >= 2
      : !EMPTY_POLICY.test(text.slice(0, described.index));
  }
  if (!anchored || modifier.length < 2) return false;
  if (head.kind === 'organisation') {
    if (head.word === '总部' && material.length === 2 && /^(?:ORG|nt)$/.test(material[0]?.tag ?? ''))
      return false;
    if (OF_PLACES.test(head.word) && /^(?:ORG|nt)$/.test(material.at(-2)?.tag ?? '')) return false;
    return head.strong || STRUCTURAL.test(head.word);
  }
  if (head.kind === 'technology')
    return (
      TECHNOLOGY_STRUCTURAL.test(head.word) &&
      !isPlaceWord(material[0], known) &&
      !isLatinAfterMaker(modifier, known)
    );
  return true;
}

/** Apollo平台, 百度Apollo平台: the name is the Latin one, which another reader finds. */
function isLatinAfterMaker(modifier: string, known: Reading['known']): boolean {
  const [, maker = '', latin] = /^([一-鿿]*)([A-Za-z0-9 .&+-]+)$/.exec(modifier) ?? [];
  return latin !== undefined && (maker === '' || known.kindOf(maker) === 'organisation');
}

function isPlaceWord(word: Word | undefined, known: Reading['known']): boolean {
  return word !== undefined && (word.tag === 'LOC' || word.tag === 'ns' || known.isPlace(word.text));
}
