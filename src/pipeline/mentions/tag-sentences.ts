import type { Article } from '../articles/article.ts';
import type { TaggedSentence, Word } from './article-mentions.ts';
import type { Projection, Tagger } from './tagger/token.ts';

const LATIN = /[0-9A-Za-z]/;

/** An article's sentences in words, and what the tagger's network holds of each, projected. */
export interface TaggedArticle {
  readonly sentences: readonly TaggedSentence[];
  /** `projected[sentence][unit · labels + label]`; empty without a projection. */
  readonly projected: readonly Float32Array[];
}

/** Tags an article's sentences. Words tile their sentence; offsets are UTF-16 units into the article's text. */
export async function tagSentences(
  article: Article,
  tagger: Tagger,
  projection: Projection | null = null,
): Promise<TaggedArticle> {
  const texts = article.sentences.map(({ start, end }) =>
    article.normalised.slice(start, end).replaceAll(/\s/g, ' '),
  );
  const read =
    projection === null
      ? (await tagger.tag(texts)).map((tokens) => ({ tokens, scores: new Float32Array() }))
      : await tagger.project(texts, projection);
  const sentences = article.sentences.map(({ start, end, paragraph }, index) => ({
    start,
    end,
    paragraph,
    words: joinLatin(
      splitAtSpaces(
        (read[index]?.tokens ?? []).map((token) => ({
          start: start + token.start,
          end: start + token.end,
          text: token.text,
          tag: token.tag,
        })),
      ),
    ),
  }));
  return { sentences, projected: read.map(({ scores }) => scores) };
}

/** White space inside a word (a line break before a name) is no part of it; only the first piece keeps its tag. */
function splitAtSpaces(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    if (!/\s/.test(word.text) || /^[\w .&-]+$/.test(word.text.trim())) return [word];
    const pieces = [...word.text.matchAll(/\s+|\S+/g)];
    const first = pieces.find(({ 0: text }) => text.trim() !== '');
    return pieces.map((piece) => ({
      start: word.start + piece.index,
      end: word.start + piece.index + piece[0].length,
      text: piece[0],
      tag: piece === first ? word.tag : piece[0].trim() === '' ? 'w' : 'n',
    }));
  });
}

/** The tagger cuts Latin words (IB|M, C|ambricon); a word that it cut is one word again, tagged `xc`. */
function joinLatin(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      LATIN.test(last.text.slice(-1)) &&
      LATIN.test(word.text.charAt(0)) &&
      !/\d$/.test(last.text)
    )
      joined[joined.length - 1] = {
        start: last.start,
        end: word.end,
        text: last.text + word.text,
        tag: 'xc',
      };
    else joined.push(word);
  }
  return joined;
}
