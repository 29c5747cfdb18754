import { type ReactNode, useMemo } from 'react';
import { excerpt } from '../../../graph/excerpt.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { type Quote, quoteEvidence, quoteMentions } from '../../../graph/quote.ts';
import { connections } from '../../../graph/rank-entities.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import type { RelationType } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import type { Pointed } from '../../canvas/canvas-contract.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { type MarkKinds, QuoteWords } from '../quotes/quote-view.tsx';
import styles from './hover-card.module.css';

/** Of the first quote, in UTF-16 code units. */
const LONGEST = 80;
const MOST_TYPES = 4;

export function CardContent({ index, pointed }: { index: GraphIndex; pointed: Pointed }) {
  if (pointed.type === 'bundle') return <OfBundle index={index} {...pointed} />;
  if (pointed.type === 'entity') {
    const entity = index.entities.get(pointed.key);
    return entity === undefined ? null : <OfEntity index={index} entity={entity} />;
  }
  const relation = index.relations.get(pointed.key);
  return relation === undefined ? null : <OfRelation index={index} relation={relation} />;
}

function OfEntity({ index, entity }: { index: GraphIndex; entity: NodeRecord }) {
  const messages = useMessages();
  const { kind, name, mentions } = entity.attributes;
  const quotes = useMemo(() => quoteMentions(index, mentions), [index, mentions]);
  return (
    <>
      <p className={styles['name']} lang="zh-Hans">
        <KindShape kind={kind} />
        <span>{name}</span>
      </p>
      <Counts>
        {messages.kinds[kind]}
        {messages.relationCount(connections(index, entity.key))}
        {messages.quoteCount(quotes.length)}
      </Counts>
      <FirstQuote quote={quotes[0]} kinds={{ mention: kind }} />
    </>
  );
}

function OfRelation({ index, relation }: { index: GraphIndex; relation: EdgeRecord }) {
  const messages = useMessages();
  const { status, date, evidence } = relation.attributes;
  const quotes = useMemo(() => quoteEvidence(index, evidence), [index, evidence]);
  const source = index.entities.get(relation.source)?.attributes.kind;
  const target = index.entities.get(relation.target)?.attributes.kind;
  const kinds = { ...(source && { source }), ...(target && { target }) };
  return (
    <>
      <p className={styles['name']}>
        <span>{relationSentence(index, relation, messages)}</span>
      </p>
      <Counts>
        {messages.statuses[status]}
        {date}
        {messages.quoteCount(quotes.length)}
      </Counts>
      <FirstQuote quote={quotes[0]} kinds={kinds} />
    </>
  );
}

interface BundleProps {
  readonly index: GraphIndex;
  readonly ends: readonly [string, string];
  readonly relations: readonly string[];
}

function OfBundle({ index, ends, relations }: BundleProps) {
  const messages = useMessages();
  const [one, other] = ends.map((key) => index.entities.get(key)?.attributes.name ?? key);
  const types = countTypes(index, relations);
  return (
    <>
      <p className={styles['name']}>
        <span>{messages.betweenTwo(one ?? '', other ?? '')}</span>
      </p>
      <Counts>
        {messages.relationCount(relations.length)}
        {messages.bundleHint}
      </Counts>
      <p className={styles['types']}>
        {types.slice(0, MOST_TYPES).map(([type, count]) => (
          <span key={type}>
            {messages.relations[type].name} {count}
          </span>
        ))}
        {types.length > MOST_TYPES && <span>…</span>}
      </p>
    </>
  );
}

function countTypes(index: GraphIndex, relations: readonly string[]): [RelationType, number][] {
  const counts = new Map<RelationType, number>();
  for (const key of relations) {
    const type = index.relations.get(key)?.attributes.type;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function Counts({ children }: { children: readonly ReactNode[] }) {
  return (
    <p className={styles['counts']}>
      {children.filter(Boolean).map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
    </p>
  );
}

function FirstQuote({ quote, kinds }: { quote: Quote | undefined; kinds: MarkKinds }) {
  if (quote === undefined) return null;
  return (
    <p className={styles['quote']} lang="zh-Hans">
      <QuoteWords quote={excerpt(quote, LONGEST)} kinds={kinds} />
    </p>
  );
}
