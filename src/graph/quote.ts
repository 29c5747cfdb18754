import type { ArticleRecord, EvidenceRecord, MentionRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';
import { type Claim, claimOf } from './claim.ts';
import type { GraphIndex } from './graph-index.ts';
import { type SentenceRange, sentenceRange } from './sentence-range.ts';

/** What a marked stretch of a quote stands for. */
export type MarkRole = 'mention' | 'source' | 'target' | 'trigger';

/** UTF-16 code units into the article's text, like every range here. */
export interface Mark extends Range {
  readonly role: MarkRole;
}

/** Sentences of an article as they stand there, with the words that matter marked. */
export interface Quote extends SentenceRange {
  readonly article: ArticleRecord;
  readonly marks: readonly Mark[];
  /** Which readers found it: the tagger, a lexicon, a rule. */
  readonly because: readonly string[];
  /** What it says of the relation that it is quoted for; none if it is quoted for a name. */
  readonly claims: readonly Claim[];
}

/** A stretch of a quote in which the same marks hold throughout. */
export interface QuoteSegment extends Range {
  readonly text: string;
  readonly roles: readonly MarkRole[];
}

interface Cited extends Range {
  readonly article: string;
  readonly marks: readonly Mark[];
  readonly because: string | undefined;
  readonly claim: Claim | null;
}

/** The sentences that name an entity, in the order of the articles; a sentence that names it twice once. */
export function quoteMentions(index: GraphIndex, mentions: readonly MentionRecord[]): Quote[] {
  return quote(
    index,
    mentions.map(({ article, start, end, because }) => ({
      article,
      start,
      end,
      because,
      claim: null,
      marks: [{ start, end, role: 'mention' as const }],
    })),
  );
}

/** The sentences that state a relation, with its two ends and the words that say so. */
export function quoteEvidence(index: GraphIndex, evidence: readonly EvidenceRecord[]): Quote[] {
  return quote(
    index,
    evidence.map((item) => ({
      article: item.article,
      start: item.start,
      end: item.end,
      because: item.rule,
      claim: claimOf(item),
      marks: marksOf(item),
    })),
  );
}

function marksOf({ source, target, triggers }: EvidenceRecord): Mark[] {
  return [
    ...(source === undefined ? [] : [{ ...source, role: 'source' as const }]),
    ...(target === undefined ? [] : [{ ...target, role: 'target' as const }]),
    ...triggers.map((trigger) => ({ ...trigger, role: 'trigger' as const })),
  ];
}

function quote(index: GraphIndex, cited: readonly Cited[]): Quote[] {
  const quotes: Quote[] = [];
  for (const article of index.document.attributes.articles) {
    const here = cited.filter((span) => span.article === article.id);
    const found = here.map((span) => ({ span, range: sentenceRange(article.text, span) }));
    found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    for (const { span, range } of found) {
      const last = quotes.at(-1);
      // Of a very long sentence each quote shows another cut; those overlap and are joined too.
      if (last !== undefined && last.article === article && range.start < last.end)
        quotes[quotes.length - 1] = join(last, range, span);
      else
        quotes.push({ ...range, article, marks: span.marks, because: because(span), claims: claims(span) });
    }
  }
  return quotes;
}

function join(quote: Quote, range: SentenceRange, span: Cited): Quote {
  const further = range.end > quote.end ? range : quote;
  return {
    ...quote,
    end: further.end,
    cutEnd: further.cutEnd,
    marks: [...quote.marks, ...span.marks],
    because: [...new Set([...quote.because, ...because(span)])],
    claims: [...quote.claims, ...claims(span)],
  };
}

function because(span: Cited): string[] {
  return span.because === undefined ? [] : [span.because];
}

function claims(span: Cited): Claim[] {
  return span.claim === null ? [] : [span.claim];
}

/**
 * Cuts a quote where a mark begins or ends. The segments' texts, put together, are exactly
 * `text.slice(quote.start, quote.end)`; where marks overlap, a segment has several roles.
 */
export function segmentQuote(quote: Quote): QuoteSegment[] {
  const cuts = new Set([quote.start, quote.end]);
  for (const { start, end } of quote.marks)
    for (const cut of [start, end]) if (cut > quote.start && cut < quote.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: QuoteSegment[] = [];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1];
    if (end === undefined) break;
    const marks = quote.marks.filter((mark) => mark.start <= start && end <= mark.end);
    const roles = [...new Set(marks.map((mark) => mark.role))];
    segments.push({ start, end, text: quote.article.text.slice(start, end), roles });
  }
  return segments;
}
