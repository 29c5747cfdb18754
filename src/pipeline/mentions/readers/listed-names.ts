import type { EntityKind } from '../../../schema/ontology.ts';
import { PERSON_NAME } from '../../articles/person-names.ts';
import type { Word } from '../article-mentions.ts';
import type { Mention, MentionCandidate } from '../mention.ts';
import { RangeIndex } from '../range-index.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** The noun that closes a list (A、B等企业) tells what its members are. */
const CLASS_AFTER: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^等?[^,。、;:]{0,8}?(?:企业|公司|机构|巨头|厂商|整车厂|车企|房企|品牌商|银行|高校|院校|媒体|单位)/,
    'organisation',
  ],
  [/^等?[^,。、;:]{0,4}?(?:重点|重大)?项目/, 'organisation'],
  [/^等?[^,。、;:]{0,6}?(?:国家|城市|地区|省份|省市|省区|两地|三地|四地|国)/, 'location'],
  [/^等?[^,。、;:]{0,6}?(?:人士|专家|学者|嘉宾|院士|教授|代表|成员|领导)/, 'person'],
];
const SEPARATOR = /^(?:、|以及)$/;
/** By its form a Chinese person's name with two characters after the surname. */
const FULL_NAME = new RegExp(`^${PERSON_NAME}$`, 'u');
const LONGEST_MEMBER = 14;
/** Words that no name consists of alone, though a list may hold them. */
const COMMON =
  /^(?:人工智能|大数据|云计算|物联网|区块链|互联网|集成电路|新能源|生物医药|芯片|算法|软件|硬件|数据|科技|金融|教育|医疗|旅游|文化|制造业|服务业|农业|工业|企业|公司|政府|高校|市场|技术|产业|项目|平台|中心|总部|机构)$/;

interface Member {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly whole: boolean;
}

/**
 * Members of a list of names that no other reader knows: where most of a list 、-separated list's members
 * are names of one kind, or the noun after it says what they are, the others are too.
 * @param found what the other readers found
 */
export function readListedNames(
  { article, sentences, known }: Reading,
  found: readonly Mention[],
): MentionCandidate[] {
  const index = new RangeIndex(found);
  return sentences.flatMap(({ words, end }) =>
    splitLists(words).flatMap((members) => {
      const last = members.at(-1);
      if (last === undefined || members.length < 2) return [];
      const list = surveyList(members, article.normalised.slice(last.end, end), index);
      if (list === null) return [];
      return members
        .filter((member) => canBeName(member, list, index, known))
        .map((member) => candidate(member, list.kind, 'list-member', WEIGHTS.list));
    }),
  );
}

/** Runs of words parted by 、. The first member loses what is no name before it, the last what is none after it. */
function splitLists(words: readonly Word[]): Member[][] {
  const lists: Member[][] = [];
  let members: Word[][] = [[]];
  const close = () => {
    if (members.length > 2) members = splitAtAnd(members);
    const last = members.length - 1;
    if (last >= 2)
      lists.push(
        members.flatMap(
          (member, index) => (index === 0 ? nameAtEnd(member) : nameAtStart(member, index < last)) ?? [],
        ),
      );
    members = [[]];
  };
  for (const word of words) {
    if (SEPARATOR.test(word.text)) members.push([]);
    else if (/^[,。;:!?]$/.test(word.text)) close();
    else members.at(-1)?.push(word);
  }
  close();
  return lists;
}

/** A、B和C: in the last member of a list 和 parts two, if nothing but a name stands before it and a name after it. */
function splitAtAnd(members: Word[][]): Word[][] {
  const last = members.at(-1) ?? [];
  const at = last.findIndex((word) => /^(?:和|及|与)$/.test(word.text));
  const isList =
    at > 0 &&
    last.slice(0, at).every((word) => NAME_WORD.test(word.tag)) &&
    UNKNOWN_NAME.test(last[at + 1]?.tag ?? '');
  return isList ? [...members.slice(0, -1), last.slice(0, at), last.slice(at + 1)] : members;
}

