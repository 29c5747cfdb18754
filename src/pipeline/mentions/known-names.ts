import type { EntityKind } from '../../schema/ontology.ts';
import type { Lexicon, LexiconEntry, NameHead } from '../lexicon/lexicon.ts';
import { NameIndex } from './name-index.ts';

/** The lexicon made ready for reading texts; made once, used for every article. */
export interface KnownNames {
  readonly names: NameIndex<LexiconEntry>;
  readonly ambiguous: NameIndex<LexiconEntry>;
  readonly abbreviations: ReadonlyMap<string, LexiconEntry>;
  readonly titles: NameIndex<true>;
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
    titles: new NameIndex([...lexicon.titles, ...prefixed(lexicon)].map((title) => [title, true] as const)),
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

function prefixed({ titles, titlePrefixes }: Lexicon): string[] {
  return titles.flatMap((title) => titlePrefixes.map((prefix) => prefix + title));
}
