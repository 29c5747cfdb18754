import { useLayoutEffect, useRef } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Quote, quoteEvidence, quoteMentions } from '../../../graph/quote.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { resolveSelection, type Selected, selectVisible } from '../../store/derived.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { QuoteWords } from '../quotes/quote-view.tsx';
import { QuotedRelations } from './printed-relations.tsx';
import styles from './printing.module.css';
import { copySeenGraph } from './seen-graph.ts';

interface Props {
  readonly index: GraphIndex;
  /** Of the only article; undefined if there are several. */
  readonly title: string | undefined;
}

/** The graph as it is seen, then what is selected with the sentences that it rests on. */
export function PrintedGraph({ index, title }: Props) {
  const messages = useMessages();
  const view = useAppState((state) => state.view);
  const visible = useAppState(selectVisible);
  const selected = resolveSelection(
    index,
    useAppState((state) => state.selection),
  );
  const relations = index.document.edges.filter(({ key }) => visible?.relations.has(key));
  return (
    <>
      <header className={styles['head']}>
        <h1 lang="zh-Hans">{title || messages.product}</h1>
        <p className={styles['origin']}>
          <span>{messages.entities(visible?.entities.size ?? 0)}</span>
          <span>{messages.relationCount(relations.length)}</span>
        </p>
      </header>
      {view === 'canvas' ? <SeenGraph /> : <QuotedRelations index={index} relations={relations} />}
      {groupsOf(index, selected).map(({ name, quotes }) => (
        <QuotedSelection key={name(messages)} name={name(messages)} quotes={quotes} />
      ))}
    </>
  );
}

function SeenGraph() {
  const messages = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current !== null) copySeenGraph(canvas.current);
  }, []);
  return <canvas ref={canvas} className={styles['picture']} role="img" aria-label={messages.graphPicture} />;
}

interface Group {
  readonly name: (messages: ReturnType<typeof useMessages>) => string;
  readonly quotes: readonly Quote[];
}

function groupsOf(index: GraphIndex, selected: Selected): readonly Group[] {
  switch (selected.type) {
    case 'entity':
    case 'entities':
    case 'path': {
      const entities =
        selected.type === 'entity'
          ? [selected.entity]
          : selected.type === 'entities'
            ? selected.entities
            : [selected.from, selected.to];
      return entities.map(({ attributes }) => ({
        name: () => attributes.name,
        quotes: quoteMentions(index, attributes.mentions),
      }));
    }
    case 'relation': {
      const { relation } = selected;
      return [
        {
          name: (messages) => relationSentence(index, relation, messages),
          quotes: quoteEvidence(index, relation.attributes.evidence),
        },
      ];
    }
    default:
      return [];
  }
}

function QuotedSelection({ name, quotes }: { name: string; quotes: readonly Quote[] }) {
  const messages = useMessages();
  return (
    <section className={styles['selection']}>
      <h2 lang="zh-Hans">{name}</h2>
      <p className={styles['help']}>{messages.printedQuotes(quotes.length)}</p>
      {quotes.map((quote) => (
        <figure key={`${quote.article.id} ${quote.start}`}>
          <blockquote lang="zh-Hans">
            <QuoteWords quote={quote} kinds={{}} />
          </blockquote>
          <figcaption lang="zh-Hans">
            {[quote.article.title || messages.untitled, quote.article.byline, quote.article.publishedAt]
              .filter(Boolean)
              .join(' · ')}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
