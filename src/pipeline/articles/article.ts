import type { Range } from '../../schema/span.ts';

/** A part of the text that is no part of the story: a repeated lead, a teaser, a share bar, an editor's line. */
export interface Furniture extends Range {
  readonly because: string;
}

/** A sentence of the story. Its range has no line break inside and no white space at its ends. */
export interface Sentence extends Range {
  /** Which paragraph it stands in, counted from 0 over the whole story. */
  readonly paragraph: number;
}

/**
 * One article, read. Every offset in it, and in all that is made from it, is in UTF-16 code units of
 * `text`.
 */
export interface Article {
  /** From the file's name without its ending; stable. */
  readonly id: string;
  readonly title: string;
  readonly byline: string | null;
  /** `YYYY-MM-DD`, or null if neither the front matter nor the text tells. */
  readonly publishedAt: string | null;
  /** Where it came from, as the caller named it. */
  readonly source: string;
  readonly sha256: string;
  /** The decoded source, front matter included. */
  readonly text: string;
  /**
   * The same text for matching: simplified characters, half-width forms, everything else as it is.
   * It has the length of `text`, unit for unit, so an offset into one is an offset into the other.
   */
  readonly normalised: string;
  /** The title's place in the text, if it stands there. */
  readonly titleSpan: Range | null;
  readonly bylineSpan: Range | null;
  /** The story's sentences in reading order: titles and headings too, furniture not. */
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Furniture[];
}
