import type { Range } from '../../../schema/span.ts';
import type { TaggedSentence } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** Funds are raised in phases, each a fund of its own: 产业投资基金二期. */
const PHASE = /^[一二三四五]期/;

/** Names that are known beforehand, where they stand as words of their own. */
export function readLexiconNames({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap((sentence) => {
    const sure = known.names
      .findAll(article.normalised, sentence)
      .filter((match) => standsAlone(match, sentence))
      .map((match) => {
        const phase = match.name.endsWith('基金')
          ? PHASE.exec(article.normalised.slice(match.end, match.end + 2))
          : null;
        const range = { start: match.start, end: match.end + (phase?.[0].length ?? 0) };
        return candidate(range, match.value.kind, 'lexicon', WEIGHTS.lexicon);
      });
    const supported = known.ambiguous
      .findAll(article.normalised, sentence)
      .filter((match) => isTaggedAsName(match, sentence))
      .map((match) => candidate(match, match.value.kind, 'lexicon', WEIGHTS.tagger));
    return [...sure, ...supported];
  });
}

/**
 * A name of three characters and more may stand anywhere; one of two must not cut words on both sides
 * (张江 in 扩张江苏), and not begin or end inside a word that goes on. None may end in a noun that begins
 * within it (大连市 in 大连市长).
 */
export function standsAlone(range: Range, { words }: TaggedSentence): boolean {
  if (
    words.some(
      (word) =>
        range.start < word.start && word.start < range.end && range.end < word.end && word.tag === 'n',
    )
  )
    return range.end - range.start > 3;
  if (range.end - range.start > 2) return true;
  const startsWord = words.some((word) => word.start === range.start);
  const endsWord = words.some((word) => word.end === range.end);
  if (startsWord && endsWord) return true;
  const covering = words.find((word) => word.start <= range.start && range.end <= word.end);
  if (covering !== undefined) return /^(?:LOC|ORG|ns|nt|nz|s|f)$/.test(covering.tag) && startsWord;
  const last = words.find((word) => word.end === range.end);
  return last !== undefined && /^(?:LOC|ORG|PER|ns|nt|nr)$/.test(last.tag);
}

/** A name that is a common word too counts where the tagger saw a name there. */
function isTaggedAsName(range: Range, { words }: TaggedSentence): boolean {
  return words.some(
    (word) =>
      word.start === range.start &&
      word.end >= range.end &&
      /^(?:ORG|PER|LOC|nr|nt|ns|nz|nw)$/.test(word.tag),
  );
}
