import { type ReactNode, useEffect } from 'react';
import type { Finding } from '../../../graph/find-entities.ts';
import type { FoundQuote } from '../../../graph/find-quotes.ts';
import type { Range } from '../../../schema/span.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectIndex } from '../../store/derived.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import styles from './search-box.module.css';
import type { Choice, Found } from './use-search.ts';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly found: Found;
  /** Which one the arrow keys stand on: the names first, then the quotes. */
  readonly active: number | null;
  readonly optionId: (at: number) => string;
  readonly onChoose: (choice: Choice) => void;
}

export function SearchResults({ id, open, found: { names, quotes }, active, optionId, onChoose }: Props) {
  const messages = useMessages();
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, optionId]);
  const option = (choice: Choice, at: number, children: ReactNode) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
    <div
      key={at}
      role="option"
      id={optionId(at)}
      className={styles['result']}
      aria-selected={at === active}
      // Pressing must not take the focus out of the field: the list would close before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      {children}
    </div>
  );
  const some = names.total > 0 || quotes.quotes.length > 0;
  return (
    <div className={styles['popover']} hidden={!open}>
      <div role="listbox" id={id} className={styles['results']} aria-label={messages.search}>
        <Group
          heading={messages.searchNames}
          listed={names.best.length}
          more={names.total > names.best.length}
        >
          {names.best.map((finding, at) => option(finding, at, <NameFound finding={finding} />))}
        </Group>
        <Group heading={messages.searchQuotes} listed={quotes.quotes.length} more={quotes.more}>
          {quotes.quotes.map((quote, at) =>
            option(quote, names.best.length + at, <QuoteFound found={quote} />),
          )}
        </Group>
      </div>
      <p role="status" className={some ? styles['tally'] : styles['empty']}>
        {open &&
          (some
            ? messages.searchFound(names.total, quotes.quotes.length, quotes.more)
            : messages.searchNothing)}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly listed: number;
  /** There are more than are listed. */
  readonly more: boolean;
  readonly children: ReactNode;
}

function Group({ heading, listed, more, children }: GroupProps) {
  const messages = useMessages();
  if (listed === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list box holds groups, not field sets
    <div role="group" aria-label={heading}>
      <div className={styles['heading']} aria-hidden="true">
        <span>{heading}</span>
        {more && <span>{messages.searchFirst(listed)}</span>}
      </div>
      {children}
    </div>
  );
}

function NameFound({ finding: { entity, matched, match, pinyin } }: { finding: Finding }) {
  const messages = useMessages();
  const { kind, name, mentions } = entity.attributes;
  return (
    <>
      <KindShape kind={kind} />
      <span className={styles['names']}>
        <span className={styles['name']} lang="zh-Hans">
          {matched === name ? <Marked text={name} match={match} /> : name}
        </span>
        {matched !== name && <span className={styles['aside']}>{messages.searchAlias(matched)}</span>}
        {pinyin !== null && (
          <span className={styles['aside']} lang="zh-Latn-pinyin">
            {pinyin}
          </span>
        )}
      </span>
      <span className={styles['count']}>
        {messages.kinds[kind]} · {messages.mentionCount(mentions.length)}
      </span>
    </>
  );
}

/** So many characters of the sentence are shown before and after the words that were found, and what they cut in two. */
const BEFORE = /[A-Za-z0-9]*.{0,16}$/su;
const AFTER = /^.{0,60}[A-Za-z0-9]*/su;

function QuoteFound({ found }: { found: FoundQuote }) {
  const { article, sentence, match } = found;
  const before = article.text.slice(sentence.start, match.start);
  const after = article.text.slice(match.end, sentence.end);
  const [lead = ''] = BEFORE.exec(before) ?? [];
  const [rest = ''] = AFTER.exec(after) ?? [];
  return (
    <div className={styles['quote']}>
      <p className={styles['words']} lang="zh-Hans">
        {(sentence.cutStart || lead.length < before.length) && '…'}
        {lead}
        <mark>{article.text.slice(match.start, match.end)}</mark>
        {rest}
        {(sentence.cutEnd || rest.length < after.length) && '…'}
      </p>
      <QuotedFor found={found} />
    </div>
  );
}

function QuotedFor({ found: { quotedFor, article } }: { found: FoundQuote }) {
  const messages = useMessages();
  const index = useAppState(selectIndex);
  if (index === null) return null;
  const { attributes } =
    quotedFor.type === 'entity' ? quotedFor.entity : (index.entities.get(quotedFor.relation.source) ?? {});
  return (
    <p className={styles['quotedFor']}>
      {attributes !== undefined && <KindShape kind={attributes.kind} size={12} />}
      <span lang="zh-Hans">
        {quotedFor.type === 'entity'
          ? attributes?.name
          : relationSentence(index, quotedFor.relation, messages)}
      </span>
      {index.articles.size > 1 && <cite lang="zh-Hans">{article.title}</cite>}
    </p>
  );
}

function Marked({ text, match }: { text: string; match: Range | null }) {
  if (match === null) return text;
  return (
    <>
      {text.slice(0, match.start)}
      <mark>{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </>
  );
}
