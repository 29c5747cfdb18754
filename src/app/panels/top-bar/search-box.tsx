import { Search } from 'lucide-react';
import { useId, useRef } from 'react';
import { useMessages } from '../../app-context.ts';
import styles from './search-box.module.css';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';

/**
 * Finds an entity by a part of its name or of an alias, or a quote by its words, and selects it. `/` brings the
 * keyboard here. A combo box after the ARIA pattern, written out because the component library's hides all the
 * rest of the page from assistive technology while its list is open.
 */
export function SearchBox() {
  const messages = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { disabled, query, found, asking, active, ask, setOpen, choose, keys } = useSearch(input);
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
        enterKeyHint="search"
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
          const { ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
          const plain = !(ctrlKey || metaKey || altKey || shiftKey || nativeEvent.isComposing);
          const act = plain ? keys[event.key] : undefined;
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
        found={found}
        active={active}
        optionId={optionId}
        onChoose={choose}
      />
    </search>
  );
}
