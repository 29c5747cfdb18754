import type { EntityKind } from '../../../schema/ontology.ts';
import type { Range } from '../../../schema/span.ts';
import type { Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { isGeneralModifier, TRADE_WORD } from '../trade-words.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

const KIND_OF_TAG: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  LOC: 'location',
  ORG: 'organisation',
  ns: 'location',
  nt: 'organisation',
};

/** Classes of things and not names: 世界500强企业, 企业集聚区. */
const CLASS_NAME =
  /^(?:世界|全球|国际|国内|企业|民营|外资|中央|地方|各地|各级|多家|整个|全国|全市|全省|有关|相关|该|本|我|新兴|重点|总)/;
/** What the tagger glues to a name from the left, and from the right. */
const LEADING_GLUE = /^(?:新任|原任|现任|原|曾任|前|任|据|在|与|和|对|由|向|至|到|从)(?=..)/;
/** What parts an owner from what it owns: only the owner's name is before it. */
const INNER_BREAK = /(?:旗下|子公司|合资公司|下属|所属|附属|团队|对|与)/;
const TRAILING_GLUE =
  /(?:东西|南北|两岸|沿线|境内|沿岸|上空|发展|建设|方面|联合|企业|研报|(?<=[湖江河海溪潭])畔|(?<=控股|股份|集团|公司|科技|银行|证券)[报拟将称获委正])$/;

/** Countries before the name of an institution of theirs (美国罗彻斯特理工学院): two names. */
const INSTITUTION = /(?:大学|学院|研究院|研究所|公司|集团|医院|实验室|基金会)$/;
const TRADE_END = new RegExp(`${TRADE_WORD}$`);
const BOARD = /(?:校董会|董事局|董事会|监事会|理事会|股东大会)$/;

/** The tagger's own names, mended where it glues words to them. */
export function readTagger({ sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, index) => {
      const short = readAbbreviations(word, words[index - 1], known);
      if (short !== null) return short;
      const kind = isFoundedThere(words, index) ? 'location' : KIND_OF_TAG[word.tag];
      const cut = kind === 'person' ? cutPerson(word, words[index + 1], words[index + 2], known) : null;
      if (cut !== null) return [cut];
      return kind === undefined
        ? []
        : (ofOnePlace(word, words[index - 1], known) ?? trimName(word, kind, known)).flatMap((range) =>
            readName(word, range, kind, known),
          );
    }),
  );
}

/** 在德累斯顿创立: where something was founded stands no person. */
function isFoundedThere(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.tag === 'PER' &&
    /^(?:在|于)$/.test(words[index - 1]?.text ?? '') &&
    /^(?:创立|成立|创办|设立|设厂|建厂|设|开业|落成|举行|召开|出生|开幕|投产|开工|上市)/.test(
      words[index + 1]?.text ?? '',
    )
  );
}

/** Verbs after which the tagger's person is surely the whole name. */
const PERSON_VERB =
  /^(?:出任|担任|任|现任|表示|称|说|介绍|认为|指出|宣布|当选|透露|出席|强调|获|是|母亲|父亲)/;

/** 查毅/超/出任: the last character of a name left outside; 维兰特/地: one too many taken in (特地). */
function cutPerson(
  word: Word,
  next: Word | undefined,
  verb: Word | undefined,
  known: Reading['known'],
): MentionCandidate | null {
  if (/..特$/.test(word.text) && next?.text === '地')
    return candidate({ start: word.start, end: word.end - 1 }, 'person', 'name-cut-short', WEIGHTS.tagger);
  if (word.text.length !== 2 || next?.text.length !== 1 || verb === undefined) return null;
  if (!/^[advn]$/.test(next.tag) || !known.surnames.has(word.text.charAt(0)) || !PERSON_VERB.test(verb.text))
    return null;
  if (/^[也还均已曾将则又就都在对向与和的]$/.test(next.text)) return null;
  return candidate({ start: word.start, end: next.end }, 'person', 'name-cut-short', WEIGHTS.tagger);
}

/** 一家|西安研究所: one of a place's institutes; only the place is named. */
function ofOnePlace(word: Word, before: Word | undefined, known: Reading['known']): Range[] | null {
  if (word.tag !== 'ORG' || !/^[一几两三多数][家个所间]$/.test(before?.text ?? '')) return null;
  const place = known.names.matchAt(word.text, 0);
  if (place?.value.kind !== 'location') return null;
  const rest = word.text.slice(place.end);
  return known.headOf(rest)?.word === rest ? [{ start: word.start, end: word.start + place.end }] : null;
}

