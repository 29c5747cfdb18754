import type { Article } from '../articles/article.ts';
import type { ArticleMentions } from './article-mentions.ts';
import type { KnownNames } from './known-names.ts';
import { mendWords } from './mend-words.ts';
import type { MentionCandidate } from './mention.ts';
import { readApposedNames } from './readers/apposed-names.ts';
import { readCreditedPersons } from './readers/credited-persons.ts';
import { readDeclaredAliases } from './readers/declared-aliases.ts';
import { readLexiconNames } from './readers/from-lexicon.ts';
import { readTagger } from './readers/from-tagger.ts';
import { readLatinNames } from './readers/latin-names.ts';
import { readListedNames } from './readers/listed-names.ts';
import { readModelNumbers } from './readers/model-numbers.ts';
import { readNameHeads } from './readers/name-heads.ts';
import { readNominals } from './readers/nominals.ts';
import { readOffices } from './readers/offices.ts';
import { readPartyCommittees } from './readers/party-committees.ts';
import { readQuotedNames } from './readers/quoted-names.ts';
import type { Reading } from './readers/reading.ts';
import { readShortForms } from './readers/short-forms.ts';
import { readTitledPersons } from './readers/titled-persons.ts';
import { readTradeNames } from './readers/trade-names.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { spreadNames } from './spread-names.ts';
import { tagSentences } from './tag-sentences.ts';
import type { Tagger } from './tagger/token.ts';

/** Readers that look at the text alone, each for itself. */
const FIRST_READERS = [
  readTagger,
  readLexiconNames,
  readLatinNames,
  readNameHeads,
  readQuotedNames,
  readTitledPersons,
  readCreditedPersons,
  readApposedNames,
  readPartyCommittees,
  readTradeNames,
  readOffices,
] as const;

/**
 * Finds where an article names organisations, persons, places, policies and technologies.
 * Every reader proposes, overlaps are resolved; then the readers that build on what was found (short
 * forms, declared aliases, lists), and last every name is looked for everywhere.
 */
export async function findMentions(
  article: Article,
  tagger: Tagger,
  known: KnownNames,
): Promise<ArticleMentions> {
  const tagged = await tagSentences(article, tagger);
  const sentences = tagged.map((sentence) => mendWords(sentence, known));
  const reading: Reading = { article, sentences, known };
  const first: MentionCandidate[] = FIRST_READERS.flatMap((read) => read(reading));
  const found = resolveOverlaps(first);
  const declared = readDeclaredAliases(reading, found.kept);
  const second = [
    ...found.kept,
    ...declared.candidates,
    ...readShortForms(reading, found.kept),
    ...readListedNames(reading, found.kept),
  ];
  const grown = resolveOverlaps(second);
  const named = resolveOverlaps(spreadNames(reading, grown.kept));
  const everywhere = resolveOverlaps([...named.kept, ...readModelNumbers(reading, named.kept)]);
  const mentions = everywhere.kept;
  return {
    article,
    sentences,
    mentions,
    nominals: readNominals(reading, mentions),
    declaredAliases: declared.aliases,
    refused: [...found.refused, ...grown.refused, ...named.refused, ...everywhere.refused],
  };
}
