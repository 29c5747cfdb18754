import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

const SPEECH_AFTER =
  /^(?:对[^,。]{2,14})?(?:称|表示|介绍|说|指出|认为|透露|宣布|强调|建议|在|出席|率|会见|,|、|:|。|"|\)|$)/;

/** Persons that the tagger missed and a title gives away: a surname and one to three characters after it. */
export function readTitledPersons({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ words, end }) =>
    words.flatMap((word, index) => {
      const before = words[index - 1];
      if (before === undefined || !/^(?:nr|nz|n|nw)$/.test(word.tag) || !/^[一-鿿]{2,4}$/.test(word.text))
        return [];
      if (!endsInTitle(before.text, known) || !startsWithSurname(word.text, known.surnames)) return [];
      if (word.tag === 'n' && known.titleEnd(word.text, 0) !== null) return [];
      const after = article.normalised.slice(word.end, end);
      return SPEECH_AFTER.test(after) ? [candidate(word, 'person', 'title-before-name', WEIGHTS.title)] : [];
    }),
  );
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