const NAME_WORD = /^(?:n|nz|nr|nt|ns|nw|PER|ORG|LOC|xc|t|TIME|m|a|vn)$/;
const MEMBER_END = /^(?:等|等等|的|在内|\(|\))$/;

function nameAtEnd(words: readonly Word[]): Member | null {
  return toMember(
    words.slice(words.findLastIndex((word) => !NAME_WORD.test(word.tag) || MEMBER_END.test(word.text)) + 1),
    true,
  );
}

function nameAtStart(words: readonly Word[], inside: boolean): Member | null {
  const stop = words.findIndex((word) => MEMBER_END.test(word.text) || !NAME_WORD.test(word.tag));
  const isWhole = stop === -1 || words[stop]?.text === '等';
  return toMember(stop === -1 ? words : words.slice(0, stop), inside ? isWhole : words[stop]?.text === '等');
}

/** @param whole nothing else stands between it and the next mark, so all its words may be one name */
function toMember(words: readonly Word[], whole: boolean): Member | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, text: words.map(({ text }) => text).join(''), words, whole };
}

/** What a list is a list of, and whether the text says so in so many words (等企业). */
interface ListSurvey {
  readonly kind: EntityKind;
  readonly declared: boolean;
}

type Found = RangeIndex<Mention>;

function surveyList(members: readonly Member[], after: string, found: Found): ListSurvey | null {
  const counts = new Map<EntityKind, number>();
  let names = 0;
  for (const member of members) {
    const [mention] = found.overlapping(member);
    if (mention !== undefined) counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
    if (mention !== undefined || member.words.some((word) => UNKNOWN_NAME.test(word.tag))) names += 1;
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (commonest === undefined) return null;
  const kind = CLASS_AFTER.find(([pattern]) => pattern.test(after))?.[1];
  if (kind !== undefined && counts.has(kind)) return { kind, declared: names * 2 >= members.length };
  const [likely, count] = commonest;
  return count * 2 > members.length && (likely === 'organisation' || likely === 'person')
    ? { kind: likely, declared: false }
    : null;
}

const UNKNOWN_NAME = /^(?:nz|nr|nt|nw|PER|ORG|LOC|xc|t|TIME)$/;

/** 总经理 after a company's name in a list of posts is no part of the name. */
function isTitle({ text }: Word, known: Reading['known']): boolean {
  return known.titleEnd(text, 0) === text.length;
}

/** An unknown member, or one that another reader took for something else (默克/person among companies). */
function canBeName(
  member: Member,
  { kind, declared }: ListSurvey,
  found: Found,
  known: Reading['known'],
): boolean {
  const { text, words, start, end, whole } = member;
  if (text.length < 2 || text.length > LONGEST_MEMBER || /["《》\d]{2,}/.test(text) || COMMON.test(text))
    return false;
  const inside = found.overlapping(member);
  if (inside.some((mention) => mention.kind === kind && mention.start === start && mention.end === end))
    return false;
  // a full name among companies that nothing else calls companies is a shareholder.
  if (
    !declared &&
    kind === 'organisation' &&
    inside.some((mention) => mention.kind === 'person') &&
    FULL_NAME.test(text)
  )
    return false;
  if (inside.some((mention) => mention.kind === kind))
    return (
      whole &&
      kind === 'organisation' &&
      words.length <= 3 &&
      words.slice(1).every((word) => /^(?:n|a|vn)$/.test(word.tag) && !isTitle(word, known))
    );
  if (kind === 'person') return /^[一-鿿]{2,4}$/.test(text);
  if (words.length > (whole ? 2 : 1)) return false;
  return (
    words.some((word) => UNKNOWN_NAME.test(word.tag)) || (declared && words.length === 1 && text.length <= 4)
  );
}
