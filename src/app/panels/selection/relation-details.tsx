import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { groupByStatus, type QuotesOfStatus } from '../../../graph/group-by-status.ts';
import { quoteEvidence } from '../../../graph/quote.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import { isSymmetric } from '../../../schema/ontology.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { MarkKey } from '../quotes/mark-key.tsx';
import { QuoteList } from '../quotes/quote-list.tsx';
import type { MarkKinds } from '../quotes/quote-view.tsx';
import { QuotesByClaim } from '../quotes/quotes-by-claim.tsx';
import styles from './selection.module.css';

export function RelationDetails({ index, relation }: { index: GraphIndex; relation: EdgeRecord }) {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const { evidence } = relation.attributes;
  const quotes = useMemo(() => quoteEvidence(index, evidence), [index, evidence]);
  const groups = useMemo(() => groupByStatus(quotes), [quotes]);
  const source = index.entities.get(relation.source);
  const target = index.entities.get(relation.target);
  if (source === undefined || target === undefined) return null;
  const kinds: MarkKinds = { source: source.attributes.kind, target: target.attributes.kind };
  const quotedFor = { type: 'relation', key: relation.key } as const;
  return (
    <article aria-label={relationSentence(index, relation, messages)}>
      <p className={styles['kind']}>{messages.oneRelation}</p>
      <Sentence relation={relation} source={source} target={target} />
      {visible?.relations.has(relation.key) === false && (
        <p className={styles['aside']}>{messages.hiddenByFilter}</p>
      )}
      <Qualifiers index={index} relation={relation} />
      {groups.length > 1 && <Disagreement groups={groups} />}
      <section>
        <h3 className={styles['heading']}>
          {messages.quotesHeading} <span className={styles['count']}>{quotes.length}</span>
        </h3>
        <MarkKey kinds={kinds} />
        {groups.length > 1 ? (
          <QuotesByClaim groups={groups} kinds={kinds} quotedFor={quotedFor} />
        ) : (
          <QuoteList quotes={quotes} kinds={kinds} quotedFor={quotedFor} />
        )}
      </section>
    </article>
  );
}

interface SentenceProps {
  readonly relation: EdgeRecord;
  readonly source: NodeRecord;
  readonly target: NodeRecord;
}

function Sentence({ relation, source, target }: SentenceProps) {
  const messages = useMessages();
  const { type } = relation.attributes;
  return (
    <h2 className={styles['relation']}>
      <EntityLink entity={source} />
      <span className={styles['verb']}>
        {messages.relations[type].verb}
        <span aria-hidden="true">{isSymmetric(type) ? ' ↔' : ' →'}</span>
      </span>
      <EntityLink entity={target} />
    </h2>
  );
}

/** Told at once, above what the relation as a whole is taken for. */
function Disagreement({ groups }: { groups: readonly QuotesOfStatus[] }) {
  const messages = useMessages();
  const counts = groups.map(({ status, quotes }) =>
    messages.claimCount(messages.claims[status], quotes.length),
  );
  return <p className={styles['disagreement']}>{messages.disagree(counts.join(messages.claimSeparator))}</p>;
}

function Qualifiers({ index, relation }: { index: GraphIndex; relation: EdgeRecord }) {
  const messages = useMessages();
  const { status, date, title, amount, share, speaker } = relation.attributes;
  const speakerEntity = speaker === null ? undefined : index.entities.get(speaker);
  const rows: (readonly [string, string | null | undefined])[] = [
    [messages.status, messages.statuses[status]],
    [messages.date, date],
    [messages.title, title],
    [messages.amount, amount],
    [messages.share, share],
  ];
  return (
    <dl className={styles['qualifiers']}>
      {rows.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      {speakerEntity !== undefined && (
        <div>
          <dt>{messages.speaker}</dt>
          <dd>
            <EntityLink entity={speakerEntity} />
          </dd>
        </div>
      )}
    </dl>
  );
}
