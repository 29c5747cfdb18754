import type { EntityKind } from '../../schema/ontology.ts';
import type { Lexicon, NameHead } from '../lexicon/lexicon.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import { NameIndex } from './name-index.ts';

/** The lexicon made ready for reading texts; made once, used for every article. */
export interface KnownNames {
  readonly names: NameIndex<LexiconEntry>;
  readonly ambiguous: NameIndex<LexiconEntry>;
  readonly abbreviations: ReadonlyMap<string, LexiconEntry>;
  /** Where a job title that begins at `offset` ends, prefixes (副, 常务副) counted in; null if none begins there. */
  titleEnd(text: string, offset: number): number | null;
  readonly surnames: ReadonlySet<string>;
  isPlace(name: string): boolean;
  /** The longest head that `text` ends in, if any. */
  headOf(text: string): NameHead | null;
  kindOf(name: string): EntityKind | null;
}

export function knowNames(lexicon: Lexicon): KnownNames {
  const byName = new Map<string, LexiconEntry>();
  for (const entry of lexicon.entries)
    for (const name of [entry.name, ...entry.aliases]) if (!byName.has(name)) byName.set(name, entry);
  const titles = new NameIndex(lexicon.titles.map((title) => [title, true] as const));
  const prefixes = new NameIndex(lexicon.titlePrefixes.map((prefix) => [prefix, true] as const));
  const heads = new Map(lexicon.heads.map((head) => [head.word, head]));
  const longestHead = Math.max(0, ...lexicon.heads.map((head) => head.word.length));
  return {
    names: new NameIndex(byName),
    ambiguous: new NameIndex(
      lexicon.ambiguous.flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => [name, entry] as const),
      ),
    ),
    abbreviations: lexicon.abbreviations,
    titleEnd: (text, offset) => titleEnd(text, offset, titles, prefixes),
    surnames: lexicon.surnames,
    isPlace: (name) => byName.get(name)?.kind === 'location',
    headOf: (text) => {
      for (let length = Math.min(longestHead, text.length); length > 0; length -= 1) {
        const head = heads.get(text.slice(-length));
        if (head !== undefined) return head;
      }
      return null;
    },
    kindOf: (name) => byName.get(name)?.kind ?? null,
  };
}

/** The longest reading: a title alone may be longer than a prefix with a title. */
function titleEnd(
  text: string,
  offset: number,
  titles: NameIndex<true>,
  prefixes: NameIndex<true>,
): number | null {
  const ends = [titles.matchAt(text, offset)?.end];
  for (const prefix of prefixes.matchesAt(text, offset)) ends.push(titles.matchAt(text, prefix.end)?.end);
  return ends.reduce<number | null>(
    (best, end) => (end !== undefined && end > (best ?? -1) ? end : best),
    null,
  );
}
