import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteMentions } from '../../../graph/quote.ts';
import type { FactRecord } from '../../../schema/graph-document.ts';
import type { EntityKind } from '../../../schema/ontology.ts';
import { useMessages } from '../../app-context.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { QuoteView } from '../quotes/quote-view.tsx';
import styles from './selection.module.css';

const STEP = 12;

interface Props {
  readonly index: GraphIndex;
  readonly facts: readonly FactRecord[];
  readonly kind: EntityKind;
  /** Whose they are, by key. */
  readonly entity: string;
}

/** Figures that the text gives for an entity, each of which opens at its words. */
export function FactList({ index, facts, kind, entity }: Props) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(facts, STEP);
  return (
    <section>
      <h3 className={styles['heading']}>{messages.facts}</h3>
      {shown.map((fact) => (
        <details
          className={styles['fact']}
          key={`${fact.label} ${fact.value} ${fact.evidence.article} ${fact.evidence.start}`}
        >
          <summary lang="zh-Hans">
            <span className={styles['label']}>{fact.label}</span> {fact.value}
          </summary>
          {quoteMentions(index, [fact.evidence]).map((quote) => (
            <QuoteView
              key={quote.start}
              quote={quote}
              kinds={{ mention: kind }}
              quotedFor={{ type: 'entity', key: entity }}
            />
          ))}
        </details>
      ))}
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </section>
  );
}
