import type { Range } from '../../schema/span.ts';

/** Why a piece of the text is no story. */
export type FurnitureReason =
  | 'front-matter'
  | 'byline'
  | 'dateline'
  | 'site-name'
  | 'original-title'
  | 'repeated'
  | 'teaser'
  | 'share-bar'
  | 'tags'
  | 'source-line'
  | 'credits'
  | 'caption'
  | 'subscription'
  | 'copyright';

/** A part of the text in which nothing is read: front matter, tags, share bars, teasers of other articles. */
export interface Furniture extends Range {
  readonly because: FurnitureReason;
}

/**
 * A sentence. There is no white space at its ends; inside it there is a line break only where the
 * source breaks a line in the middle of a sentence.
 */
export interface Sentence extends Range {
  /** Which paragraph it stands in, counted from 0 over the whole text. */
  readonly paragraph: number;
  /**
   * Null in the story. Otherwise why it stands beside the story while still being about it (a lead that
   * is repeated below, a caption, an editor's line): names in it are names, what it states is no statement.
   */
  readonly aside: FurnitureReason | null;
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
  /** `YYYY-MM-DD`, or null if neither the front matter nor the text nor the file's name tells. */
  readonly publishedAt: string | null;
  /** Where it came from, as the caller named it. */
  readonly source: string;
  /** SHA-256 of `text` in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The decoded source, front matter included, byte order mark not. */
  readonly text: string;
  /**
   * The same text for matching: simplified characters, half-width forms, Markdown's marks blanked with
   * spaces; 。 and 、 and everything else as it is.
   * It has the length of `text`, unit for unit, so an offset into one is an offset into the other.
   */
  readonly normalised: string;
  /** The title's place in the text, if it stands there. */
  readonly titleSpan: Range | null;
  readonly bylineSpan: Range | null;
  /** All sentences in reading order: title, headings and asides too, furniture not. */
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Furniture[];
}
