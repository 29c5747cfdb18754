import type { Article } from '../articles/article.ts';
import type { TaggedSentence, Word } from './article-mentions.ts';
import type { Tagger } from './tagger/token.ts';

const LATIN = /[0-9A-Za-z]/;

/** Tags an article's sentences. Words tile their sentence; offsets are UTF-16 units into the article's text. */
export async function tagSentences(article: Article, tagger: Tagger): Promise<TaggedSentence[]> {
  const texts = article.sentences.map(({ start, end }) =>
    article.normalised.slice(start, end).replaceAll(/\s/g, ' '),
  );
  const tagged = await tagger.tag(texts);
  return article.sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    words: joinLatin(
      (tagged[index] ?? []).map((token) => ({
        start: sentence.start + token.start,
        end: sentence.start + token.end,
        text: token.text,
        tag: token.tag,
      })),
    ),
  }));
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
