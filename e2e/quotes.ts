import { expect, type Locator } from '@playwright/test';

/** A quote as it is shown: its words, and which of them are marked as what. */
export interface ShownQuote {
  readonly text: string;
  readonly marks: readonly { readonly role: string; readonly text: string }[];
  readonly caption: string;
}

/**
 * The quotes within an element, in their order. A mark says by its accessible description, by the key above
 * the quotes or by the entity it stands under what it is for; here by the role that it carries.
 */
export async function readQuotes(within: Locator): Promise<ShownQuote[]> {
  return within.getByRole('figure').evaluateAll((figures) =>
    figures.map((figure) => ({
      text: figure.querySelector('blockquote')?.textContent ?? '',
      marks: [...figure.querySelectorAll('mark')].map((mark) => ({
        role: mark.dataset['role'] ?? '',
        text: mark.textContent ?? '',
      })),
      caption: figure.querySelector('figcaption')?.textContent ?? '',
    })),
  );
}

/** What a mark of this role covers, in the quote's order. */
export function marked({ marks }: ShownQuote, role: string): string[] {
  return marks.filter((mark) => mark.role === role).map((mark) => mark.text);
}

const SENTENCE_END = /[。！？；!?][”’」』）)》〉】"']*$/;

const NEXT_SENTENCE = /[。！？；!?][”’」』）)》〉】"']*[^。！？；!?”’」』）)》〉】"']/;

/** A quote must be one sentence of the article, from where it begins to where it ends. */
export function expectWholeSentence(quote: string, article: string): void {
  const start = article.indexOf(quote);
  expect(start, `“${quote}” stands in the article`).toBeGreaterThanOrEqual(0);
  const before = article.slice(0, start).replace(/[ \t\u3000]+$/, '');
  const end = start + quote.length;
  const frontMatterKey = /(^|\n)[A-Za-z_]+:$/;
  const begins =
    before === '' || /[\r\n]$/.test(before) || SENTENCE_END.test(before) || frontMatterKey.test(before);
  expect(begins, `“${quote}” begins where a sentence begins`).toBe(true);
  const rest = article.slice(end).replace(/^[ \t\u3000]+/, '');
  expect(SENTENCE_END.test(quote) || rest === '' || /^[\r\n]/.test(rest), `“${quote}” ends a sentence`).toBe(
    true,
  );
  expect(NEXT_SENTENCE.test(quote), `“${quote}” is one sentence`).toBe(false);
}
