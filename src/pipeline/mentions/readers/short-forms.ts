import type { TaggedSentence } from '../article-mentions.ts';
import type { Mention, MentionCandidate } from '../mention.ts';
import { NameIndex } from '../name-index.ts';
import { isGeneralModifier, TRADE_WORD } from '../trade-words.ts';
import { standsAlone } from './from-lexicon.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** What full names of organisations end in and their short forms drop, one after the other. */
const TAIL = new RegExp(
  `(?:\\([^()]{1,6}\\))?(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|集团总公司|有限公司|总公司|集团公司|公司|集团|厂|银行|${TRADE_WORD})$`,
);
/** What is left must not be a word for a trade or a place in general. */
const NO_NAME =
  /^(?:中国|国家|国际|全国|世界|东方|南方|北方|西部|第一|人民|生物|汽车|科技|信息|能源|电子|网络|投资|建设|发展|金融|创新|未来|智能|数字|数据|中央|地方|农业|工业|商业)$/;

/**
 * Short forms of the organisations that the article names in full (商汤 after 商汤科技), wherever they stand
 * as words. A stem that is a place too (张江 of 张江集团) is left to the place.
 */
export function readShortForms(
  { article, sentences, known }: Reading,
  found: readonly Mention[],
): MentionCandidate[] {
  const places = new Set(
    found
      .filter((mention) => mention.kind === 'location')
      .map(({ start, end }) => article.normalised.slice(start, end)),
  );
  const stems = new Map<string, true>();
  const alone = namesAlone(sentences, known);
  for (const { kind, start, end } of found) {
    if (kind !== 'organisation') continue;
    const name = article.normalised.slice(start, end);
    for (const stem of [...stemsOf(name), ...recurringStems(name, alone)])
      if (
        !NO_NAME.test(stem) &&
        !isGeneralModifier(stem) &&
        !known.isPlace(stem) &&
        known.headOf(stem)?.kind !== 'location' &&
        !isUsedAsPlace(stem, places, sentences)
      )
        stems.set(stem, true);
  }
  const index = new NameIndex(stems);
  return sentences.flatMap((sentence) =>
    index
      .findAll(article.normalised, sentence)
      .filter((match) => standsAlone(match, sentence) && !isInsideWord(match, sentence))
      .map((match) => candidate(match, 'organisation', 'short-form', WEIGHTS.shortForm, false)),
  );
}

/** Names as the tagger sees them, with how often each stands alone; those that a title stands before are persons. */
function namesAlone(sentences: readonly TaggedSentence[], known: Reading['known']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    words.forEach((word, index) => {
      if (!/^(?:PER|nr|nz|nt|ORG)$/.test(word.tag) || !/^[一-鿿]{2,4}$/.test(word.text)) return;
      const before = words[index - 1]?.text ?? '';
      const isPerson = before !== '' && known.titleEnd(before, 0) === before.length;
      counts.set(word.text, isPerson ? Number.NEGATIVE_INFINITY : (counts.get(word.text) ?? 0) + 1);
    });
  return counts;
}

const COMPANY_HEAD = /(?:股份有限公司|集团有限公司|有限公司|公司|集团)$/;
const LONGEST_DROPPED = 4;

/** 林特曼 of 林特曼感测公司: the first characters of a company's name that the article uses alone again and again. */
function recurringStems(name: string, alone: ReadonlyMap<string, number>): string[] {
  const head = COMPANY_HEAD.exec(name);
  if (head === null) return [];
  const stems: string[] = [];
  for (
    let length = Math.max(2, head.index - LONGEST_DROPPED);
    length <= Math.min(4, head.index - 1);
    length += 1
  )
    if ((alone.get(name.slice(0, length)) ?? 0) >= 2) stems.push(name.slice(0, length));
  return stems;
}

/** 福田集团控股有限公司 → 福田集团控股, 福田集团, 福田. */
function stemsOf(name: string): string[] {
  const stems: string[] = [];
  let stem = name;
  for (let tail = TAIL.exec(stem); tail !== null; tail = TAIL.exec(stem)) {
    stem = stem.slice(0, tail.index);
    if (stem.length < 2) break;
    stems.push(stem);
  }
  return stems;
}

/** The article puts it after 在 or 于, or before 市, 区 and the like: it speaks of the place. */
function isUsedAsPlace(
  stem: string,
  places: ReadonlySet<string>,
  sentences: readonly TaggedSentence[],
): boolean {
  return (
    places.has(stem) &&
    sentences.some(({ words }) =>
      words.some(
        (word, index) =>
          word.text === stem &&
          word.tag === 'LOC' &&
          /^(?:在|于|到|至|位于|使)$/.test(words[index - 1]?.text ?? ''),
      ),
    )
  );
}

function isInsideWord({ start, end }: { start: number; end: number }, { words }: TaggedSentence): boolean {
  const covering = words.find((word) => word.start <= start && end <= word.end);
  return covering !== undefined && covering.end > end && /^(?:n|v|vn|a|d)$/.test(covering.tag);
}
