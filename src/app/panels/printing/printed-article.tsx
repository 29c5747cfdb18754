import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { layOutArticle, type MarkedBlock } from '../../../reading/lay-out-article.ts';
import { type NumberedQuotes, numberQuotes } from '../../../reading/number-quotes.ts';
import type { ArticleRecord } from '../../../schema/graph-document.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import markStyles from '../reader/marks.module.css';
import { PrintedBlock } from './printed-block.tsx';
import { PrintedRelations } from './printed-relations.tsx';
import styles from './printing.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly article: ArticleRecord;
}

/** An article as it goes on paper, its quotes numbered in the margin, and the relations that they state. */
export function PrintedArticle({ index, article }: Props) {
  const messages = useMessages();
  const laidOut = useMemo(() => layOutArticle(index, article), [index, article]);
  const numbered = useMemo(() => numberQuotes(index, article), [index, article]);
  const { byline, publishedAt, source, title, text } = article;
  const blocks = laidOut.sections
    .flatMap((section) => (section.type === 'story' ? [section.block] : section.blocks))
    .filter((block) => block.type !== 'furniture' || isQuoted(block, numbered));
  return (
    <article className={styles['article']}>
      <header className={styles['head']} lang="zh-Hans">
        {laidOut.title === null ? (
          <h1>{title === '' ? messages.untitled : title}</h1>
        ) : (
          <PrintedBlock text={text} block={laidOut.title} quotes={numbered.quotes} />
        )}
        <p className={styles['origin']}>
          {byline !== null && <span>{byline}</span>}
          {publishedAt !== null && <time dateTime={publishedAt}>{publishedAt}</time>}
          {source !== '' && <span>{messages.articleSource(source)}</span>}
        </p>
      </header>
      <div className={styles['text']} lang="zh-Hans">
        {blocks.map((block) => (
          <PrintedBlock key={block.start} text={text} block={block} quotes={numbered.quotes} />
        ))}
      </div>
      <MarkKey kinds={kindsIn(blocks)} />
      <PrintedRelations index={index} relations={numbered.relations} />
    </article>
  );
}

function isQuoted(block: MarkedBlock, { quotes }: NumberedQuotes): boolean {
  return quotes.some(({ start, end }) => start < block.end && end > block.start);
}

function kindsIn(blocks: readonly MarkedBlock[]): readonly EntityKind[] {
  const kinds = new Set(
    blocks.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'mention' ? [mark.kind] : []))),
  );
  return ENTITY_KINDS.filter((kind) => kinds.has(kind));
}

/** How the kinds of names in the article are underlined. */
function MarkKey({ kinds }: { kinds: readonly EntityKind[] }) {
  const messages = useMessages();
  if (kinds.length === 0) return null;
  return (
    <p className={styles['key']}>
      {messages.printedMarks}
      {kinds.map((kind) => (
        <span key={kind} className={markStyles['mention']} data-kind={kind}>
          {messages.kinds[kind]}
        </span>
      ))}
    </p>
  );
}
