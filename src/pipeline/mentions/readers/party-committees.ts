import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** 吉林省委书记: the tagger takes 省委书记 for one word, though 吉林省委 is who employs. */
const COMMITTEE =
  /(?<place>[一-鿿]{2,7}?)(?<rank>[省市区县州盟旗]?委)(?=书记|副书记|常委|委员|秘书长|办公厅|宣传部|组织部|统战部|政法委|政研室|党校|、|和|与|,|$)/g;

/** Party committees of places, by the place before 省委, 市委 and the like. */
export function readPartyCommittees({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ start, end }) =>
    [...article.normalised.slice(start, end).matchAll(COMMITTEE)].flatMap(({ index, groups }) => {
      const { place = '', rank = '' } = groups ?? {};
      const from = [...place].findIndex(
        (_, at) => known.isPlace(place.slice(at)) || known.isPlace(place.slice(at) + rank.charAt(0)),
      );
      if (from === -1 || place.length - from < 2 || rank.length < 2) return [];
      const range = { start: start + index + from, end: start + index + place.length + rank.length };
      return [candidate(range, 'organisation', 'party-committee', WEIGHTS.title)];
    }),
  );
}
