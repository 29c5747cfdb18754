import type { MentionReason } from '../../schema/reasons.ts';
import type { Range } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import type { Mention, RefusedMention } from './mention.ts';

/** One word of a sentence with the tagger's tag. Offsets into the article's text. */
export interface Word extends Range {
  /** The word in normalised form. */
  readonly text: string;
  readonly tag: string;
}

/** A sentence with its words, which tile it. */
export interface TaggedSentence extends Range {
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** Two mentions that the text itself declares to be names of one thing (简称, 下称, brackets). */
export interface DeclaredAlias {
  readonly full: Range;
  readonly short: Range;
  /** The words that declare it: the full name, with an opening mark before it, through the closing bracket. */
  readonly declaration: Range;
}

/** A definite nominal and the mention before it that it refers to. */
export interface NominalMention extends Range {
  readonly antecedent: Mention;
  readonly because: MentionReason;
}

/** All that the mention stage has read out of one article. Mentions in the order of the text. */
export interface ArticleMentions {
  readonly article: Article;
  readonly sentences: readonly TaggedSentence[];
  readonly mentions: readonly Mention[];
  readonly nominals: readonly NominalMention[];
  readonly declaredAliases: readonly DeclaredAlias[];
  readonly refused: readonly RefusedMention[];
}
