import type { Range } from '../../../schema/span.ts';
import type { Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** What persons do, right after a name. */
const ACTS_AFTER =
  /^(?:对[^,。]{2,14})?(?:称|表示|介绍|说|指出|认为|透露|宣布|强调|建议|在|出席|率|会见|到会|主持|\)|\s)/;
/** Or the end of a clause. */
const CLAUSE_END = /^(?:[,、:。"]|$)/;

/** What follows a name whose last character the tagger put into a word of its own (章守|中|曾). */
const AFTER_CUT_NAME = /^(?:曾|将|已|也|还|则|又|说|称|表示|认为|指出|透露|介绍|出任|担任)/;

/** Persons that the tagger missed and a title gives away: a surname and one to three characters after it. */
export function readTitledPersons(reading: Reading): MentionCandidate[] {
  return reading.sentences.flatMap(({ words, end }) =>
    words.flatMap((word, index) => {
      const before = words[index - 1]?.text.trim() === '' ? words[index - 2] : words[index - 1];
      if (before === undefined || !/^(?:nr|nz|n|nw|LOC)$/.test(word.tag) || !/^[一-鿿]{2,4}$/.test(word.text))
        return [];
      const { known } = reading;
      if (!endsInTitle(before.text, known) || !startsWithSurname(word.text, known.surnames)) return [];
      const whole = joinCutName(word, words[index + 1], words[index + 2]);
      if (whole !== null) return [candidate(whole, 'person', 'name-cut-short', WEIGHTS.title)];
      if (word.tag === 'n' && known.titleEnd(word.text, 0) !== null) return [];
      if (word.tag === 'LOC')
        return word.text.length === 3 &&
          known.kindOf(word.text) === null &&
          !/[省市县区州镇乡村]$/.test(word.text) &&
          known.headOf(word.text)?.strong !== true
          ? [candidate(word, 'person', 'title-before-name', WEIGHTS.title)]
          : [];
      const after = reading.article.normalised.slice(word.end, end);
      return showsPerson(word, after) ? [candidate(word, 'person', 'title-before-name', WEIGHTS.title)] : [];
    }),
  );
}

/** 国王海滩: of what the tagger takes for a common noun, the end of a clause makes no person. */
function showsPerson({ tag }: Word, after: string): boolean {
  return ACTS_AFTER.test(after) || (tag !== 'n' && CLAUSE_END.test(after));
}

function joinCutName(word: Word, next: Word | undefined, afterNext: Word | undefined): Range | null {
  return word.text.length === 2 &&
    next !== undefined &&
    /^[一-鿿]$/.test(next.text) &&
    /^[fnav]$/.test(next.tag) &&
    AFTER_CUT_NAME.test(afterNext?.text ?? '')
    ? { start: word.start, end: next.end }
    : null;
}

function startsWithSurname(text: string, surnames: ReadonlySet<string>): boolean {
  return surnames.has(text.charAt(0)) || surnames.has(text.slice(0, 2));
}

function endsInTitle(text: string, known: Reading['known']): boolean {
  return (
    known.titleEnd(text, Math.max(0, text.length - 6)) === text.length ||
    known.titleEnd(text, 0) === text.length
  );
}
