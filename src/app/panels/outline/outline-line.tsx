import { ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useMessages } from '../../app-context.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { QuoteView } from '../quotes/quote-view.tsx';
import styles from './outline.module.css';
import type { OutlineRow } from './outline-rows.ts';

interface Props {
  readonly index: GraphIndex;
  readonly row: OutlineRow;
  readonly at: number;
  /** For the element that names the line, without the button that opens it. */
  readonly labelId: string;
  readonly selected: boolean | null;
  /** Tab leads here. */
  readonly reached: boolean;
}

export function OutlineLine({ index, row, at, labelId, selected, reached }: Props) {
  return (
    <div
      role="treeitem"
      className={styles[row.type]}
      style={{ '--level': row.level } as CSSProperties}
      data-row={at}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.open ?? undefined}
      aria-selected={selected ?? undefined}
      aria-labelledby={labelId}
      tabIndex={reached ? 0 : -1}
    >
      {row.open === null ? <span className={styles['leaf']} /> : <Twisty open={row.open} labelId={labelId} />}
      <span id={labelId} className={styles['label']}>
        <Label index={index} row={row} />
      </span>
    </div>
  );
}

/** Arrow keys do the same; this is for the pointer, and for screen readers that have no keyboard. */
function Twisty({ open, labelId }: { open: boolean; labelId: string }) {
  const messages = useMessages();
  const id = `${labelId}t`;
  return (
    <button
      type="button"
      id={id}
      className={styles['twisty']}
      tabIndex={-1}
      aria-label={open ? messages.closeBranch : messages.openBranch}
      aria-labelledby={`${id} ${labelId}`}
    >
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  );
}

function Label({ index, row }: { index: GraphIndex; row: OutlineRow }) {
  const messages = useMessages();
  switch (row.type) {
    case 'kind':
      return (
        <>
          <KindShape kind={row.kind} /> {messages.kinds[row.kind]}{' '}
          <span className={styles['soft']}>{row.count}</span>
        </>
      );
    case 'entity':
      return (
        <>
          <Name entity={row.entity} />{' '}
          <span className={styles['soft']}>
            {messages.relationCount(row.relations)} ·{' '}
            {messages.mentionCount(row.entity.attributes.mentions.length)}
          </span>
        </>
      );
    case 'relation':
      return <Relation row={row} />;
    case 'quote': {
      const kindOf = (key: string) => index.entities.get(key)?.attributes.kind;
      const [source, target] = [kindOf(row.relation.source), kindOf(row.relation.target)];
      const kinds = { ...(source && { source }), ...(target && { target }) };
      return <QuoteView quote={row.quote} kinds={kinds} linked={false} />;
    }
    case 'more':
      return messages.showMore(row.count);
  }
}

function Relation({ row }: { row: Extract<OutlineRow, { type: 'relation' }> }) {
  const messages = useMessages();
  const { type, status, date, title, amount, share, evidence } = row.relation.attributes;
  const { incoming, outgoing } = messages.relations[type];
  const particulars = [
    status === 'actual' ? null : messages.statuses[status],
    date,
    title,
    amount,
    share,
    messages.passageCount(evidence.length),
  ].filter(Boolean);
  return (
    <>
      <span className={styles['verb']}>{row.direction === 'incoming' ? incoming : outgoing}</span>{' '}
      <Name entity={row.other} /> <span className={styles['soft']}>{particulars.join(' · ')}</span>
    </>
  );
}

function Name({ entity }: { entity: Extract<OutlineRow, { type: 'entity' }>['entity'] }) {
  const { kind, name } = entity.attributes;
  return (
    <span className={styles['name']}>
      <KindShape kind={kind} size={12} />
      <span lang="zh-Hans">{name}</span>
    </span>
  );
}
