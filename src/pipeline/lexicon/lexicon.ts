import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { divisionEntries } from './administrative-divisions.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { type NeverSame, readNeverSame, readSameNames, type SameNames } from './same-names.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** A word that ends names of a kind. A weak one ends a name only after a modifier that is itself a name. */
export interface NameHead {
  readonly word: string;
  readonly kind: EntityKind;
  readonly strong: boolean;
}

/** What is known about the world before any article is read. All of it in simplified characters. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** Entries whose names are common words too: only where something else supports them. */
  readonly ambiguous: readonly LexiconEntry[];
  /** One character inside a compound (中 in 中美) → the place it stands for. */
  readonly abbreviations: ReadonlyMap<string, LexiconEntry>;
  /** Groups of names that are one thing, though no rule sees it, and pairs that never are. They overrule all rules. */
  readonly same: readonly SameNames[];
  readonly neverSame: readonly NeverSame[];
  readonly heads: readonly NameHead[];
  readonly titles: readonly string[];
  readonly titlePrefixes: readonly string[];
  readonly surnames: ReadonlySet<string>;
  /** Words by which news states relations, with the types that each can state. */
  readonly relationWords: ReadonlyMap<string, readonly RelationType[]>;
}

/** The lexicon's files by name (`organisations.tsv`) with their texts, as they lie under `data/lexicon/`. */
export type LexiconFiles = ReadonlyMap<string, string>;

const ENTRY_FILES: readonly (readonly [file: string, kind: EntityKind])[] = [
  ['organisations.tsv', 'organisation'],
  ['places.tsv', 'location'],
  ['policies.tsv', 'policy'],
  ['technologies.tsv', 'technology'],
];

/**
 * Reads the lexicon's files. A line that cannot be used is left out and reported with its number; a file
 * that is not there counts as empty, since every one of them only adds to what the rules find.
 */
export function readLexicon(files: LexiconFiles): { lexicon: Lexicon; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const refuse: Refuse = (file, line, why) =>
    diagnostics.push({
      severity: 'warning',
      code: 'lexicon-line',
      message: `Line ${line} was left out: ${why}.`,
      source: file,
    });
  const rows = (file: string) => tableRows(files.get(file) ?? '');
  const entries = ENTRY_FILES.flatMap(([file, kind]) =>
    rows(file).flatMap((row) => readEntry(row, kind, (why) => refuse(file, row.line, why))),
  );
  const ambiguous = rows('ambiguous.tsv').flatMap((row) =>
    readEntry(row, row.cells[4], (why) => refuse('ambiguous.tsv', row.line, why)),
  );
  // A blend of two is read member by member; longer ones (北上广深, 江浙沪) have become names of their own.
  const blends = rows('blends.tsv').flatMap(({ cells: [name = '', , kind], line }) =>
    readEntry({ line, cells: [name] }, kind, (why) => refuse('blends.tsv', line, why)).filter(
      () => name.length > 2,
    ),
  );
  const same = readSameNames(rows('same.tsv'), (line, why) => refuse('same.tsv', line, why));
  const lexicon: Lexicon = {
    same,
    neverSame: readNeverSame(rows('never-same.tsv'), same, (line, why) =>
      refuse('never-same.tsv', line, why),
    ),
    entries: [...entries, ...blends, ...divisionEntries(new Set(entries.map((entry) => entry.name)))],
    ambiguous,
    abbreviations: new Map(
      rows('abbreviations.tsv').flatMap(({ cells: [character, name, kind], line }) => {
        if (character === undefined || name === undefined || !isKind(kind)) {
          refuse('abbreviations.tsv', line, 'it wants a character, a full name and a kind');
          return [];
        }
        return [[character, { kind, name, aliases: [], within: null }] as const];
      }),
    ),
    heads: rows('generic-heads.tsv').flatMap(({ cells: [word, kind, strength], line }) => {
      if (word === undefined || !isKind(kind) || (strength !== 'strong' && strength !== 'weak')) {
        refuse('generic-heads.tsv', line, 'it wants a word, a kind, and strong or weak');
        return [];
      }
      return [{ word, kind, strong: strength === 'strong' }];
    }),
    titles: wordList(files.get('titles.txt')),
    titlePrefixes: wordList(files.get('title-prefixes.txt')),
    surnames: new Set(wordList(files.get('surnames.txt'))),
    relationWords: new Map(
      rows('relation-words.tsv').map(({ cells: [word = '', types = ''], line }) => {
        const known = types.split('|').filter(isRelationType);
        if (known.length === 0) refuse('relation-words.tsv', line, 'it wants a word and types of relation');
        return [word, known] as const;
      }),
    ),
  };
  return { lexicon, diagnostics };
}

type Refuse = (file: string, line: number, why: string) => void;

function readEntry(row: TableRow, kind: string | undefined, refuse: (why: string) => void): LexiconEntry[] {
  const [name = '', aliases = '', , within = ''] = row.cells;
  if (!isKind(kind)) {
    refuse(`"${kind ?? ''}" is no kind of entity`);
    return [];
  }
  if (name.length < 2) {
    refuse('a name wants at least two characters');
    return [];
  }
  const others = aliases.split('|').filter((alias) => alias.length >= 2 && alias !== name);
  return [{ kind, name, aliases: others, within: within === '' ? null : within }];
}

function wordList(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

function isKind(kind: string | undefined): kind is EntityKind {
  return ENTITY_KINDS.some((known) => known === kind);
}

function isRelationType(type: string): type is RelationType {
  return RELATION_TYPES.some((known) => known === type);
}
