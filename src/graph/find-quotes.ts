import type { ArticleRecord, EdgeRecord, NodeRecord } from '../schema/graph-document.ts';
import type { Range, Span } from '../schema/span.ts';
import type { GraphIndex } from './graph-index.ts';
import { madeInPieces } from './made-in-pieces.ts';
import { nameIndex } from './name-index.ts';
import { type SentenceRange, sentenceRange } from './sentence-range.ts';

/** What a sentence is quoted for. `at`: where in the article's text it is named or stated, in UTF-16 units. */
export type QuotedFor =
  | { readonly type: 'entity'; readonly entity: NodeRecord; readonly at: number }
  | { readonly type: 'relation'; readonly relation: EdgeRecord; readonly at: number };

/** A sentence in which the query stands, and which is a quote for something. */
export interface FoundQuote {
  readonly article: ArticleRecord;
  readonly sentence: SentenceRange;
  /** Where the query stands first in it. */
  readonly match: Range;
  readonly quotedFor: QuotedFor;
}

export interface FoundQuotes {
  readonly quotes: readonly FoundQuote[];
  /** There may be more than these. */
  readonly more: boolean;
}

/** Sentences that name nobody are no quotes; so many hits are looked at before giving up. */
const MOST_HITS = 2000;

/**
 * The sentences that contain the query and name an entity, in the articles' order. Case, width, and simplified
 * or traditional make no difference. A single Latin letter finds nothing: it is in every other sentence.
 */
export function findQuotes(index: GraphIndex, query: string, limit = 20): FoundQuotes {
  if (/^[\x20-\x7e]?$/.test(query.trim())) return { quotes: [], more: false };
  const pattern = new RegExp(nameIndex.get(index).letters.pattern(query), 'gu');
  const quotes: FoundQuote[] = [];
  let hits = 0;
  for (const article of index.document.attributes.articles) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(article.text); hit !== null; hit = pattern.exec(article.text)) {
      hits += 1;
      if (quotes.length === limit || hits > MOST_HITS) return { quotes, more: true };
      const match = { start: hit.index, end: hit.index + hit[0].length };
      const sentence = sentenceRange(article.text, match);
      const quotedFor = whatFor(index, article, sentence, match);
      if (quotedFor !== null) quotes.push({ article, sentence, match, quotedFor });
      // The next hit in the same sentence would be the same quote.
      pattern.lastIndex = Math.max(sentence.end, match.end);
    }
  }
  return { quotes, more: false };
}

/** The entity named by the words found; else the relation that they state; else the entity named nearest to them. */
function whatFor(index: GraphIndex, article: ArticleRecord, sentence: Range, match: Range): QuotedFor | null {
  const { mentions, evidence } = quotedSpans.get(index).get(article.id) ?? NO_SPANS;
  const named = startingIn(mentions, sentence);
  const nearest = leastBy(named, (span) => distance(span, match));
  if (nearest === null) return null;
  const stating = startingIn(evidence, sentence).filter(
    ({ start, end }) => start <= match.start && match.end <= end,
  );
  const statement = leastBy(stating, ({ start, end }) => end - start);
  if (statement !== null && distance(nearest, match) > 0)
    return { type: 'relation', relation: statement.of, at: statement.start };
  return { type: 'entity', entity: nearest.of, at: nearest.start };
}

interface SpanOf<Owner> extends Range {
  readonly of: Owner;
  /** Refers to it without naming it. */
  readonly nominal: boolean;
}

interface ArticleSpans {
  readonly mentions: readonly SpanOf<NodeRecord>[];
  readonly evidence: readonly SpanOf<EdgeRecord>[];
}

const NO_SPANS: ArticleSpans = { mentions: [], evidence: [] };

/** So many entities or relations make a piece. */
const PIECE = 1000;

/** What each article is quoted for, by its id, in the order of its text. */
export const quotedSpans = madeInPieces(collectSpans);

function* collectSpans({ document }: GraphIndex): Generator<void, ReadonlyMap<string, ArticleSpans>> {
  const mentions = spansByArticle<NodeRecord>();
  for (const [at, node] of document.nodes.entries()) {
    if (at % PIECE === 0) yield;
    for (const span of node.attributes.mentions) mentions.add(span, node);
  }
  const evidence = spansByArticle<EdgeRecord>();
  for (const [at, edge] of document.edges.entries()) {
    if (at % PIECE === 0) yield;
    for (const span of edge.attributes.evidence) evidence.add(span, edge);
  }
  const articles = new Map<string, ArticleSpans>();
  for (const [at, { id }] of document.attributes.articles.entries()) {
    if (at % PIECE === 0) yield;
    articles.set(id, { mentions: mentions.inOrder(id), evidence: evidence.inOrder(id) });
  }
  return articles;
}

function spansByArticle<Owner>() {
  const found = new Map<string, SpanOf<Owner>[]>();
  return {
    add: ({ article, start, end, nominal = false }: Span & { nominal?: boolean | undefined }, of: Owner) => {
      const here = found.get(article);
      if (here === undefined) found.set(article, [{ start, end, of, nominal }]);
      else here.push({ start, end, of, nominal });
    },
    inOrder: (article: string) => (found.get(article) ?? []).sort((a, b) => a.start - b.start),
  };
}

/** Those of ordered spans that begin in a range. */
function startingIn<Found extends Range>(spans: readonly Found[], range: Range): readonly Found[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? 0) < range.end) end += 1;
  return spans.slice(low, end);
}

/** How many units lie between two ranges; 0 if they overlap. */
function distance(one: Range, other: Range): number {
  return Math.max(0, one.start - other.end + 1, other.start - one.end + 1);
}

function leastBy<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  let least: Item | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = measure(item);
    if (value >= lowest) continue;
    least = item;
    lowest = value;
  }
  return least;
}
