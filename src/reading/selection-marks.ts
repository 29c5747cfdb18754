import type { GraphIndex } from '../graph/graph-index.ts';
import { sentenceRange } from '../graph/sentence-range.ts';
import type { ArticleRecord, EdgeRecord } from '../schema/graph-document.ts';
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
        { start, end, type: 'sentence' as const },
        ...ends('source', span.source, source.attributes.kind),
        ...ends('target', span.target, target.attributes.kind),
        ...span.triggers.map((trigger) => ({ ...trigger, type: 'trigger' as const })),
      ];
    }),
  );
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
