import { type CitedPassage, citeByStandard, citePlainly } from '../../../export/citation.ts';
import type { Quote } from '../../../graph/quote.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { CopyByHand } from './copy-by-hand.tsx';
import styles from './quote-tools.module.css';
import { useCopy } from './use-copy.ts';

interface Props {
  readonly quote: Quote;
  readonly link: string;
}

/** A quote's citations as they would be copied, each with its button. */
export function Citations({ quote, link }: Props) {
  const messages = useMessages();
  const language = useAppState((state) => state.language);
  const { copy, refused } = useCopy();
  const passage = citedPassage(quote, link, messages.untitled);
  const forms = [
    [messages.citationByStandard, citeByStandard(passage)],
    [messages.citationPlain, citePlainly(passage, language)],
  ] as const;
  return (
    <section className={styles['citations']} aria-label={messages.citations}>
      {forms.map(([form, text]) => (
        <div key={form} className={styles['citation']}>
          <span className={styles['form']}>{form}</span>
          <button
            type="button"
            aria-label={messages.copyCitation(form)}
            onClick={() => void copy('citation', text)}
          >
            {messages.copy}
          </button>
          <p lang="zh-Hans">{text.replaceAll(link, shorten(link))}</p>
        </div>
      ))}
      {refused !== null && <CopyByHand text={refused} />}
    </section>
  );
}

/** A link is long and hardly to be read: of it, enough to see where it leads. What is copied has all of it. */
function shorten(link: string): string {
  return `${link.slice(0, link.indexOf('#') + 1)}…`;
}

function citedPassage(
  { article, start, end, cutStart, cutEnd }: Quote,
  link: string,
  untitled: string,
): CitedPassage {
  const { text, title, byline, publishedAt, source } = article;
  return {
    words: `${cutStart ? '…' : ''}${text.slice(start, end)}${cutEnd ? '…' : ''}`,
    title: title === '' ? untitled : title,
    byline,
    publishedAt,
    source,
    link,
    accessed: today(),
  };
}

/** `2026-11-25`, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
