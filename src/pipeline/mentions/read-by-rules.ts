import type { MentionCandidate, RefusedMention } from './mention.ts';
import { readApposedNames } from './readers/apposed-names.ts';
import { readCreditedPersons } from './readers/credited-persons.ts';
import { readDeclaredAliases } from './readers/declared-aliases.ts';
import { readLexiconNames } from './readers/from-lexicon.ts';
import { readTagger } from './readers/from-tagger.ts';
import { readLatinNames } from './readers/latin-names.ts';
import { readListedNames } from './readers/listed-names.ts';
import { readModelNumbers } from './readers/model-numbers.ts';
import { readNameHeads } from './readers/name-heads.ts';
import { readOffices } from './readers/offices.ts';
import { readPartyCommittees } from './readers/party-committees.ts';
import { readQuotedNames } from './readers/quoted-names.ts';
import type { Reading } from './readers/reading.ts';
import { readShortForms } from './readers/short-forms.ts';
import { readTitledPersons } from './readers/titled-persons.ts';
import { readTradeNames } from './readers/trade-names.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { spreadNames } from './spread-names.ts';

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
 * The names that the readers find. Every reader proposes, overlaps are resolved; then the readers that
 * build on what was found (short forms, declared aliases, lists), and last every name is looked for
 * everywhere.
 */
export function readByRules(reading: Reading): {
  kept: readonly MentionCandidate[];
  refused: readonly RefusedMention[];
} {
  const first: MentionCandidate[] = FIRST_READERS.flatMap((read) => read(reading));
  const found = resolveOverlaps(first);
  const second = [
    ...found.kept,
    ...readDeclaredAliases(reading, found.kept).candidates,
    ...readShortForms(reading, found.kept),
    ...readListedNames(reading, found.kept),
  ];
  const grown = resolveOverlaps(second);
  const named = resolveOverlaps(spreadNames(reading, grown.kept));
  const everywhere = resolveOverlaps([...named.kept, ...readModelNumbers(reading, named.kept)]);
  return {
    kept: everywhere.kept,
    refused: [...found.refused, ...grown.refused, ...named.refused, ...everywhere.refused],
  };
}