function readName(word: Word, range: Range, kind: EntityKind, known: Reading['known']): MentionCandidate[] {
  const text = word.text.slice(range.start - word.start, range.end - word.start);
  const trimmed = range.end - range.start < word.end - word.start;
  const head = kind === 'person' ? null : known.headOf(text);
  const actual = trimmed && known.isPlace(text) ? 'location' : head?.strong ? head.kind : kind;
  if (head?.word === text || isLineOfBusiness(text)) return [];
  return isUsable(text, actual, known) ? [candidate(range, actual, 'tagger', WEIGHTS.tagger)] : [];
}

/** 新能源汽车, 农业保险: a line of business and not a company. */
function isLineOfBusiness(text: string): boolean {
  const trade = TRADE_END.exec(text);
  return (
    trade !== null &&
    trade.index > 0 &&
    !/^(?:中国|国家|国际|[东南西北]方|西部)/.test(text) &&
    isGeneralModifier(text.slice(0, trade.index))
  );
}

function trimName(word: Word, kind: EntityKind, known: Reading['known']): Range[] {
  let start = word.start + (word.text.length - word.text.trimStart().length);
  let text = word.text.trim();
  const lead = LEADING_GLUE.exec(text);
  if (lead !== null && kind !== 'location') {
    start += lead[0].length;
    text = text.slice(lead[0].length);
  }
  if (kind === 'organisation') {
    const inner = INNER_BREAK.exec(text.slice(2));
    if (inner !== null) text = text.slice(0, inner.index + 2);
    text = text.replace(BOARD, (board) => (text.length > board.length + 2 ? '' : board));
  }
  const glue = kind === 'person' ? null : TRAILING_GLUE.exec(text);
  if (glue !== null && glue.index >= 2) text = text.slice(0, glue.index);
  if (text.length < 2) return [];
  const country = kind === 'organisation' ? foreignPrefix(text, known) : 0;
  const name = { start: start + country, end: start + text.length };
  return country === 0 ? [name] : [{ start, end: name.start }, name];
}

/** The length of a foreign country's name before an institution that has a name without it. */
function foreignPrefix(text: string, known: Reading['known']): number {
  const match = known.names.matchAt(text, 0);
  if (match === null || match.value.kind !== 'location' || !/国$/.test(match.name) || match.name === '中国')
    return 0;
  const rest = text.slice(match.end);
  return rest.length >= 5 && INSTITUTION.test(rest) && !/^(?:国家|联邦|中央)/.test(rest) ? match.end : 0;
}

function isUsable(text: string, kind: EntityKind, known: Reading['known']): boolean {
  if (/[,.;:!?"<>/\\_|=#]/.test(text) || /^[\d\s]+$/.test(text)) return false;
  if (kind === 'person') return !/(?:公司|[司部局])$/.test(text) && text.length <= 12;
  return !CLASS_NAME.test(text) || known.names.matchAt(text, 0) !== null;
}

/** 返港, 访美: a verb of going and a place in one character. */
const GOING = /^(?:返|回|赴|访|抵|离|驻|来|在|对|援)$/;
const GONE = /^(?:返|赴|访|抵|离|驻|来)(.)后?$/;

/**
 * Places in one character: compounds of them (中美, 中日韩), and one alone after a verb of going or 在.
 * Null where the word is none of that and is read like the rest.
 */
function readAbbreviations(
  word: Word,
  before: Word | undefined,
  known: Reading['known'],
): MentionCandidate[] | null {
  const { abbreviations } = known;
  const isPlaceTag = word.tag === 'LOC' || word.tag === 'ns';
  const mentionAt = (index: number) => {
    const kind = abbreviations.get(word.text.charAt(index))?.kind;
    const start = word.start + index;
    return kind === undefined
      ? []
      : [candidate({ start, end: start + 1 }, kind, 'abbreviated-place', WEIGHTS.tagger, false)];
  };
  const gone = word.tag === 'v' ? GONE.exec(word.text) : null;
  if (gone !== null && abbreviations.get(gone[1] ?? '')?.kind === 'location') return mentionAt(1);
  if (!isPlaceTag) return null;
  if (word.text.length === 1) return GOING.test(before?.text ?? '') ? mentionAt(0) : [];
  const isCompound =
    word.text.length <= 4 &&
    !known.isPlace(word.text) &&
    [...word.text].every((character) => abbreviations.get(character)?.kind === 'location');
  return isCompound ? [...word.text].flatMap((_, index) => mentionAt(index)) : null;
}
