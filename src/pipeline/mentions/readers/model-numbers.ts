import type { Mention, MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** A model number right after a maker's name: 1M, P30, MLU100. */
const MODEL = /^(?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}|\d{1,4}[A-Z]{1,3}|[A-Z]{1,3})(?![A-Za-z0-9])/;
/** What follows a number that counts, dates or measures. */
const COUNTS = /^(?:年|月|日|号|家|个|名|人|项|亿|万|千|百|元|%|次|倍|位|款|股|轮|级|强)/;

/** Products named by their maker and a model number (寒武纪1M). */
export function readModelNumbers(
  { article, sentences }: Reading,
  found: readonly Mention[],
): MentionCandidate[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    const candidates: MentionCandidate[] = [];
    for (; next < found.length && (found[next]?.start ?? 0) < sentence.end; next += 1) {
      const maker = found[next];
      if (maker?.kind !== 'organisation' || maker.start < sentence.start) continue;
      const after = article.normalised.slice(maker.end, sentence.end);
      const model = MODEL.exec(after)?.[0];
      if (model === undefined || !/\d/.test(model) || COUNTS.test(after.slice(model.length))) continue;
      candidates.push(
        candidate(
          { start: maker.start, end: maker.end + model.length },
          'technology',
          'model-number',
          WEIGHTS.latin,
        ),
      );
    }
    return candidates;
  });
}
