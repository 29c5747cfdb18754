import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { type Finding, findEntities } from '../../../graph/find-entities.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectIndex } from '../../store/derived.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import styles from './search-box.module.css';

const NO_FINDINGS: readonly Finding[] = [];

/** Finds an entity by a part of its name or of an alias, and selects it. `/` brings the keyboard here. */
export function SearchBox() {
  const messages = useMessages();
  const actions = useActions();
  const index = useAppState(selectIndex);
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const findings = useMemo(() => (index === null ? NO_FINDINGS : findEntities(index, query)), [index, query]);

  const choose = (key: string) => {
    actions.select({ type: 'entity', key });
    setQuery('');
    // A phone's keyboard would cover what was just found; with a real one the focus stays for the next search.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = findings;
    const walking = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !walking && first)
      choose(first.entity.key);
  };

  return (
    <ComboBox
      className={styles['search'] ?? ''}
      aria-label={messages.search}
      items={findings.map((finding) => ({ id: finding.entity.key, finding }))}
      inputValue={query}
      onInputChange={setQuery}
      onSelectionChange={(key) => typeof key === 'string' && choose(key)}
      selectedKey={null}
      allowsCustomValue
      allowsEmptyCollection={query.trim() !== ''}
      isDisabled={index === null}
    >
      <Search className={styles['icon']} size={16} aria-hidden="true" />
      <Input
        ref={input}
        id="search"
        className={styles['input'] ?? ''}
        placeholder={messages.searchPlaceholder}
        onKeyDown={takeFirst}
      />
      <span className={styles['key']} aria-hidden="true">
        /
      </span>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox<{ id: string; finding: Finding }>
          className={styles['results'] ?? ''}
          renderEmptyState={() => <p className={styles['empty']}>{messages.searchEmpty}</p>}
        >
          {({ id, finding }) => (
            <ListBoxItem
              id={id}
              textValue={finding.entity.attributes.name}
              className={styles['result'] ?? ''}
            >
              <Result finding={finding} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Result({ finding: { entity, matched } }: { finding: Finding }) {
  const messages = useMessages();
  const { kind, name, mentions } = entity.attributes;
  return (
    <>
      <KindShape kind={kind} />
      <span className={styles['name']} lang="zh-Hans">
        {name}
      </span>
      {matched !== name && <span className={styles['aside']}>{messages.searchAlias(matched)}</span>}
      <span className={styles['aside']}>
        {messages.kinds[kind]} · {messages.mentionCount(mentions.length)}
      </span>
    </>
  );
}
