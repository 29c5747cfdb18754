import { useId } from 'react';
import type { QuotesOfStatus } from '../../../graph/group-by-status.ts';
import { useMessages } from '../../app-context.ts';
import { QuoteList } from './quote-list.tsx';
import type { MarkKinds } from './quote-view.tsx';
import styles from './quotes-by-claim.module.css';

interface Props {
  readonly groups: readonly QuotesOfStatus[];
  readonly kinds: MarkKinds;
}

/** Quotes that tell a relation differently (done, planned, denied), side by side where there is room. */
export function QuotesByClaim({ groups, kinds }: Props) {
  return (
    <div className={styles['columns']}>
      {groups.map((group) => (
        <Column key={group.status} group={group} kinds={kinds} />
      ))}
    </div>
  );
}

function Column({ group: { status, quotes }, kinds }: { group: QuotesOfStatus; kinds: MarkKinds }) {
  const messages = useMessages();
  const id = useId();
  return (
    <section className={styles['column']} aria-labelledby={id}>
      <h4 id={id} className={styles['head']} data-status={status}>
        {messages.claims[status]} <span>{messages.claimHead(quotes.length)}</span>
      </h4>
      <QuoteList quotes={quotes} kinds={kinds} numbered={false} />
    </section>
  );
}
