import { PERSON_NAME } from '../../articles/person-names.ts';
import type { TaggedSentence } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** 文|某某, (记者 某某 通讯员 某某): who made the article. */
const CREDIT =
  /(?:撰文|文字|文|作者|记者|编辑|编译|责编|摄影|校对|统筹|监制|通讯员|采写|采访|翻译|编审|图)(?:\s*[|:/]\s*|\s+)(\p{Script=Han}{2,4})(?=[\s)/|、,〕】\]]|$)/gu;
/** Somebody takes or leaves an office: 某某不再担任. */
const OFFICE = new RegExp(
  `(?<=^|[,。;:"、])(${PERSON_NAME})(?=(?:不再|已|将|正式|拟|获|此前|曾|近日|日前)?(?:担任|兼任|出任|履新|当选|接任|接替|卸任|辞去|辞任|升任|改任|转任|调任|获任|拟任|任命))`,
  'gu',
);
/** 接任者为某某. */
const SUCCESSOR = new RegExp(
  `(?:接任者|继任者|接替者|继任人选|接班人|新掌门)(?:为|是|系)(${PERSON_NAME})(?=[,。;、(]|$)`,
  'gu',
);

/** Persons that the tagger missed and the form of the sentence gives away: credits, and changes of office. */
export function readCreditedPersons({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap((sentence) => {
    const text = article.normalised.slice(sentence.start, sentence.end);
    return [CREDIT, OFFICE, SUCCESSOR].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const name = match[1] ?? '';
        const start = sentence.start + match.index + match[0].length - name.length;
        const range = { start, end: start + name.length };
        if (!known.surnames.has(name.charAt(0)) && !known.surnames.has(name.slice(0, 2))) return [];
        if (
          known.kindOf(name) !== null ||
          known.headOf(name)?.strong === true ||
          isCommonWord(range, sentence)
        )
          return [];
        return [candidate(range, 'person', 'title-before-name', WEIGHTS.title)];
      }),
    );
  });
}

/** The tagger reads it as one ordinary noun (经理, 成员), or it cuts a word. */
function isCommonWord(range: { start: number; end: number }, { words }: TaggedSentence): boolean {
  const inside = words.filter((word) => word.start < range.end && range.start < word.end);
  const [only] = inside;
  if (inside.length === 1 && only !== undefined)
    return only.start !== range.start || only.end !== range.end || /^(?:n|vn|a|d|r|t|f)$/.test(only.tag);
  return only?.start !== range.start || inside.at(-1)?.end !== range.end || only.text.length > 2;
}
