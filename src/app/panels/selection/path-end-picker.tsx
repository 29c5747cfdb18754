import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { findEntities } from '../../../graph/find-entities.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useMessages } from '../../app-context.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import styles from './look-tools.module.css';

const MOST = 12;

/** A field that finds the other end of a path by its name: a combo box after the ARIA pattern. */
export function PathEndPicker({ index, from }: { index: GraphIndex; from: NodeRecord }) {
  const messages = useMessages();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const { query, ask, found, active, choose, keys } = usePicker(index, from);
  useEffect(() => {
    // On a phone the keyboard would cover the graph, where the end may be picked as well.
    if (!window.matchMedia('(pointer: coarse)').matches) input.current?.focus();
  }, []);
  return (
    <div className={styles['picker']}>
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={messages.pathEnd}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[active] === undefined ? undefined : `${list}-${active}`}
        placeholder={messages.pathEndPlaceholder}
        value={query}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={(event) => {
          const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      <div role="listbox" id={list} aria-label={messages.pathEnd} className={styles['options']}>
        {found.map((entity, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
          <div
            key={entity.key}
            role="option"
            id={`${list}-${at}`}
            className={styles['option']}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(entity)}
          >
            <KindShape kind={entity.attributes.kind} size={12} />
            <span lang="zh-Hans">{entity.attributes.name}</span>
          </div>
        ))}
      </div>
      <p role="status" className={styles['hint']}>
        {query.trim() !== '' && found.length === 0 && messages.searchEmpty}
      </p>
    </div>
  );
}

function usePicker(index: GraphIndex, from: NodeRecord) {
  const actions = useActions();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(
    () =>
      findEntities(index, query, MOST + 1)
        .map(({ entity }) => entity)
        .filter(({ key }) => key !== from.key)
        .slice(0, MOST),
    [index, query, from],
  );
  const choose = (entity: NodeRecord | undefined) => {
    if (entity !== undefined) actions.select({ type: 'entity', key: entity.key });
  };
  const walk = (by: number) => setActive((active + by + found.length) % Math.max(found.length, 1));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => choose(found[active]),
    Escape: () => actions.choosePathEnd(null),
  };
  const ask = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  return { query, ask, found, active, choose, keys };
}
