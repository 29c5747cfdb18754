import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nameInKey } from '../../../graph/find-by-key.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { NOTHING } from '../../store/app-state.ts';
import { resolveSelection, type Selected } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import { EntityDetails } from './entity-details.tsx';
import { Introduction } from './introduction.tsx';
import { PathDetails } from './path-details.tsx';
import { RelationDetails } from './relation-details.tsx';
import styles from './selection.module.css';
import { SeveralDetails } from './several-details.tsx';

/** What is selected, or, with nothing selected, what this graph is. */
export function SelectionPanel({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const selection = useAppState((state) => state.selection);
  const selected = resolveSelection(index, selection);
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(selection);
  useEffect(() => {
    const element = panel.current;
    if (element?.parentElement == null || shown.current === selection) return;
    shown.current = selection;
    element.parentElement.scrollTop = 0;
    // The link that was followed is gone with what it stood in; the keyboard goes on from here.
    if (document.activeElement === document.body && selection.type !== 'none')
      element.focus({ preventScroll: true });
  }, [selection]);
  return (
    <div ref={panel} className={styles['panel']} tabIndex={-1}>
      {selected.type !== 'none' && (
        <a
          className={styles['close']}
          href={hashOf(NOTHING)}
          aria-label={messages.back}
          title={messages.back}
        >
          <X size={18} aria-hidden="true" />
        </a>
      )}
      <Body index={index} selected={selected} />
    </div>
  );
}

function Body({ index, selected }: { index: GraphIndex; selected: Selected }) {
  switch (selected.type) {
    case 'none':
      return <Introduction index={index} />;
    case 'entity':
      return <EntityDetails key={selected.entity.key} index={index} entity={selected.entity} />;
    case 'entities':
      return <SeveralDetails index={index} entities={selected.entities} />;
    case 'path':
      return <PathDetails index={index} from={selected.from} to={selected.to} way={selected.way} />;
    case 'relation':
      return <RelationDetails key={selected.relation.key} index={index} relation={selected.relation} />;
    case 'unknown':
      return <Unknown keys={selected.keys} />;
  }
}

function Unknown({ keys }: { keys: readonly string[] }) {
  const messages = useMessages();
  return (
    <>
      <h2 className={styles['name']}>{messages.unknownTitle}</h2>
      <p className={styles['prose']}>
        {messages.unknownHelp(keys.map(nameInKey).join(messages.listSeparator))}
      </p>
    </>
  );
}
