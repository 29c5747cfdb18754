import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { readingOf, resolveSelection } from '../../store/derived.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import styles from './reader.module.css';

/** What is selected, and how often the article has it; if it has it nowhere, the way to one that does. */
export function ChosenLine({ index, article }: { index: GraphIndex; article: string }) {
  const messages = useMessages();
  const actions = useActions();
  const selection = useAppState((state) => state.selection);
  const selected = resolveSelection(index, selection);
  if (selected.type !== 'entity' && selected.type !== 'relation') return null;
  const isEntity = selected.type === 'entity';
  const spans = isEntity ? selected.entity.attributes.mentions : selected.relation.attributes.evidence;
  const count = spans.filter((span) => span.article === article).length;
  const words = isEntity ? messages.chosenHere(count) : messages.statedHere(count);
  return (
    <p className={styles['chosen']}>
      <span className={styles['chosenName']} lang={isEntity ? 'zh-Hans' : undefined}>
        {isEntity ? selected.entity.attributes.name : relationSentence(index, selected.relation, messages)}
      </span>
      <span className={styles['numbers']}>{count === 0 ? messages.notHere : words}</span>
      {count === 0 && (
        <button
          type="button"
          onClick={() => {
            const { article: other, at } = readingOf(index, selection);
            actions.read(other, at);
          }}
        >
          {messages.readElsewhere}
        </button>
      )}
    </p>
  );
}
