import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from './article.ts';
import { normalise, restoreChineseMarks } from './normalise.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * A text as an article that is all story: no title, no byline, no page furniture, one paragraph. For pieces
 * of articles, whose first line is no head.
 */
export function readPassage(id: string, text: string): Article {
  const normalised = normalise(text);
  return {
    id,
    title: id,
    byline: null,
    publishedAt: null,
    source: id,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    text,
    normalised: restoreChineseMarks(text, normalised),
    titleSpan: null,
    bylineSpan: null,
    sentences: splitSentences(text, normalised, 0, text.length).map(({ start, end }) => ({
      start,
      end,
      paragraph: 0,
      aside: null,
    })),
    furniture: [],
  };
}
