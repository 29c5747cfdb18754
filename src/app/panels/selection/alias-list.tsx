import { useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteMentions } from '../../../graph/quote.ts';
import type { AliasRecord } from '../../../schema/graph-document.ts';
import type { EntityKind } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import { describeAlias } from '../../messages/describe-reason.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { QuoteView } from '../quotes/quote-view.tsx';
import styles from './selection.module.css';

const STEP = 12;

interface Props {
  readonly index: GraphIndex;
  readonly aliases: readonly AliasRecord[];
  readonly kind: EntityKind;
  /** Whose they are, by key. */
  readonly entity: string;
}

/** An entity's other names with the reason of each; one that the text declares opens at the words that do. */
export function AliasList({ index, aliases, kind, entity }: Props) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(aliases, STEP);
  return (
    <dl className={styles['aliases']}>
      <dt>{messages.aliases}</dt>
      {shown.map((alias) =>
        alias.evidence === undefined ? (
          <dd key={alias.text}>
            <AliasName alias={alias} />
          </dd>
        ) : (
          <DeclaredAlias
            key={alias.text}
            index={index}
            alias={alias}
            evidence={alias.evidence}
            kind={kind}
            entity={entity}
          />
        ),
      )}
      {more > 0 && (
        <dd>
          <button type="button" className={styles['more']} onClick={showMore}>
            {messages.showMore(more)}
          </button>
        </dd>
      )}
    </dl>
  );
}

interface DeclaredAliasProps {
  readonly index: GraphIndex;
  readonly alias: AliasRecord;
  readonly evidence: NonNullable<AliasRecord['evidence']>;
  readonly kind: EntityKind;
  /** Whose they are, by key. */
  readonly entity: string;
}

function DeclaredAlias({ index, alias, evidence, kind, entity }: DeclaredAliasProps) {
  const [open, setOpen] = useState(false);
  return (
    <dd className={open ? styles['alias-open'] : undefined}>
      <button
        type="button"
        className={styles['alias-source']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <AliasName alias={alias} />
      </button>
      {open &&
        quoteMentions(index, [evidence]).map((quote) => (
          <QuoteView
            key={quote.start}
            quote={quote}
            kinds={{ mention: kind }}
            quotedFor={{ type: 'entity', key: entity }}
          />
        ))}
    </dd>
  );
}

function AliasName({ alias: { text, because } }: { alias: AliasRecord }) {
  const messages = useMessages();
  return (
    <>
      <span lang="zh-Hans">{text}</span>{' '}
      <span className={styles['reason']}>{describeAlias(because, messages)}</span>
    </>
  );
}
