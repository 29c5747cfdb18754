import type { GraphIndex } from '../../../graph/graph-index.ts';
import { stopsIn } from '../../../reading/stops.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import type { Messages } from '../../messages/zh-hans.ts';
import { readingOf, resolveSelection, type Selected } from '../../store/derived.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import styles from './reader.module.css';
import { Stepper } from './stepper.tsx';
import type { Steps } from './use-steps.ts';

interface Props {
  readonly index: GraphIndex;
  readonly article: string;
  readonly steps: Steps;
}

/**
 * What is selected, how often the article has it, and the ways through all its places; if the article has it
 * nowhere, the way to one that does.
 */
export function ChosenLine({ index, article, steps }: Props) {
  const messages = useMessages();
  const actions = useActions();
  const selection = useAppState((state) => state.selection);
  const selected = resolveSelection(index, selection);
  // With a single article both numbers would be the same.
  const terse = index.articles.size === 1;
  const name = nameOf(index, selected, messages);
  if (name === null) return null;
  const isRelation = selected.type === 'relation';
  const count = stopsIn(steps.stops, article).length;
  const words = isRelation ? messages.statedHere(count) : messages.chosenHere(count);
  return (
    <div className={styles['chosen']}>
      <span className={styles['chosenName']} lang={selected.type === 'entity' ? 'zh-Hans' : undefined}>
        {name}
      </span>
      {isRelation && <Qualities {...selected.relation.attributes} />}
      {!(terse && steps.at >= 0) && (
        <span className={styles['numbers']}>{count === 0 ? messages.notHere : words}</span>
      )}
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
      <Stepper index={index} steps={steps} terse={terse} />
    </div>
  );
}

/** How firmly a relation is stated, unless as a fact, and of when. */
function Qualities({ status, date }: { status: keyof Messages['statuses']; date: string | null }) {
  const messages = useMessages();
  return (
    <>
      {status !== 'actual' && <strong className={styles['status']}>{messages.statuses[status]}</strong>}
      {date !== null && <time dateTime={date}>{date}</time>}
    </>
  );
}

function nameOf(index: GraphIndex, selected: Selected, messages: Messages): string | null {
  switch (selected.type) {
    case 'entity':
      return selected.entity.attributes.name;
    case 'relation':
      return relationSentence(index, selected.relation, messages);
    case 'entities':
      return messages.several(selected.entities.length);
    case 'path':
      return messages.path(selected.from.attributes.name, selected.to.attributes.name);
    default:
      return null;
  }
}
