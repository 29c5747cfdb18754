import { useLayoutEffect, useRef } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Quote, quoteEvidence, quoteMentions } from '../../../graph/quote.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { resolveSelection, type Selected, selectVisible } from '../../store/derived.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { type MarkKinds, QuoteWords } from '../quotes/quote-view.tsx';
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
      {groupsOf(index, selected).map(({ name, quotes, kinds }) => (
        <QuotedSelection key={name(messages)} name={name(messages)} quotes={quotes} kinds={kinds} />
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
  readonly kinds: MarkKinds;
}

function groupsOf(index: GraphIndex, selected: Selected): readonly Group[] {
  switch (selected.type) {
    case 'entity':
      return [namedGroup(index, selected.entity)];
    case 'entities':
      return selected.entities.map((entity) => namedGroup(index, entity));
    case 'path':
      return [selected.from, selected.to].map((entity) => namedGroup(index, entity));
    case 'relation':
      return [statedGroup(index, selected.relation)];
    default:
      return [];
  }
}

function namedGroup(index: GraphIndex, { attributes }: NodeRecord): Group {
  const { name, kind, mentions } = attributes;
  return { name: () => name, quotes: quoteMentions(index, mentions), kinds: { mention: kind } };
}

function statedGroup(index: GraphIndex, relation: EdgeRecord): Group {
  const kind = (key: string) => index.entities.get(key)?.attributes.kind ?? 'organisation';
  return {
    name: (messages) => relationSentence(index, relation, messages),
    quotes: quoteEvidence(index, relation.attributes.evidence),
    kinds: { source: kind(relation.source), target: kind(relation.target) },
  };
}

interface QuotedSelectionProps extends Omit<Group, 'name'> {
  readonly name: string;
}

function QuotedSelection({ name, quotes, kinds }: QuotedSelectionProps) {
  const messages = useMessages();
  return (
    <section className={styles['selection']}>
      <h2 lang="zh-Hans">{name}</h2>
      <p className={styles['help']}>{messages.printedQuotes(quotes.length)}</p>
      {quotes.map((quote) => (
        <figure key={`${quote.article.id} ${quote.start}`}>
          <blockquote lang="zh-Hans">
            <QuoteWords quote={quote} kinds={kinds} />
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
