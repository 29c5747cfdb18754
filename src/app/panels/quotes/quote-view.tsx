import type { CSSProperties } from 'react';
import { type MarkRole, type Quote, type QuoteSegment, segmentQuote } from '../../../graph/quote.ts';
import type { EntityKind } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import { describeReader } from '../../messages/describe-reason.ts';
import type { Selection } from '../../store/app-state.ts';
import { AttributionLine } from './attribution-line.tsx';
import styles from './quote.module.css';
import { QuoteTools } from './quote-tools.tsx';
import { ReadHere } from './read-here.tsx';

/** The kind in whose colour each role is marked. */
export type MarkKinds = Partial<Readonly<Record<MarkRole, EntityKind>>>;

interface Props {
  readonly quote: Quote;
  readonly kinds: MarkKinds;
  /** What it is quoted for; without that there can be no link to it. */
  readonly quotedFor?: Selection;
  /** The article is named above it already. */
  readonly underArticle?: boolean;
  /** Whether it leads on, to whoever says it. */
  readonly linked?: boolean;
}

/** A passage in the source's own words, what it is quoted for marked, and where it stands. */
export function QuoteView({ quote, kinds, quotedFor, underArticle = false, linked = true }: Props) {
  const messages = useMessages();
  const { title, byline, publishedAt } = quote.article;
  const readers = [...new Set(quote.because.map((reason) => describeReader(reason, messages)))];
  return (
    <figure className={styles['figure']}>
      <blockquote className={styles['quote']} lang="zh-Hans">
        <p>
          <QuoteWords quote={quote} kinds={kinds} />
        </p>
      </blockquote>
      <figcaption className={styles['caption']} data-under-article={underArticle || undefined}>
        <AttributionLine quote={quote} linked={linked} />
        <cite className={styles['title']} lang="zh-Hans">
          {title === '' ? messages.untitled : title}
        </cite>
        <span className={styles['origin']}>
          {byline !== null && (
            <span className={styles['known']} lang="zh-Hans">
              {byline}
            </span>
          )}
          {publishedAt !== null && (
            <time className={styles['known']} dateTime={publishedAt}>
              {publishedAt}
            </time>
          )}
          {readers.length > 0 && (
            <span className={styles['reader']}>{messages.foundBy(readers.join(messages.listSeparator))}</span>
          )}
          <ReadHere article={quote.article.id} at={quote.start} />
        </span>
        {quotedFor !== undefined && <QuoteTools quote={quote} quotedFor={quotedFor} />}
      </figcaption>
    </figure>
  );
}

/** The passage itself, what it is quoted for marked. */
export function QuoteWords({ quote, kinds }: { quote: Quote; kinds: MarkKinds }) {
  return (
    <>
      {quote.cutStart && '…'}
      {segmentQuote(quote).map((segment) => (
        <Segment key={segment.start} segment={segment} kinds={kinds} />
      ))}
      {quote.cutEnd && '…'}
    </>
  );
}

function Segment({ segment, kinds }: { segment: QuoteSegment; kinds: MarkKinds }) {
  return segment.roles.reduceRight<React.ReactNode>(
    (inside, role) => (
      <mark key={role} className={styles[role]} data-role={role} style={markColours(kinds[role])}>
        {inside}
      </mark>
    ),
    segment.text,
  );
}

export function markColours(kind: EntityKind | undefined): CSSProperties | undefined {
  if (kind === undefined) return undefined;
  return {
    '--mark-ground': `var(--kind-${kind}-soft)`,
    '--mark-line': `var(--kind-${kind})`,
  } as CSSProperties;
}
