import type { Range } from '../../../schema/span.ts';
import type { LexiconEntry } from '../../lexicon/lexicon-entry.ts';
import type { TaggedSentence, Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import type { NameMatch } from '../name-index.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** Funds are raised in phases, each a fund of its own: 产业投资基金二期. */
const PHASE = /^[一二三四五]期/;

/** What somebody is, and no name of the party. */
const MEMBER = '中共党员';

/** Names that are known beforehand, where they stand as words of their own. */
export function readLexiconNames({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap((sentence) => {
    const sure = known.names
      .findAll(article.normalised, sentence)
      .filter((match) => standsAlone(match, sentence) && !(isInPlace(match, sentence) && isShortOwner(match)))
      .filter(({ start }) => !article.normalised.startsWith(MEMBER, start))
      .map((match) => {
        const phase = match.name.endsWith('基金')
          ? PHASE.exec(article.normalised.slice(match.end, match.end + 2))
          : null;
        const end = Math.max(
          match.end + (phase?.[0].length ?? 0),
          endOfPlace(match, sentence),
          endOfLegalForm(match, article.normalised),
        );
        return candidate({ start: match.start, end }, match.value.kind, 'lexicon', WEIGHTS.lexicon);
      });
    const supported = known.ambiguous
      .findAll(article.normalised, sentence)
      .filter((match) => isTaggedAsName(match, sentence))
      .map((match) => candidate(match, match.value.kind, 'lexicon', WEIGHTS.tagger));
    return [...sure, ...supported];
  });
}

/** The legal form after a company's known name is part of its name there: 英伟达|公司, 北大荒农垦集团|总公司. */
const LEGAL_FORM =
  /^(?:集团)?(?:控股)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?总?公司(?![法债章治])|^集团(?![军化性内])/;

function endOfLegalForm({ name, end, value }: NameMatch<LexiconEntry>, text: string): number {
  if (value.kind !== 'organisation' || !/[一-鿿]$/.test(name) || INSTITUTION.test(name)) return end;
  return end + (LEGAL_FORM.exec(text.slice(end, end + 12))?.[0].length ?? 0);
}

/** No company: what stands after these is another one's (清华大学控股公司). */
const INSTITUTION = /(?:大学|学院|学校|医院|政府|委员会|部|局|厅|署|院|所|会|协会|中心|报|社|网|台|公司)$/;

/** What the tagger gives to names of all kinds; all else are common words. */
const NAME_TAG = /^(?:ORG|PER|LOC|nr|nt|ns|nz|nw)$/;

const PLACE_TAG = /^(?:LOC|ns)$/;

/** A company's name of two characters, which may also begin the name of a road or a building (中兴 in 中兴路). */
function isShortOwner({ name, value }: NameMatch<LexiconEntry>): boolean {
  return value.kind === 'organisation' && name.length === 2;
}

/** True if the tagger saw a longer place around the range. */
function isInPlace(range: Range, { words }: TaggedSentence): boolean {
  return words.some(
    (word) =>
      word.start <= range.start &&
      range.end <= word.end &&
      word.end - word.start > range.end - range.start &&
      PLACE_TAG.test(word.tag),
  );
}

/** 洛杉矶市 for 洛杉矶, where the tagger takes both for one place: what a place is counts as a part of its name. */
function endOfPlace(range: Range, { words }: TaggedSentence): number {
  const word = words.find(({ start, end }) => start === range.start && end === range.end + 1);
  return word?.tag === 'LOC' && /[省市州县]$/.test(word.text) ? word.end : range.end;
}

/**
 * A name of three characters and more may stand anywhere, if it does not arise from two common words by
 * chance: one of three may cut none of them (中石油 in 其中石油, 联合报 in 联合报道), one of four no longer
 * noun (中国银行 in 中国银行业). One of two must not cut words on both sides (张江 in 扩张江苏), and not begin
 * or end inside a word that goes on. None may begin a longer common noun (民主党 in 民主党派).
 */
export function standsAlone(range: Range, { words }: TaggedSentence): boolean {
  const length = range.end - range.start;
  for (const word of words) {
    if (NAME_TAG.test(word.tag)) continue;
    const cutsItsEnd = word.start < range.start && range.start < word.end && word.end < range.end;
    const cutsItsStart = range.start < word.start && word.start < range.end && range.end < word.end;
    if (length === 3 && (cutsItsEnd || cutsItsStart)) return false;
    if (length === 2 && cutsItsStart && word.tag === 'n') return false;
    if (length === 4 && cutsItsStart && word.tag === 'n' && word.end - word.start > 2) return false;
  }
  if (words.some((word) => word.start === range.start && range.end < word.end && word.tag === 'n'))
    return false;
  if (length > 2) return true;
  const startsWord = words.some((word) => word.start === range.start);
  const endsWord = words.some((word) => word.end === range.end);
  if (startsWord && endsWord) return true;
  const covering = words.find((word) => word.start <= range.start && range.end <= word.end);
  if (covering !== undefined) return startsWord && holdsNames(covering, range);
  const last = words.find((word) => word.end === range.end);
  return last !== undefined && /^(?:LOC|ORG|PER|ns|nt|nr)$/.test(last.tag);
}

/** 上海市 holds 上海, and 依图3S holds 依图; 欧洲杯, a name of another kind, does not hold 欧洲. */
function holdsNames(word: Word, { end }: Range): boolean {
  const rest = word.text.slice(end - word.start);
  return /^(?:LOC|ORG|ns|nt|s|f)$/.test(word.tag) || (word.tag === 'nz' && !/^[一-鿿]/.test(rest));
}

/** A name that is a common word too counts where the tagger saw a name there. */
function isTaggedAsName(range: Range, { words }: TaggedSentence): boolean {
  return words.some((word) => word.start === range.start && word.end >= range.end && NAME_TAG.test(word.tag));
}
