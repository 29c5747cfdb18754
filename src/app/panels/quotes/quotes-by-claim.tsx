import { useId } from 'react';
import type { QuotesOfStatus } from '../../../graph/group-by-status.ts';
import { useMessages } from '../../app-context.ts';
import type { Selection } from '../../store/app-state.ts';
import { QuoteList } from './quote-list.tsx';
import type { MarkKinds } from './quote-view.tsx';
import styles from './quotes-by-claim.module.css';

interface Props {
  readonly groups: readonly QuotesOfStatus[];
  readonly kinds: MarkKinds;
  /** What they are quoted for: a link to one of them selects it. */
  readonly quotedFor: Selection;
}

/** Quotes that tell a relation differently (done, planned, denied), side by side where there is room. */
export function QuotesByClaim({ groups, kinds, quotedFor }: Props) {
  return (
    <div className={styles['columns']}>
      {groups.map((group) => (
        <Column key={group.status} group={group} kinds={kinds} quotedFor={quotedFor} />
      ))}
    </div>
  );
}

type ColumnProps = Omit<Props, 'groups'> & { readonly group: QuotesOfStatus };

function Column({ group: { status, quotes }, kinds, quotedFor }: ColumnProps) {
  const messages = useMessages();
  const id = useId();
  return (
    <section className={styles['column']} aria-labelledby={id}>
      <h4 id={id} className={styles['head']} data-status={status}>
        {messages.claims[status]} <span>{messages.claimHead(quotes.length)}</span>
      </h4>
      <QuoteList quotes={quotes} kinds={kinds} quotedFor={quotedFor} numbered={false} />
    </section>
  );
}
