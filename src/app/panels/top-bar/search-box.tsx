import { Search } from 'lucide-react';
import { type RefObject, useId, useMemo, useRef, useState } from 'react';
import { type Finding, findEntities } from '../../../graph/find-entities.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectIndex } from '../../store/derived.ts';
import styles from './search-box.module.css';
import { SearchResults } from './search-results.tsx';

const NO_FINDINGS: readonly Finding[] = [];

/**
 * Finds an entity by a part of its name or of an alias, and selects it. `/` brings the keyboard here.
 * A combo box after the ARIA pattern, written out because the component library's hides all the rest
 * of the page from assistive technology while its list is open.
 */
export function SearchBox() {
  const messages = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { disabled, query, findings, asking, active, ask, setOpen, choose, keys } = useSearch(input);
  const optionId = (at: number) => `${listId}-${at}`;

  return (
    <search className={styles['search']}>
      <Search className={styles['icon']} size={16} aria-hidden="true" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        className={styles['input']}
        aria-label={messages.search}
        aria-autocomplete="list"
        aria-expanded={asking}
        aria-controls={listId}
        aria-activedescendant={asking && active !== null ? optionId(active) : undefined}
        placeholder={messages.searchPlaceholder}
        disabled={disabled}
        value={query}
        onChange={(event) => ask(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      <span className={styles['key']} aria-hidden="true">
        /
      </span>
      <SearchResults
        id={listId}
        open={asking}
        findings={findings}
        active={active}
        optionId={optionId}
        onChoose={choose}
      />
    </search>
  );
}

/** What is asked for, what is found, and what each key does about it. */
function useSearch(input: RefObject<HTMLInputElement | null>) {
  const actions = useActions();
  const index = useAppState(selectIndex);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const findings = useMemo(() => (index === null ? NO_FINDINGS : findEntities(index, query)), [index, query]);
  const asking = open && query.trim() !== '';

  const ask = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(null);
  };
  const choose = (finding: Finding | undefined) => {
    if (finding === undefined) return;
    actions.select({ type: 'entity', key: finding.entity.key });
    ask('');
    // A phone's keyboard would cover what was found; with a real one the focus stays for the next search.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  const walk = (by: number) => {
    setOpen(true);
    const from = active ?? (by > 0 ? -1 : 0);
    if (findings.length > 0) setActive((from + by + findings.length) % findings.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => choose(findings[active ?? 0]),
    Escape: () => (asking ? setOpen(false) : ask('')),
  };
  return { disabled: index === null, query, findings, asking, active, ask, setOpen, choose, keys };
}
