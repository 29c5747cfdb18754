import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteEvidence } from '../../../graph/quote.ts';
import type { EdgeRecord, EvidenceRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { hashOf } from '../../url/address.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { QuoteList } from '../quotes/quote-list.tsx';
import type { MarkKinds } from '../quotes/quote-view.tsx';
import styles from './relation-statement.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly relation: EdgeRecord;
  /** Those of its sentences that are quoted. */
  readonly evidence: readonly EvidenceRecord[];
  /** How deep it stands: under the headings of the panel's parts, or in the place of one. */
  readonly level?: 3 | 4;
}

/** One relation as a sentence, and the words that state it. */
export function RelationStatement({ index, relation, evidence, level = 3 }: Props) {
  const messages = useMessages();
  const { status, date } = relation.attributes;
  const Heading = `h${level}` as const;
  const details = [date, status === 'actual' ? null : messages.statuses[status]].filter(Boolean);
  const kinds: MarkKinds = Object.fromEntries(
    (['source', 'target'] as const).flatMap((end) => {
      const kind = index.entities.get(relation[end])?.attributes.kind;
      return kind === undefined ? [] : [[end, kind]];
    }),
  );
  const quotedFor = { type: 'relation', key: relation.key } as const;
  const quotes = useMemo(() => quoteEvidence(index, evidence), [index, evidence]);
  return (
    <section className={styles['statement']}>
      <Heading className={styles['sentence']}>
        <a href={hashOf(quotedFor)}>{relationSentence(index, relation, messages)}</a>
        {details.length > 0 && <span> · {details.join(' · ')}</span>}
      </Heading>
      <QuoteList quotes={quotes} kinds={kinds} quotedFor={quotedFor} first={1} />
    </section>
  );
}
