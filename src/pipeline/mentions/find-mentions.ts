import type { Article } from '../articles/article.ts';
import type { ArticleMentions } from './article-mentions.ts';
import type { KnownNames } from './known-names.ts';
import type { LabelModel } from './labeller/label-model.ts';
import { weighNames } from './labeller/weigh-names.ts';
import { mendWords } from './mend-words.ts';
import { readByRules } from './read-by-rules.ts';
import { readDeclaredAliases } from './readers/declared-aliases.ts';
import { readNominals } from './readers/nominals.ts';
import type { Reading } from './readers/reading.ts';
import { tagSentences } from './tag-sentences.ts';
import type { Tagger } from './tagger/token.ts';

/**
 * Finds where an article names organisations, persons, places, policies and technologies: the tagger cuts
 * it into words, the rules read names, and what was learnt from annotated articles weighs them.
 * @param labels what was learnt; without it the rules alone decide
 */
export async function findMentions(
  article: Article,
  tagger: Tagger,
  known: KnownNames,
  labels: LabelModel | null = null,
): Promise<ArticleMentions> {
  const tagged = await tagSentences(article, tagger, labels?.projection ?? null);
  const sentences = tagged.sentences.map((sentence) => mendWords(sentence, known));
  const reading: Reading = { article, sentences, known };
  const rules = readByRules(reading);
  const { kept, refused } = labels === null ? rules : weighNames(reading, rules, tagged.projected, labels);
  const isKept = new Set(kept.map(({ start, end }) => `${start}-${end}`));
  return {
    article,
    sentences,
    mentions: kept,
    nominals: readNominals(reading, kept),
    declaredAliases: readDeclaredAliases(reading, kept).aliases.filter(({ short }) =>
      isKept.has(`${short.start}-${short.end}`),
    ),
    refused,
  };
}
