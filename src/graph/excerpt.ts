import type { Range } from '../schema/span.ts';
import type { Quote } from './quote.ts';

/**
 * A quote cut down to at most `length` UTF-16 code units around its marks; where those lie further apart,
 * around the first of them. What is left stands as it does in the article; no character is cut in two.
 */
export function excerpt(quote: Quote, length: number): Quote {
  if (quote.end - quote.start <= length) return quote;
  const { text } = quote.article;
  const focus = focusOf(quote, length);
  const slack = Math.max(length - (focus.end - focus.start), 0);
  const wished = Math.max(quote.start, focus.start - Math.floor(slack / 2));
  const end = wholeBefore(text, Math.min(quote.end, wished + length));
  const start = wholeAfter(text, Math.max(quote.start, Math.min(wished, end - length)));
  return {
    ...quote,
    start,
    end,
    cutStart: quote.cutStart || start > quote.start,
    cutEnd: quote.cutEnd || end < quote.end,
  };
}

function focusOf({ start, marks }: Quote, length: number): Range {
  const [first] = [...marks].sort((a, b) => a.start - b.start);
  if (first === undefined) return { start, end: start };
  const end = Math.max(...marks.map((mark) => mark.end));
  return end - first.start <= length ? { start: first.start, end } : first;
}

function wholeAfter(text: string, at: number): number {
  return isInsideCharacter(text, at) ? at + 1 : at;
}

function wholeBefore(text: string, at: number): number {
  return isInsideCharacter(text, at) ? at - 1 : at;
}

function isInsideCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
