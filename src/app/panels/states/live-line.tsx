import { useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections } from '../../../graph/rank-entities.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import type { Messages } from '../../messages/zh-hans.ts';
import { resolveSelection, type Selected, selectVisible } from '../../store/derived.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { describeFocusChange, sayNames } from './describe-focus.ts';
import styles from './live-line.module.css';

/** Says what is selected, where the keyboard stands, and how much is shown, to those who cannot see it. */
export function LiveLine({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const selected = resolveSelection(
    index,
    useAppState((state) => state.selection),
  );
  const cursor = useAppState((state) => state.cursor);
  const visible = useAppState(selectVisible);
  const standing = cursor === null ? undefined : index.entities.get(cursor);
  const selectedKey = selected.type === 'entity' ? selected.entity.key : null;
  const lines = [
    saySelected(index, selected, messages),
    standing === undefined || standing.key === selectedKey
      ? ''
      : messages.announceCursor(
          messages.kinds[standing.attributes.kind],
          standing.attributes.name,
          connections(index, standing.key),
        ),
  ];
  return (
    <>
      <p role="status" aria-live="polite" className={styles['hidden']} data-testid="live-line">
        {lines.filter(Boolean).join(' ')}
      </p>
      <p role="status" aria-live="polite" className={styles['hidden']}>
        {visible !== null && messages.announceShown(visible.entities.size, visible.relations.size)}
      </p>
      <FocusLine index={index} />
    </>
  );
}

/** Says what was hidden, pinned, expanded or focused on last. */
function FocusLine({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const focus = useAppState((state) => state.focus);
  const [last, setLast] = useState({ focus, words: '' });
  if (last.focus !== focus)
    setLast({ focus, words: describeFocusChange(index, last.focus, focus, messages) });
  return (
    <p role="status" aria-live="polite" className={styles['hidden']}>
      {last.words}
    </p>
  );
}

function saySelected(index: GraphIndex, selected: Selected, messages: Messages): string {
  switch (selected.type) {
    case 'none':
      return '';
    case 'entity': {
      const { kind, name, mentions } = selected.entity.attributes;
      const relations = connections(index, selected.entity.key);
      const neighbours = countAround(index, [selected.entity.key]);
      return messages.announceEntity(messages.kinds[kind], name, relations, mentions.length, neighbours);
    }
    case 'entities': {
      const keys = selected.entities.map(({ key }) => key);
      return messages.announceSeveral(keys.length, sayNames(index, keys, messages), countAround(index, keys));
    }
    case 'path':
      return messages.announcePath(selected.from.attributes.name, selected.to.attributes.name);
    case 'relation': {
      const sentence = relationSentence(index, selected.relation, messages);
      return messages.announceRelation(sentence, selected.relation.attributes.evidence.length);
    }
    case 'unknown':
      return messages.unknownTitle;
  }
}

/** How many other entities relations join to these, whatever is filtered. */
function countAround(index: GraphIndex, keys: readonly string[]): number {
  const around = new Set(keys.flatMap((key) => index.graph.neighbors(key)));
  for (const key of keys) around.delete(key);
  return around.size;
}
