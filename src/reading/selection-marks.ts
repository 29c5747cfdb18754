import type { GraphIndex } from '../graph/graph-index.ts';
import { sentenceRange } from '../graph/sentence-range.ts';
import type { ArticleRecord, EdgeRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';
import { findDates } from './find-dates.ts';
import { inReadingOrder, type ReadingMark } from './reading-mark.ts';

/** What a relation marks in an article: the sentences that state it, its two ends, and the words that say so. */
export function relationMarks(
  index: GraphIndex,
  relation: EdgeRecord,
  article: ArticleRecord,
): ReadingMark[] {
  const source = index.entities.get(relation.source);
  const target = index.entities.get(relation.target);
  if (source === undefined || target === undefined) return [];
  const evidence = relation.attributes.evidence.filter((span) => span.article === article.id);
  return inReadingOrder<ReadingMark>(
    evidence.flatMap((span) => {
      const { start, end } = sentenceRange(article.text, span);
      return [
        { start, end, type: 'sentence' as const, status: span.status },
        ...ends('source', span.source, source.attributes.kind),
        ...ends('target', span.target, target.attributes.kind),
        ...span.triggers.map((trigger) => ({ ...trigger, type: 'trigger' as const })),
        ...datesWithin(article.text, { start, end }, span.date ?? relation.attributes.date),
      ];
    }),
  );
}

/** Where a sentence names the date of what it states. */
function datesWithin(text: string, { start, end }: Range, date: string | null): ReadingMark[] {
  if (date === null) return [];
  return findDates(text.slice(start, end))
    .filter((found) => mayMean(text.slice(start + found.start, start + found.end), date))
    .map((found) => ({ start: start + found.start, end: start + found.end, type: 'when' as const }));
}

/** Whether words may name an ISO date, or a month or year of that form: no number in them says otherwise. */
function mayMean(words: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const plain = words.normalize('NFKC');
  const [, y, m, d] = /^(\d{4})[-/.](\d+)[-/.](\d+)$/.exec(plain) ?? [
    '',
    /(\d{4})年/.exec(plain)?.[1],
    /(\d+)月/.exec(plain)?.[1],
    /(\d+)[日号]/.exec(plain)?.[1],
  ];
  const agrees = (said: string | undefined, meant: number | undefined) =>
    said === undefined || meant === undefined || Number(said) === meant;
  return agrees(y, year) && agrees(m, month) && agrees(d, day);
}

function ends(
  type: 'source' | 'target',
  range: { start: number; end: number } | undefined,
  kind: EndKind,
): ReadingMark[] {
  return range === undefined ? [] : [{ ...range, type, kind }];
}

type EndKind = Extract<ReadingMark, { type: 'source' | 'target' }>['kind'];

/** The sentence at a place of an article's text, as what a link points at. */
export function passageMark(article: ArticleRecord, at: number): ReadingMark | null {
  if (at >= article.text.length) return null;
  const { start, end } = sentenceRange(article.text, { start: at, end: at + 1 });
  return start < end ? { start, end, type: 'passage' } : null;
}
