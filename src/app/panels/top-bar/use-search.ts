import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type Finding, type Findings, findEntities } from '../../../graph/find-entities.ts';
import { type FoundQuote, type FoundQuotes, findQuotes } from '../../../graph/find-quotes.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { prepareSearch } from '../../../graph/prepare-search.ts';
import { useActions, useAppState } from '../../app-context.ts';
import type { Selection } from '../../store/app-state.ts';
import { selectIndex } from '../../store/derived.ts';

/** More than anybody reads; with them drawn, an answer stays within a frame. */
const MOST_NAMES = 20;
const MOST_QUOTES = 10;

export interface Found {
  readonly names: Findings;
  readonly quotes: FoundQuotes;
}

const NOTHING_FOUND: Found = { names: { best: [], total: 0 }, quotes: { quotes: [], more: false } };

/** One line of what was found. */
export type Choice = Finding | FoundQuote;

/** What is asked for, what is found, and what each key does about it. */
export function useSearch(input: RefObject<HTMLInputElement | null>) {
  const actions = useActions();
  const index = useAppState(selectIndex);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  usePreparation(index, open);
  const found = useMemo(() => (index === null ? NOTHING_FOUND : find(index, query)), [index, query]);
  const choices: readonly Choice[] = [...found.names.best, ...found.quotes.quotes];
  const asking = open && query.trim() !== '';

  const ask = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(null);
  };
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    if ('matched' in choice) actions.select({ type: 'entity', key: choice.entity.key });
    else actions.selectQuote(selectionOf(choice), choice.article.id, choice.quotedFor.at);
    ask('');
    // A phone's keyboard would cover what was found; with a real one the focus stays for the next search.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  const walk = (by: number) => {
    setOpen(true);
    const from = active ?? (by > 0 ? -1 : 0);
    if (choices.length > 0) setActive((from + by + choices.length) % choices.length);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    // Before the arrows have left the field, these move within what is written in it.
    ...(asking && active !== null && { Home: () => setActive(0), End: () => setActive(choices.length - 1) }),
    Enter: () => choose(choices[active ?? 0]),
    Escape: () => (asking ? setOpen(false) : ask('')),
  };
  return { disabled: index === null, query, found, asking, active, ask, setOpen, choose, keys };
}

function find(index: GraphIndex, query: string): Found {
  if (query.trim() === '') return NOTHING_FOUND;
  return { names: findEntities(index, query, MOST_NAMES), quotes: findQuotes(index, query, MOST_QUOTES) };
}

function selectionOf({ quotedFor }: FoundQuote): Selection {
  return quotedFor.type === 'entity'
    ? { type: 'entity', key: quotedFor.entity.key }
    : { type: 'relation', key: quotedFor.relation.key };
}

/** Once someone is at the field, the page gets ready between its other work, in pieces of a few milliseconds. */
function usePreparation(index: GraphIndex | null, open: boolean): void {
  useEffect(() => {
    if (index === null || !open) return;
    let next: ReturnType<typeof setTimeout>;
    const goOn = () => {
      if (!prepareSearch(index)) next = setTimeout(goOn);
    };
    next = setTimeout(goOn);
    return () => clearTimeout(next);
  }, [index, open]);
}
