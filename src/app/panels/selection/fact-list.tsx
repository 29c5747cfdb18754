import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteMentions } from '../../../graph/quote.ts';
import type { FactRecord } from '../../../schema/graph-document.ts';
import type { EntityKind } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import { QuoteView } from '../quotes/quote-view.tsx';
import styles from './selection.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly facts: readonly FactRecord[];
  readonly kind: EntityKind;
}

/** Figures that the text gives for an entity, each of which opens at its words. */
export function FactList({ index, facts, kind }: Props) {
  const messages = useMessages();
  return (
    <section>
      <h3 className={styles['heading']}>{messages.facts}</h3>
      {facts.map((fact) => (
        <details
          className={styles['fact']}
          key={`${fact.label} ${fact.value} ${fact.evidence.article} ${fact.evidence.start}`}
        >
          <summary lang="zh-Hans">
            <span className={styles['label']}>{fact.label}</span> {fact.value}
          </summary>
          {quoteMentions(index, [fact.evidence]).map((quote) => (
            <QuoteView key={quote.start} quote={quote} kinds={{ mention: kind }} />
          ))}
        </details>
      ))}
    </section>
  );
}
